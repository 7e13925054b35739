import { nearestWord } from './nearest-word.ts';
import type { Term } from './query-terms.ts';
import { writeTerms } from './write-terms.ts';

/**
 * A query with each word that no article has replaced by the nearest that one has; `null` where none is near.
 * @param unknown those of the terms that no article has
 * @param words of the articles, frequent ones first
 */
export function nearestQuery(
  terms: readonly Term[],
  unknown: readonly Term[],
  words: readonly string[],
): string | null {
  const nearest = terms.flatMap((term) => {
    if (!unknown.includes(term)) return [term];
    const shown = term.words.length === 1 ? nearestWord(term.shown, words) : null;
    return shown === null ? [] : [{ ...term, shown }];
  });
  return nearest.length === terms.length ? writeTerms(nearest) : null;
}
