import { englishStem } from './english-stem.ts';
import { plainWord } from './plain-word.ts';
import type { Term } from './query-terms.ts';

/** Where a term stands in a text: its first word, counted from 0, and the one after its last. */
export interface TermPlace {
  start: number;
  end: number;
}

const stems = new Map<string, string>();

/** The words of a text, as they are counted. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * The places of a term among the words of a text. A word matches those with the same stem (English, by Snowball's algorithm), also
 * as part of a compound; a term that is a prefix matches those that begin with it. The words of a phrase match in a row.
 */
export function findPlaces(words: readonly string[], { words: wanted, isPrefix }: Term): TermPlace[] {
  return words.flatMap((_, at) =>
    (wanted.every((term, index) => isMatch(words[at + index], term, isPrefix)) ? [{ start: at, end: at + wanted.length }] : []));
}

function isMatch(word: string | undefined, wanted: string, isPrefix: boolean): boolean {
  if (word === undefined) return false;
  return [word, ...word.split(/[-–—/]/)].map(plainWord).some((part) => part !== '' && (stem(part) === stem(wanted) || (isPrefix && part.startsWith(wanted))));
}

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = englishStem(word);
  stems.set(word, made);
  return made;
}
