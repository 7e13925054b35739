import { countOf } from './format.ts';
import { ARTICLE } from './terms.ts';

export const title = 'Articles side by side';
export const description =
  'Several articles about one subject, side by side in their own words, to read, compare, search and link to.';
export const heading = 'Articles, side by side';
export const lede =
  'Several articles about one subject, in their own words: read them, compare them, search them, and link to any comparison.';

export const dossiersHeading = 'Collections';
export const articleCount = (articles: number) => countOf(articles, ARTICLE);
