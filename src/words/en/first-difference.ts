import { capitalize, countInWords, countOf, pluralOf, type Forms } from './format.ts';
import { relations } from './sections.ts';
import { ARTICLE, CLAIM } from './terms.ts';

// The first screen of a comparison

/** The heading: "Two articles on security guarantees". */
export const title = <Part>(articles: number, subject: Part) => [
  `${capitalize(countOf(articles, ARTICLE))} on `,
  subject,
];

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
 * On how many claims authors differ, or else take the same position, of those on which at least two take one,
 * or else on how many only one author takes one: "The authors differ on four of the five claims on which both
 * take a position", "The authors disagree on the two claims on which both take a position".
 */
export const howManyDiffer = <Part>(
  articles: number,
  { differ, agree, alone, areOpposed }: Counts,
  bold: (text: string) => Part,
) => {
  const shared = differ + agree;
  const shown = differ || agree || alone;
  if (shown === 0) return [bold('No author takes a position')];
  const relation = differ > 0 ? (areOpposed ? 'disagree' : 'differ') : agree > 0 ? 'agree' : 'alone';
  return [
    bold(`${relations[relation]} ${shown === shared ? allOf(shown) : countInWords(shown)}`),
    shown < shared ? ` of the ${countOf(shared, CLAIM)}` : ` ${pluralOf(shown, CLAIM)}`,
    shared > 0 ? ` on which ${articles === 2 ? 'both' : 'two or more'} take a position` : '',
  ];
};

const allOf = (count: number) => `${count > 2 ? 'all' : 'the'} ${countInWords(count)}`;

/** What comes before the claim that is shown with quotes. */
export const leads = {
  differ: 'Their sharpest difference:',
  agree: 'Where they take the same position:',
  alone: 'Only one author takes a position on this claim:',
};

/** What it means to stand on the line or to hang from it, and what the other shapes on it mean. */
export const aboveTheLine = 'Above the line: agrees.';
export const belowTheLine = 'Below it: disagrees.';
export const onTheLine = 'On both sides: partly agrees. A ring: leaves it open.';

/** The name of the list of the other claims. */
export const others = 'The other claims';

/** The link after the first of them, which a script turns into a list of all claims. */
export const goToClaim = 'Go to a claim';

/** The fold with the rest of a position's quotes. */
export const moreQuotes = (count: number) =>
  `${capitalize(countInWords(count))} more ${pluralOf(count, QUOTE)}`;

// What a reader can do

export const actions = 'What you can do here';
export const changeArticles = 'Change articles';
export const printIt = 'Print with room for notes';
export const copyLink = 'Copy link';
/** The link from a row to the page of its claim. */
export const ownPage = 'All articles on this claim';
export const linkIsCopied = 'Link to this comparison copied.';
