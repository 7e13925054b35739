import { countOf, formatNumber, joinParts, listInWords } from './format.ts';
import { CLAIM, dateInWords, standsThere, type Holder } from './terms.ts';
import type { Stance } from '../../schemas/article.ts';
import type { Stand } from '../../schemas/stands.ts';

/** Who is responsible for positions and notes, and the EDTF date of their last review. */
interface Annotated {
  by: string;
  on: string;
}

// A claim's own page.
export const title = (claim: string, dossier: string) => `${claim}, who agrees and who disagrees: ${dossier}`;
export const description = (text: string, authors: readonly { siglum: string; stand: Stand }[]) => {
  const stands = authors.map(({ siglum, stand }) => standsThere({ name: siglum }, stand));
  return stands.length === 0
    ? `“${text}” No author takes a position. With the quotes.`
    : `“${text}” ${listInWords(stands)}. With the quotes.`;
};
/** The page's place on the site: its dossier, then a link to the claims. */
export const place = <Part>(dossier: Part, claims: (text: string) => Part) => [
  dossier,
  ', ',
  claims('claims'),
];
/** @param topic a link to the claim's topic */
export const facts = <Part>(number: number, count: number, wordedBy: string, topic: Part) => [
  `Claim ${formatNumber(number)} of ${formatNumber(count)}. Worded by: ${wordedBy}. Topic: `,
  topic,
];

export const authorsHeading = 'What the authors hold';
export const authors = 'Each author’s own voice.';

export const reportedHeading = 'Whom the articles report';
export const reported = 'Voices that an article quotes or reports; what they hold is not the author’s.';
export const reportedAlone = `No author takes a position. ${reported}`;
/** What a voice holds, and who quotes it: "The mayor agrees, via The Port Post". */
export const holds = <Part>(
  voice: Holder & { via?: string | undefined },
  stance: Stance,
  bold: (text: string) => Part,
) => [bold(standsThere(voice, stance)), voice.via === undefined ? '' : `, via ${voice.via}`];

export const silentHeading = 'Silent';
export const silent = 'These articles do not touch it.';

export const neighbors = 'Previous and next claim';
export const previous = 'Previous';
export const next = 'Next';

// The page of all claims, in either order.
export const titleByDisagreement = (dossier: string) => `Claims: ${dossier}`;
export const titleInOrder = (dossier: string) => `Claims in the dossier’s order: ${dossier}`;
export const descriptionByDisagreement = (claims: number) =>
  `Each author’s position on ${countOf(claims, CLAIM)}, and the voices that each article reports, with quotes for every cell. The sharpest disagreement comes first.`;
export const descriptionInOrder = (claims: number) =>
  `Each author’s position on ${countOf(claims, CLAIM)}, and the voices that each article reports, with quotes for every cell, in the order of the dossier.`;
export const captionByDisagreement =
  'By disagreement: first the claims with which one author agrees and another disagrees, then those on which authors differ otherwise, those on which they take the same position, those on which only one author takes a position, and those on which none does. Among equals, claims on which more authors agree or disagree come first. The editors can choose the very first claim.';
export const captionInOrder = 'In the order of the dossier.';

export const positionsHeading = 'Claims';
export const positionsLede = (claims: number) =>
  `Each author’s own position on ${countOf(claims, CLAIM)} and, below it in smaller type, the voices that the article reports. Every cell leads to the quotes.`;

export const order = 'Order';
export const byDisagreement = 'by disagreement';
export const inOrder = 'of the dossier';

/**
 * How many notes the articles have on their authors' own words, who made them, and a link to an explanation
 * of how they are made.
 */
export const aboutNotes = <Part>(
  rates: readonly Part[],
  annotated: Annotated | null,
  link: (text: string) => Part,
) => [
  `Notes on the author’s own words, for each ${formatNumber(1000)} words of the article: `,
  ...joinParts(rates, ', '),
  '. ',
  ...(annotated === null
    ? []
    : [`Responsible for positions and notes: ${annotated.by} (${dateInWords(annotated.on)}). `]),
  link('How they are made, and how to contest one'),
];
