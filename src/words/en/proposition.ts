import { countOf, formatNumber, joinParts, listInWords } from './format.ts';
import { dateInWords, PROPOSITION, STANDS } from './terms.ts';

/** Who is responsible for positions and notes, and the EDTF date of their last review. */
interface Annotated {
  by: string;
  on: string;
}

// A proposition's own page.
export const title = (label: string, dossier: string) => `${label}, who holds what: ${dossier}`;
export const description = (
  text: string,
  authors: readonly { siglum: string; stand: keyof typeof STANDS }[],
) => {
  const stands = authors.map(({ siglum, stand }) => `${siglum} ${STANDS[stand]}`);
  return stands.length === 0
    ? `“${text}” Held by no author. With the quotes.`
    : `“${text}” Authors: ${listInWords(stands)}. With the quotes.`;
};
/** The page's place on the site: its dossier, then a link to the positions. */
export const place = <Part>(dossier: Part, positions: (text: string) => Part) => [
  dossier,
  ', ',
  positions('positions'),
];
/** @param topic a link to the proposition's topic */
export const facts = <Part>(number: number, count: number, wordedBy: string, topic: Part) => [
  `Proposition ${formatNumber(number)} of ${formatNumber(count)}. Worded by: ${wordedBy}. Topic: `,
  topic,
];

export const authorsHeading = 'What the authors hold';
export const authors = 'Each author’s own voice.';

export const reportedHeading = 'Whom the articles report';
export const reported = 'Voices that an article quotes or reports; what they hold is not the author’s.';
export const reportedAlone = `No author takes a position. ${reported}`;
/** A voice's stance, its name, and who quotes it. */
export const holds = <Part>(
  stance: Part,
  voice: string,
  via: string | undefined,
  quiet: (text: string) => Part,
) => [stance, ` · ${voice}`, quiet(via === undefined ? '' : `, via ${via}`)];

export const silentHeading = 'Silent';
export const silent = 'These articles do not touch it.';

export const neighbors = 'Previous and next proposition';
export const previous = 'Previous';
export const next = 'Next';

// The page of all positions, in either order.
export const titleByDisagreement = (dossier: string) => `Positions: ${dossier}`;
export const titleInOrder = (dossier: string) => `Positions in the dossier’s order: ${dossier}`;
export const descriptionByDisagreement = (propositions: number) =>
  `What each author holds of ${countOf(propositions, PROPOSITION)}, and whom each article reports, every cell with its quotes, the sharpest disagreement first.`;
export const descriptionInOrder = (propositions: number) =>
  `What each author holds of ${countOf(propositions, PROPOSITION)}, and whom each article reports, every cell with its quotes, in the order of the dossier.`;
export const captionByDisagreement =
  'By disagreement: first the rows in which authors hold opposite stances (favor and against), then those in which their stances differ otherwise, those in which they hold the same, one holds alone, or none holds any; among equals, first where more authors hold one.';
export const captionInOrder = 'In the order of the dossier.';

export const positionsHeading = 'Positions';
export const positionsLede = (propositions: number) =>
  `What each author holds of ${countOf(propositions, PROPOSITION)}, in the author’s own voice, and below it, smaller, the voices that the article reports. Every cell leads to the quotes.`;

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
