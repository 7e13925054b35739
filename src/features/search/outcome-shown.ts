import * as words from '../../words/en/search-results.ts';
import type { Catalogue, CatalogueDossier } from './catalogue.ts';
import type { PassageHit } from './passage-hits.ts';
import type { Outcome, Result } from './run-search.ts';
import type { WeighedArticle } from './weigh-terms.ts';

/** More passages of one article are folded away. */
const MAX_HITS = 6;
/** More silent articles than these are counted and not listed. */
const MAX_SILENT = 30;

/**
 * How many passages were found; `null` where they are not all there to be counted, or are not what was
 * searched for.
 */
export function countPassages({ found, terms }: Outcome, results: readonly Result[]): number | null {
  if (terms.length === 0 || results.length < found.length) return null;
  return results.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** The topics by which a search without words was narrowed: its articles lead to their passages on them. */
export function topicsAsked({ dossiers }: Catalogue, { terms, state }: Outcome): CatalogueDossier['topics'] {
  if (terms.length > 0) return [];
  return dossiers.flatMap(({ topics }) => topics).filter(({ value }) => state.filters.topic?.includes(value));
}

/** What is said of an article with all terms of a query of which no passage has them all; else `null`. */
export function noteOn(hits: readonly PassageHit[], terms: number): string | null {
  if (hits.some((hit) => hit.terms >= terms)) return null;
  return terms === 0 ? null : hits.length > 0 ? words.scattered : words.otherForms;
}

/** An article's passages: those that are shown, and those that are folded away. */
export function foldHits(hits: readonly PassageHit[]): { shown: PassageHit[]; folded: PassageHit[] } {
  return { shown: hits.slice(0, MAX_HITS), folded: hits.slice(MAX_HITS) };
}

/**
 * The silent articles that are listed, how many there are besides, and whether one of them all has a part of
 * the query.
 */
export function listSilent(silent: readonly WeighedArticle[]): {
  listed: WeighedArticle[];
  rest: number;
  isInPart: boolean;
} {
  return {
    listed: silent.slice(0, MAX_SILENT),
    rest: Math.max(0, silent.length - MAX_SILENT),
    isInPart: silent.some(({ has }) => has.length > 0),
  };
}
