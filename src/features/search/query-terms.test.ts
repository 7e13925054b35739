import { expect, it } from 'vitest';
import { readTerms, writeTerms } from './query-terms.ts';

it.each(['NATO', 'NATO expansion', '"buffer zone" NATO', 'U.S.-led "no danger"'])(
  'the terms of %s are written as in the query',
  (query) => {
    expect(writeTerms(readTerms(query))).toBe(query);
  },
);

it('terms are written once each, without surrounding punctuation', () => {
  expect(writeTerms(readTerms('NATO, “buffer zone”! nato "'))).toBe('nato "buffer zone"');
});
