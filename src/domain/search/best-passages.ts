import type { Term } from './query-terms.ts';
import { findPlaces, wordsOf, type TermPlace } from './term-places.ts';

/**
 * Where the passages of an article have a query's terms: of those that have all of them, if there are such, else of all that have
 * one. A term that no passage has as a whole word is taken for the beginning of one.
 * @returns the places in each passage, none for those without a hit
 */
export function bestPassages(texts: readonly string[], terms: readonly Term[]): TermPlace[][] {
  const words = texts.map(wordsOf);
  const places = terms.map((term) => {
    const whole = words.map((each) => findPlaces(each, term));
    const isFound = whole.some((each) => each.length > 0);
    return isFound || term.words.length > 1 ? whole : words.map((each) => findPlaces(each, { ...term, isPrefix: true }));
  });
  const counts = texts.map((_, index) => places.filter((each) => (each[index] ?? []).length > 0).length);
  const hasAll = terms.length > 0 && counts.includes(terms.length);
  return texts.map((_, index) => (hasAll && counts[index] !== terms.length ? [] : places.flatMap((each) => each[index] ?? [])));
}
