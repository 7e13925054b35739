import { countOf } from './format.ts';
import { ARTICLE } from './terms.ts';

// The list of articles

/** The heading above a dossier's articles: "The five articles". */
export const theArticles = (count: number) => `The ${countOf(count, ARTICLE)}`;

// Links onward

export const waysOn = 'Where to go next';
export const search = 'Search';
const FIELD: Readonly<Partial<Record<number, string>>> = { 1: 'the article', 2: 'either article' };
export const aboutSearch = (count: number) =>
  `Find a word in ${FIELD[count] ?? `any of the ${countOf(count, ARTICLE)}`}.`;
export const searchField = 'Search the articles';
export const topics = 'Topics';
export const aboutTopics = 'Passages by subject, across the articles.';
