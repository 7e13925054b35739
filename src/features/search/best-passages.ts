import type { TextRange } from '../../text/ranges.ts';
import type { Reading, Word } from '../../text/words.ts';
import { beginningWith } from './list-words.ts';
import { askIn, type Term } from './query-terms.ts';
import { findPlaces } from './term-places.ts';

/** The words of a passage, and how its language is read. */
export interface ReadPassage {
  words: readonly Word[];
  reading: Reading;
}

/**
 * Finds a query's terms in the passages of an article. If some passages have all terms, only those count;
 * otherwise every passage with at least one term counts.
 * @param isAnyEnough whether every passage with at least one term counts in any case
 * @returns for each passage, the places of each term; an empty list for passages that do not count
 */
export function bestPassages(
  passages: readonly (readonly Word[])[],
  reading: Reading,
  terms: readonly Term[],
  isAnyEnough = false,
): TextRange[][][] {
  const asked = terms.map((term) => askIn(reading, term));
  const found = passages.map((words) => {
    const places = asked.map((term) => findPlaces(words, term));
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
export function settleTerms(passages: readonly ReadPassage[], terms: readonly Term[]): Term[] {
  const isThere = (term: Term): boolean =>
    passages.some(({ words, reading }) => findPlaces(words, askIn(reading, term)).length > 0);
  return terms.map((term) => {
    const [word = '', ...more] = term.words;
    if (term.isExact || more.length > 0 || isThere(term)) return term;
    const forms = passages.flatMap(({ words }) => words.map(({ form }) => form));
    return { ...term, completions: beginningWith(word, forms) };
  });
}
