import type { LitWords } from '../../site/addresses/lit-words.ts';
import { splitCompound } from '../../text/plain-words.ts';
import { splitWords } from '../../text/white-space.ts';
import { settleTerms } from './best-passages.ts';
import { readTerms, type Term } from './query-terms.ts';

/** The terms to light in texts, and whether a passage with any of them is as good as one with all. */
export interface AskedTerms {
  terms: Term[];
  isAnyEnough: boolean;
}

/**
 * Reads the terms that an address asks to light. A search's words are completed as the search does; each of a
 * topic's terms is its words in a row, in any form.
 * @param texts of all passages on the page
 */
export function askedTerms({ query, anyOf }: LitWords, texts: readonly string[]): AskedTerms {
  if (query !== '') return { terms: settleTerms(texts, readTerms(query)), isAnyEnough: false };
  const terms = anyOf
    .map((shown): Term => ({
      shown,
      words: splitWords(shown).flatMap(splitCompound),
      isExact: false,
      completions: [],
    }))
    .filter(({ words }) => words.length > 0);
  return { terms, isAnyEnough: true };
}
