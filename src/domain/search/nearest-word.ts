import { distance } from 'fastest-levenshtein';
import { plainWord } from './plain-word.ts';

/** Shorter words are near to too many others. */
const MIN_LENGTH = 4;
/** From this length on, two letters may differ. */
const LONG = 8;

/**
 * The word nearest to one that no article has, or `null` where none is near: one letter apart, two in a long word that begins alike.
 * @param words of the articles, frequent ones first
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = plainWord(written);
  if (wanted.length < MIN_LENGTH) return null;
  let nearest: { word: string; far: number } | null = null;
  for (const word of words) {
    const plain = plainWord(word);
    if (Math.abs(plain.length - wanted.length) > 2 || plain.length < MIN_LENGTH || /^\p{N}+$/u.test(plain)) continue;
    const far = distance(plain, wanted);
    const isNear = far === 1 || (far === 2 && wanted.length >= LONG && plain[0] === wanted[0]);
    if (isNear && (nearest === null || far < nearest.far)) nearest = { word, far };
  }
  return nearest?.word ?? null;
}
