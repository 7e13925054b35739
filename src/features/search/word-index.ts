import { englishStem } from '../../text/english-stem.ts';
import type { Catalogue } from './catalogue.ts';
import type { FoundPassage } from './passage-hits.ts';

/** The index as one search sees it. Its methods may throw a SearchFault. */
export interface WordIndex {
  /** Starts to fetch files that the search will need, before the index itself is loaded. */
  expect: (urls: readonly string[]) => void;
  /**
   * Looks up a text. In quotation marks, words with the same stems match if they follow each other.
   * Otherwise longer words also match, and if there are none, words that share the beginning. Returns the
   * names of the articles in the index with their scores, best first.
   */
  findIds: (text: string) => Promise<ReadonlyMap<string, number>>;
  /** Returns the passages of an article that this search found, in the order of the text. */
  passagesOf: (id: string) => Promise<FoundPassage[]>;
  /** Returns the words of the articles, the most frequent first. The list is fetched on first use. */
  listedWords: () => Promise<string[]>;
}

/**
 * Finds the parts of the index that contain these words, by their stems. Parts that every search fetches
 * anyway are not in the list.
 */
export function partsFor(words: readonly string[], parts: Catalogue['parts']): string[] {
  return words.map(englishStem).flatMap((stem) => parts.findLast(([first]) => first <= stem)?.[1] ?? []);
}

/**
 * Makes the address for another attempt to load a module. A browser remembers a failed import, so each
 * attempt needs a different address.
 */
export function attemptAddress(url: string, failures: number): string {
  return failures === 0 ? url : `${url}?attempt=${failures + 1}`;
}
