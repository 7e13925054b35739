import { englishStem } from '../../text/english-stem.ts';
import type { Catalogue } from './catalogue.ts';
import type { FoundPassage } from './passage-hits.ts';

/** The index as one search uses it. What is asked of it may throw a SearchFault. */
export interface WordIndex {
  /** Asks for files that will be wanted, before the index is there to do so. */
  expect: (urls: readonly string[]) => void;
  /**
   * Asks for a text as it is: in quotation marks, words with the same stems in a row; else also longer words,
   * and where there are none, whatever the word begins with. Gives the articles' names in the index with how
   * well each fits, best first.
   */
  findIds: (text: string) => Promise<ReadonlyMap<string, number>>;
  /** The passages of an article that was found, in the order of the text. */
  passagesOf: (id: string) => Promise<FoundPassage[]>;
  /** The words that the articles have, frequent ones first, asked for on the first need. */
  listedWords: () => Promise<string[]>;
}

/** The parts of the index in which words are, by their stems, of those that are not fetched in any case. */
export function partsFor(words: readonly string[], parts: Catalogue['parts']): string[] {
  return words.map(englishStem).flatMap((stem) => parts.findLast(([first]) => first <= stem)?.[1] ?? []);
}

/**
 * The address for one more attempt at a module: a browser remembers one that failed, so that each attempt
 * needs another.
 */
export function attemptAddress(url: string, failures: number): string {
  return failures === 0 ? url : `${url}?attempt=${failures + 1}`;
}
