import { beginningWith } from './list-words.ts';
import type { Term } from './query-terms.ts';
import { findPlaces, type TermPlace } from './term-places.ts';
import { splitWords } from '../../text/white-space.ts';

/**
 * Finds a query's terms in the passages of an article. If some passages have all terms, only those count;
 * otherwise every passage with at least one term counts.
 * @param isAnyEnough whether every passage with at least one term counts in any case
 * @returns for each passage, the places of each term; an empty list for passages that do not count
 */
export function bestPassages(
  texts: readonly string[],
  terms: readonly Term[],
  isAnyEnough = false,
): TermPlace[][][] {
  const found = texts.map((text) => {
    const words = splitWords(text);
    const places = terms.map((term) => findPlaces(words, term));
    return { places, has: places.filter((each) => each.length > 0).length };
  });
  const least =
    !isAnyEnough && terms.length > 0 && found.some(({ has }) => has === terms.length) ? terms.length : 1;
  return found.map(({ places, has }) => (has >= least ? places : []));
}

/**
 * Completes single words that none of the texts has as a whole: each gets the words of the texts that begin
 * with it.
 */
export function settleTerms(texts: readonly string[], terms: readonly Term[]): Term[] {
  const words = texts.flatMap(splitWords);
  return terms.map((term) => {
    const isSettled = term.isExact || term.words.length > 1 || findPlaces(words, term).length > 0;
    return isSettled ? term : { ...term, completions: beginningWith(term.words[0] ?? '', words) };
  });
}
