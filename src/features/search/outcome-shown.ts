import * as words from '../../words/en/search-results.ts';
import type { Catalogue, CatalogueDossier } from './catalogue.ts';
import type { PassageHit } from './passage-hits.ts';
import type { Outcome, Result } from './run-search.ts';
import type { WeighedArticle } from './weigh-terms.ts';

/** The maximum number of passages of an article that are shown at once; the rest are folded. */
const MAX_HITS = 6;
/** The maximum number of silent articles that are listed; the rest are only counted. */
const MAX_SILENT = 30;

/**
 * Counts the passages found. Returns `null` if some results are not loaded yet, or if the search had no
 * words.
 */
export function countPassages({ found, terms }: Outcome, results: readonly Result[]): number | null {
  if (terms.length === 0 || results.length < found.length) return null;
  return results.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** Finds the topics that a search without words filters by. Its results link to their passages on them. */
export function topicsAsked({ dossiers }: Catalogue, { terms, state }: Outcome): CatalogueDossier['topics'] {
  if (terms.length > 0) return [];
  return dossiers.flatMap(({ topics }) => topics).filter(({ value }) => state.filters.topic?.includes(value));
}

/**
 * Explains a result in which no single passage has all terms of the query. Returns `null` if one has, or if
 * the query has no terms.
 * @param terms how many the query has
 */
export function noteOn(hits: readonly PassageHit[], terms: number): string | null {
  if (hits.some((hit) => hit.terms >= terms)) return null;
  return terms === 0 ? null : hits.length > 0 ? words.scattered : words.otherForms;
}

/** Splits an article's passages into those shown and those folded. */
export function foldHits(hits: readonly PassageHit[]): { shown: PassageHit[]; folded: PassageHit[] } {
  return { shown: hits.slice(0, MAX_HITS), folded: hits.slice(MAX_HITS) };
}

/**
 * Splits the silent articles into those listed and the number of the rest, and tells whether any of them has
 * part of the query.
 */
export function listSilent<Silent extends WeighedArticle>(
  silent: readonly Silent[],
): {
  listed: Silent[];
  rest: number;
  isInPart: boolean;
} {
  return {
    listed: silent.slice(0, MAX_SILENT),
    rest: Math.max(0, silent.length - MAX_SILENT),
    isInPart: silent.some(({ has }) => has.length > 0),
  };
}
