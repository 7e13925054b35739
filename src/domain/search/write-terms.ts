import type { Term } from './query-terms.ts';

/** Terms as a query: what stands in a row in quotation marks. */
export function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ shown, words }) => (words.length > 1 ? `"${shown}"` : shown)).join(' ');
}
