import { countInWords, countOf, type Forms } from './format.ts';
import { ARTICLE, CLAIM } from './terms.ts';

// The list of articles

/** The heading above a dossier's articles: "The five articles". */
export const theArticles = (count: number) => `The ${countOf(count, ARTICLE)}`;

// At a glance

/**
 * Which author differs from others on the most claims: "B stands apart: its author differs from others on six
 * of the seven disputed claims, most sharply on …".
 */
export const standsApart = <Part>(
  siglum: Part,
  { claims, disputes }: Readonly<Record<'claims' | 'disputes', number>>,
  sharpest: Part,
): (Part | string)[] => [
  siglum,
  ' stands apart: its author differs from others on ',
  claims === disputes
    ? countOf(claims, CLAIM)
    : `${countInWords(claims)} of the ${countOf(disputes, DISPUTED_CLAIM)}`,
  ', most sharply on “',
  sharpest,
  '”.',
];
const DISPUTED_CLAIM: Forms = { one: 'disputed claim', other: 'disputed claims' };

// Links onward

export const waysOn = 'Where to go next';
export const search = 'Search';
const FIELD: Readonly<Partial<Record<number, string>>> = { 1: 'the article', 2: 'either article' };
export const aboutSearch = (count: number) =>
  `Find a word in ${FIELD[count] ?? `any of the ${countOf(count, ARTICLE)}`}.`;
export const searchField = 'Search the articles';
export const topics = 'Topics';
export const aboutTopics = 'Passages by subject, across the articles.';
