import { expect, it } from 'vitest';
import { readTerms, writeTerms } from './query-terms.ts';

it.each(['NATO', 'NATO expansion', '"buffer zone" NATO', 'U.S.-led "no danger"'])(
  'the terms of %s are written as they were read',
  (query) => {
    expect(writeTerms(readTerms(query))).toBe(query);
  },
);

it('terms are written without what surrounds them, each once', () => {
  expect(writeTerms(readTerms('NATO, “buffer zone”! nato "'))).toBe('nato "buffer zone"');
});
