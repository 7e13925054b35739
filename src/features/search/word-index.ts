import type { Reading } from '../../text/words.ts';
import type { Catalogue } from './catalogue.ts';
import type { FoundText } from './found-text.ts';

/** The index as one search sees it. Its methods may throw a SearchFault. */
export interface WordIndex {
  /** How each language of the articles is read. */
  readings: () => Promise<Reading[]>;
  /** Starts to fetch files that the search will need, before the index itself is loaded. */
  expect: (urls: readonly string[]) => void;
  /**
   * Looks up tokens. In quotation marks, they are found if they follow each other. Otherwise longer ones also
   * match, and if there are none, those that share the beginning. Returns the names of the articles in the
   * index with their scores, best first.
   */
  findIds: (tokens: string) => Promise<ReadonlyMap<string, number>>;
  /** Returns the text of an article. */
  textOf: (id: string) => Promise<FoundText>;
  /** Returns the words of the articles, the most frequent first. The list is fetched on first use. */
  listedWords: () => Promise<string[]>;
}

/**
 * Finds the parts of the index that contain these tokens. Parts that every search fetches anyway are not in
 * the list.
 */
export function partsFor(tokens: readonly string[], parts: Catalogue['parts']): string[] {
  return tokens.flatMap((token) => parts.findLast(([first]) => first <= token)?.[1] ?? []);
}

/**
 * Makes the address for another attempt to load a module. A browser remembers a failed import, so each
 * attempt needs a different address.
 */
export function attemptAddress(url: string, failures: number): string {
  return failures === 0 ? url : `${url}?attempt=${failures + 1}`;
}
