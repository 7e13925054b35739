import { capitalize, countOf } from './format.ts';
import { ARTICLE, CLAIM } from './terms.ts';

// The list of articles

/** The heading above a dossier's articles: "The five articles". */
export const theArticles = (count: number) => `The ${countOf(count, ARTICLE)}`;
export const aboutArticles =
  'Each has a letter that stands for it everywhere. A title in [brackets] is supplied by the editor.';

/** An article's stance in bold, and its summary. */
export const stanceAndSummary = <Part>(
  stance: string,
  summary: string,
  bold: (text: string) => Part,
  quiet: (text: string) => Part,
) => [bold(`${stance}.`), ' ', quiet(summary)];

/** The date of an article and, in brief, how it is known. */
export const dateAndBasis = (date: string, basis: string) => `${date}, ${basis}`;

// The scale of stances

export const theirStances = 'Their stances';
export const aboutStances = (target: string) =>
  `Each author’s own stance toward ${target}, not that of anyone whom the author quotes. Each is shown with its quotes on the article’s page.`;
export const offTheScale =
  'Off the scale: the author sets out what others hold and takes no stance on this question.';

/** The word that replaces the list of articles if none takes a stance. */
export const noArticle = 'none';

// The table of positions

export const whereTheyStand = 'Where they stand';

/** What the table shows, with a link to a more detailed one. */
export const aboutPositions = <Part>(count: number, link: (text: string) => Part) => [
  `${capitalize(countOf(count, CLAIM))}, and what each author holds of them in the author’s own voice. `,
  link('With the voices that they report'),
];

// Links onward

export const waysOn = 'Where to go next';
export const compareTwo = 'Compare two';
export const aboutComparingTwo = 'Side by side, each in full.';
export const compareMore = 'Compare more';

/** Which sets of more than two articles can be compared: any, or only all of them. */
export const aboutComparingMore = (count: number, isAnySet: boolean) =>
  isAnySet ? `Any set, or all ${countOf(count, ARTICLE)}.` : `All ${countOf(count, ARTICLE)}.`;

/** The same in a large dossier, of which only some sets are listed, with a link to the choice of others. */
export const aboutChoosingMore = <Part>(count: number, link: (text: string) => Part) => [
  link('Any set'),
  `, or all ${countOf(count, ARTICLE)}.`,
];

export const search = 'Search';
export const aboutSearch = (count: number) =>
  `A word in all ${countOf(count, ARTICLE)}, with the passages that have it.`;
export const searchField = 'Words in the articles';
export const topics = 'Topics';
export const aboutTopics = 'Passages by subject, across the articles.';
export const read = 'Read';
export const aboutReading = (count: number) => `${capitalize(countOf(count, ARTICLE))}, one at a time.`;
