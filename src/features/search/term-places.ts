import { englishStem } from '../../text/english-stem.ts';
import { splitCompound } from '../../text/plain-words.ts';
import type { Term } from './query-terms.ts';

/** The place of a term in a text: the index of its first word and that of the word after its last. */
export interface TermPlace {
  start: number;
  end: number;
}

/**
 * Finds the places of a term among the words of a text. The term's words must follow each other; parts of
 * compounds count as words. Words match if they have the same stem (English, by Snowball's algorithm); words
 * of an exact term must be identical.
 */
export function findPlaces(
  words: readonly string[],
  { words: wanted, completions, isExact }: Term,
): TermPlace[] {
  const all = words.flatMap((word, at) => splitCompound(word).map((part) => ({ part, at })));
  // A stem has the same first letter as its word, so most pairs can be rejected without stemming.
  const isMatch = (part: string | undefined, word: string): boolean =>
    part === word ||
    (part !== undefined && !isExact && part.at(0) === word.at(0) && englishStem(part) === englishStem(word));
  return all.flatMap(({ at, part }, index) =>
    wanted.every((word, offset) => isMatch(all[index + offset]?.part, word)) ||
    completions.some((word) => isMatch(part, word))
      ? [{ start: at, end: (all[index + wanted.length - 1]?.at ?? at) + 1 }]
      : [],
  );
}
