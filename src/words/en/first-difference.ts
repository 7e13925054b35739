import { capitalize, countInWords, countOf, pluralOf, type Forms } from './format.ts';
import { titles } from './sections.ts';
import { ARTICLE, CLAIM } from './terms.ts';

// The first screen of a comparison

/** The heading: "Two articles on security guarantees". */
export const title = (articles: number, subject: string) =>
  `${capitalize(countOf(articles, ARTICLE))} on ${subject}`;

const QUOTE: Forms = { one: 'quote', other: 'quotes' };

/** On how many claims authors differ, take the same position, or one of them speaks alone. */
interface Counts {
  differ: number;
  agree: number;
  alone: number;
  /** Whether one author agrees and another disagrees wherever they differ. */
  areOpposed: boolean;
}

/**
 * On how many claims authors differ, or else take the same position, or else one of them speaks: "They
 * differ on four of 14 claims, and take the same position on two", "They disagree on two claims".
 */
export const howManyDiffer = <Part>(
  all: number,
  { differ, agree, alone, areOpposed }: Counts,
  bold: (text: string) => Part,
) => {
  const isAll = (differ || agree || alone) === all;
  const of = ` ${isAll ? pluralOf(all, CLAIM) : `of ${countOf(all, CLAIM)}`}`;
  if (differ > 0)
    return [
      bold(areOpposed ? `They disagree on ${countInWords(differ)}` : titles.differ(differ)),
      agree > 0 ? `${of}, and take the same position on ${countInWords(agree)}` : of,
    ];
  if (agree > 0) return [bold(titles.agree(agree)), of];
  return alone > 0 ? [bold(titles.alone(alone)), of] : [bold('No author takes a position')];
};

/** What comes before the claim that is shown with quotes. */
export const leads = {
  differ: 'Their sharpest difference:',
  agree: 'Where they take the same position:',
  alone: 'Where only one author takes a position:',
};

/** What it means to stand on the line or to hang from it. */
export const aboveTheLine = 'Above the line: agrees with the claim.';
export const belowTheLine = 'Below the line: disagrees.';

/** The name of the list of the other claims. */
export const others = 'The other claims';

/** The link after the first of them. */
export const andMore = (count: number) => `and ${countInWords(count)} more`;

/** The fold with the rest of a position's quotes. */
export const moreQuotes = (count: number) =>
  `${capitalize(countInWords(count))} more ${pluralOf(count, QUOTE)}`;

// What a reader can do

export const actions = 'What you can do here';
export const changeArticles = 'Change articles';
export const printIt = 'Print a worksheet';
export const copyLink = 'Copy link';
export const linkIsCopied = 'The link to this comparison is copied.';
