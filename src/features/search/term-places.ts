import { englishStem } from '../../text/english-stem.ts';
import { splitCompound } from '../../text/plain-words.ts';
import type { Term } from './query-terms.ts';

/** Where a term stands in a text: its first word, counted from 0, and the one after its last. */
export interface TermPlace {
  start: number;
  end: number;
}

/**
 * The places of a term among the words of a text. The term's words match in a row, parts of compounds as
 * words of their own. Each matches words with the same stem (English, by Snowball's algorithm), but one of an
 * exact term that very word alone.
 */
export function findPlaces(
  words: readonly string[],
  { words: wanted, completions, isExact }: Term,
): TermPlace[] {
  const all = words.flatMap((word, at) => splitCompound(word).map((part) => ({ part, at })));
  // A stem begins as its word does, so that most words need none.
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
