import { plainWord } from './plain-word.ts';

/** Shorter words are near to too many others. */
const MIN_LENGTH = 4;
/** In a shorter word, another letter mostly makes another word; and it has to begin alike. */
const MEDIUM = 6;
/** From this length on, a word that begins alike may be two steps away. */
const LONG = 8;

/**
 * The word nearest to one that no article has, or `null` where none is near.
 * @param words of the articles, frequent ones first
 */
export function nearestWord(written: string, words: readonly string[]): string | null {
  const wanted = plainWord(written);
  const { length } = wanted;
  if (length < MIN_LENGTH) return null;
  let nearest: { word: string; far: number } | null = null;
  for (const word of words) {
    const plain = plainWord(word);
    const isAlike = plain[0] === wanted[0];
    if (plain.length < MIN_LENGTH || (length < MEDIUM && !isAlike)) continue;
    const far = stepsApart(plain, wanted, length >= LONG && isAlike ? 2 : 1, length >= MEDIUM);
    if (far > 0 && far < (nearest?.far ?? Infinity)) nearest = { word, far };
  }
  return nearest?.word ?? null;
}

/**
 * In how many steps a word becomes another: a letter left out, added, swapped with the next, or made another.
 * @param max more steps are not tried; what needs them is infinitely far
 */
function stepsApart(one: string, other: string, max: number, mayChange: boolean): number {
  if (one === other) return 0;
  if (max === 0) return Infinity;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const after = (inOne: number, inOther: number): number => 1 + stepsApart(one.slice(at + inOne), other.slice(at + inOther), max - 1, mayChange);
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return Math.min(after(1, 0), after(0, 1), mayChange ? after(1, 1) : Infinity, isSwapped ? after(2, 2) : Infinity);
}
