import { countInWords } from './format.ts';

// The page on which readers choose articles.
export const title = (dossier: string) => `Compare: ${dossier}`;
export const description = (articles: number, summary: string) =>
  `Choose which of the ${countInWords(articles)} articles to put side by side. ${summary}`;
export const heading = 'Compare';
export const lede = (articles: number) =>
  `Choose which of the ${countInWords(articles)} articles to put side by side. Each choice has its own link, which you can send to someone.`;
export const chooseMore = 'Choose two or more articles.';

// A comparison's own page.
export const cite = 'Cite';

/** A way to the texts without their publishers, for a class as well. */
export const readBlind = <Part>(link: (text: string) => Part) => [
  'Or ',
  link('read them blind'),
  ', with publishers and dates hidden, and print a worksheet.',
];
