import { editDistance } from '../../text/edit-distance.ts';
import { type Term, writeTerms } from './query-terms.ts';
import { formOf } from '../../text/words.ts';

/** The minimum length of a word that gets suggestions, and of a suggestion. */
const MIN_LENGTH = 4;
/**
 * In a word shorter than this, changing a letter usually makes a different word. Suggestions may only add or
 * leave out one letter, after the first.
 */
const MEDIUM = 6;
/** From this length on, two letters may differ if the first letter is the same. */
const LONG = 8;

/**
 * Finds the word nearest to one that no article has; `null` if none is near.
 * @param words of the articles, the most frequent first
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = formOf(written);
  if (wanted.length < MIN_LENGTH) return null;
  let nearest: { word: string; far: number } | null = null;
  for (const word of words) {
    const plain = formOf(word);
    const longer = Math.abs(plain.length - wanted.length);
    if (longer > 2 || plain.length < MIN_LENGTH || /^\p{N}+$/u.test(plain)) continue;
    const far = editDistance(plain, wanted);
    const isAlike = plain.at(0) === wanted.at(0);
    const isNear =
      wanted.length < MEDIUM
        ? isAlike && far === 1 && longer === 1
        : far === 1 || (far === 2 && isAlike && wanted.length >= LONG);
    if (isNear && far < (nearest?.far ?? Infinity)) nearest = { word, far };
  }
  return nearest?.word ?? null;
}

/**
 * Replaces each word of a query that no article has with the nearest word that one has. Returns `null` if
 * any of them has no near word.
 * @param unknown the terms that no article has
 * @param words of the articles, the most frequent first
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
