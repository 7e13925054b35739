import { distance } from 'fastest-levenshtein';
import { plainWord } from './plain-word.ts';

/** Shorter words are near to too many others. */
const MIN_LENGTH = 4;
/** From this length on, a letter may be another; in shorter words that mostly makes another word. */
const MEDIUM = 6;
/** From this length on, two letters may differ. */
const LONG = 8;

/**
 * The word nearest to one that no article has, or `null` where none is near: one letter apart, or two neighbours swapped; two apart in
 * a long word that begins alike; in a short one that begins alike, with a letter too many or too few, or two swapped.
 * @param words of the articles, frequent ones first
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = plainWord(written);
  if (wanted.length < MIN_LENGTH) return null;
  let nearest: { word: string; far: number } | null = null;
  for (const word of words) {
    const plain = plainWord(word);
    if (Math.abs(plain.length - wanted.length) > 2 || plain.length < MIN_LENGTH) continue;
    const isSwapped = hasSwapped(plain, wanted);
    const far = isSwapped ? 1 : distance(plain, wanted);
    const isAlike = plain[0] === wanted[0];
    const isNear = far === 1
      ? wanted.length >= MEDIUM || (isAlike && (isSwapped || plain.length !== wanted.length))
      : far === 2 && wanted.length >= LONG && isAlike;
    if (isNear && (nearest === null || far < nearest.far)) nearest = { word, far };
  }
  return nearest?.word ?? null;
}

/** Whether two neighbouring letters make the difference. */
function hasSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at !== -1 && one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other;
}
