import { englishStem } from './english-stem.ts';
import { plainWord } from './plain-word.ts';
import type { Term } from './query-terms.ts';

/** Where a term stands in a text: its first word, counted from 0, and the one after its last. */
export interface TermPlace {
  start: number;
  end: number;
}

/** A word, or a part of a compound, as it is compared. */
interface Part {
  plain: string;
  stem: string;
}

/** What words were found to be, since texts repeat them and searches repeat the texts. */
const known = new Map<string, Part[]>();

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
  const stem = partsOf(wanted)[0]?.stem;
  return partsOf(word).some((part) => part.stem === stem || (isPrefix && part.plain.startsWith(wanted)));
}

function partsOf(word: string): Part[] {
  const found = known.get(word);
  if (found) return found;
  const parts = [...new Set([word, ...word.split(/[-–—/]/)].map(plainWord))].filter((plain) => plain !== '').map((plain) => ({ plain, stem: englishStem(plain) }));
  known.set(word, parts);
  return parts;
}
