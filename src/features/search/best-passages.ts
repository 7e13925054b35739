import { beginningWith } from './list-words.ts';
import type { Term } from './query-terms.ts';
import { findPlaces, type TermPlace } from './term-places.ts';
import { splitWords } from '../../text/white-space.ts';

/**
 * Where the passages of an article have a query's terms: of those that have all of them, if there are such,
 * else of all that have one.
 * @returns for each passage the places of each term, none for passages without a hit
 */
export function bestPassages(texts: readonly string[], terms: readonly Term[]): TermPlace[][][] {
  const found = texts.map((text) => {
    const words = splitWords(text);
    const places = terms.map((term) => findPlaces(words, term));
    return { places, has: places.filter((each) => each.length > 0).length };
  });
  const least = terms.length > 0 && found.some(({ has }) => has === terms.length) ? terms.length : 1;
  return found.map(({ places, has }) => (has >= least ? places : []));
}

/**
 * The terms as these texts have them: a single word that none of them has as a whole is completed by those
 * that begin with it.
 */
export function settleTerms(texts: readonly string[], terms: readonly Term[]): Term[] {
  const words = texts.flatMap(splitWords);
  return terms.map((term) => {
    const isSettled = term.isExact || term.words.length > 1 || findPlaces(words, term).length > 0;
    return isSettled ? term : { ...term, completions: beginningWith(term.words[0] ?? '', words) };
  });
}
