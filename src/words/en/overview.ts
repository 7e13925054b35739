import { countOf } from './format.ts';
import { ARTICLE } from './terms.ts';

// The list of articles

/** The heading above a dossier's articles: "The five articles". */
export const theArticles = (count: number) => `The ${countOf(count, ARTICLE)}`;

// Links onward

export const waysOn = 'Where to go next';
export const search = 'Search';
export const aboutSearch = (count: number) =>
  `A word in ${count === 2 ? 'both articles' : `all ${countOf(count, ARTICLE)}`}, with the passages that have it.`;
export const searchField = 'Words in the articles';
export const topics = 'Topics';
export const aboutTopics = 'Passages by subject, across the articles.';
