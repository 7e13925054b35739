import { englishStem } from '../../text/english-stem.ts';
import { plainWord } from '../../text/plain-word.ts';
import type { Term } from './query-terms.ts';

/** Where a term stands in a text: its first word, counted from 0, and the one after its last. */
export interface TermPlace {
  start: number;
  end: number;
}

/** What words were found to be, since texts repeat them and searches repeat the texts: their parts, each as plain as it is compared, and stems. */
const parts = new Map<string, string[]>();
const stems = new Map<string, string>();

/** The words of a text, as they are counted. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The parts of a word that are searched, each as it is compared: those of a compound, else the word. */
export function partsOf(word: string): string[] {
  // Most words are plain but for their capitals, and there are many.
  return remembered(parts, word, () =>
    /^[a-z]+$/i.test(word)
      ? [word.toLowerCase()]
      : word
          .split(/[-–—/]/)
          .map(plainWord)
          .filter((part) => part !== ''),
  );
}

/**
 * The places of a term among the words of a text. The term's words match in a row, parts of compounds as words of their own. Each
 * matches words with the same stem (English, by Snowball's algorithm), but one of an exact term that very word alone.
 */
export function findPlaces(
  words: readonly string[],
  { words: wanted, completions, isExact }: Term,
): TermPlace[] {
  const all = words.flatMap((word, at) => partsOf(word).map((part) => ({ part, at })));
  // A stem begins as its word does, so that most words need none.
  const isMatch = (part: string | undefined, word: string): boolean =>
    part === word || (part !== undefined && !isExact && part[0] === word[0] && stemOf(part) === stemOf(word));
  return all.flatMap(({ at, part }, index) =>
    wanted.every((word, offset) => isMatch(all[index + offset]?.part, word)) ||
    completions.some((word) => isMatch(part, word))
      ? [{ start: at, end: (all[index + wanted.length - 1]?.at ?? at) + 1 }]
      : [],
  );
}

/** The stem of a word in lower case by which searches and topics compare it, as if it were English. */
export function stemOf(plain: string): string {
  return remembered(stems, plain, englishStem);
}

function remembered<Value>(known: Map<string, Value>, word: string, find: (word: string) => Value): Value {
  const value = known.get(word) ?? find(word);
  known.set(word, value);
  return value;
}
