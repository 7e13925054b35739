import type { LitWords } from '../../site/addresses/lit-words.ts';
import { settleTerms, type ReadPassage } from './best-passages.ts';
import { makeTerms, readTerms, type Term } from './query-terms.ts';

/** The terms to light in texts, and whether a passage with any of them is as good as one with all. */
export interface AskedTerms {
  terms: Term[];
  isAnyEnough: boolean;
}

/**
 * Reads the terms that an address asks to light. A search's words are completed as the search does; each of a
 * topic's terms is its words in a row, in any form.
 * @param passages of all articles on the page
 */
export function askedTerms({ query, anyOf }: LitWords, passages: readonly ReadPassage[]): AskedTerms {
  if (query !== '') return { terms: settleTerms(passages, readTerms(query)), isAnyEnough: false };
  return { terms: anyOf.flatMap((shown) => makeTerms(shown, false)), isAnyEnough: true };
}
