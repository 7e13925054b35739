import { englishStem } from './english-stem.ts';
import { plainWord } from './plain-word.ts';
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
  // A stem begins as its word does, so that most words need none.
  return partsOf(word).some((part) => part[0] === wanted[0] && (stemOf(part) === stemOf(wanted) || (isPrefix && part.startsWith(wanted))));
}

/** A word and, where it is a compound, its parts. */
function partsOf(word: string): string[] {
  return remembered(parts, word, () => [...new Set([word, ...word.split(/[-–—/]/)].map(plainWord))].filter((plain) => plain !== ''));
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
