import { isolate } from '../../text/language.ts';
import { countOf, formatNumber, joinParts, listInWords } from './format.ts';
import { CLAIM, dateInWords, nameAndStand, standsThere, type Holder } from './terms.ts';
import type { Stance } from '../../schemas/article.ts';
import type { Stand } from '../../schemas/stands.ts';

/** Who is responsible for positions and notes, and the EDTF date of their last review. */
interface Annotated {
  by: string;
  on: string;
}

// A claim's own page.
export const title = (claim: string, dossier: string) =>
  `${isolate(claim)}: who agrees, who disagrees (${isolate(dossier)})`;
export const description = (text: string, authors: readonly { siglum: string; stand: Stand }[]) => {
  const stands = authors.map(({ siglum, stand }) => standsThere({ name: siglum }, stand));
  return stands.length === 0
    ? `“${isolate(text)}” No author takes a position. With quotes.`
    : `“${isolate(text)}” ${listInWords(stands)}. With quotes.`;
};
/** The page's place on the site: its dossier, then a link to the claims. */
export const place = <Part>(dossier: Part, claims: (text: string) => Part) => [
  dossier,
  ', ',
  claims('claims'),
];
/** @param topic a link to the claim's topic */
export const facts = <Part>(
  number: number,
  count: number,
  wordedBy: string,
  editors: (text: string) => Part,
  topic: Part,
) => [
  `Claim ${formatNumber(number)} of ${formatNumber(count)}. Worded by `,
  editors(withSmallArticle(wordedBy)),
  '. Topic: ',
  topic,
];

/** The name of the list that says at a glance where each article stands, also which are silent. */
export const stands = 'Where each article stands';

/** Leads to the claim in the comparison of the articles that discuss it. */
export const compare = 'Compare the articles that discuss this';

export const authorsHeading = 'What the authors say';
export const authors = 'Each author’s own view.';

export const reportedHeading = 'What others say';
export const reported =
  'People and organizations that an article quotes or paraphrases; their views are not the author’s.';
export const reportedAlone = `No author takes a position. ${reported}`;
/** What a voice holds, and who quotes it: "The mayor agrees, via The Port Post". */
export const holds = <Part>(
  voice: Holder & { via?: string | undefined },
  stance: Stance,
  named: (name: string) => Part,
  bold: (words: (Part | string)[]) => Part,
) => [bold(nameAndStand(voice, stance, named)), voice.via === undefined ? '' : `, via ${voice.via}`];

export const examinedHeading = 'Mentioned without taking a side';
export const examined =
  'These articles were read for the claim. They touch on it, but neither the author nor anyone cited takes a position.';

export const silentHeading = 'Silent';
export const silent = 'These articles do not discuss it.';

export const neighbors = 'Previous and next claim';
export const previous = 'Previous';
export const next = 'Next';

// The page of all claims, in either order.
export const titleByDisagreement = (dossier: string) => `Claims: ${isolate(dossier)}`;
export const titleInOrder = (dossier: string) => `Claims by number: ${isolate(dossier)}`;
export const descriptionByDisagreement = (claims: number) =>
  `Each author’s position on ${countOf(claims, CLAIM)}, and what each article reports about others’ positions, with quotes. The most disputed claim comes first.`;
export const descriptionInOrder = (claims: number) =>
  `Each author’s position on ${countOf(claims, CLAIM)}, and what each article reports about others’ positions, with quotes. The claims are in order of number.`;
export const captionByDisagreement = 'Most disputed first.';
export const howSorted = 'How claims are sorted';
export const aboutSorting =
  'First come claims with which one author agrees and another disagrees, then other differences, then claims on which they take the same position, then those on which only one author takes a position, then the rest. Within each group, claims on which more authors agree or disagree come first. The claim at the very top may be the editors’ choice instead.';
export const captionInOrder = 'In order of number.';

export const positionsHeading = 'Claims';
export const positionsLede = (claims: number) =>
  `Each author’s own position on ${countOf(claims, CLAIM)}. Positions that an article reports from others are in smaller type, or shown by a pair of quotation marks.`;
export const cellsLink = 'Each cell links to the quotes.';

export const order = 'Sort';
export const byDisagreement = 'most disputed';
export const inOrder = 'by number';

/**
 * How many notes the articles have on their authors' own words, who made them, and a link to an explanation
 * of how they are made.
 */
export const aboutNotes = <Part>(
  counts: readonly Part[],
  annotated: Annotated | null,
  editors: (text: string) => Part,
  link: (text: string) => Part,
) => [
  'Notes on the authors’ own words: ',
  ...joinParts(counts, ', '),
  '. ',
  ...(annotated === null
    ? []
    : [
        'Positions and notes by ',
        editors(withSmallArticle(annotated.by)),
        ` (${dateInWords(annotated.on)}). `,
      ]),
  link('How they are made, and how to contest one'),
];

/** How many notes an article, named by its siglum, has: "A: 12 notes in 794 words". */
export const ownNotes = <Part>(siglum: Part, notes: string) => [siglum, `: ${notes}`];

/** Returns a name as it is written inside a sentence: "The editors" as "the editors". */
const withSmallArticle = (name: string) => name.replace(/^The (?=\p{L})/u, 'the ');
