import type { Term } from './query-terms.ts';

/** Terms as a query: what is exact in quotation marks. */
export function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ shown, isExact }) => (isExact ? `"${shown}"` : shown)).join(' ');
}
