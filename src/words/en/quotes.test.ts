import { describe, expect, it } from 'vitest';
import { inQuotes } from './quotes.ts';

describe('a quote', () => {
  it.each([
    ['ships come', '“ships come”'],
    ['“ships” come', '““ships” come”'],
    ['all the “ships”', '“all the “ships””'],
    ['“ships” and “boats”', '““ships” and “boats””'],
    ['“ships come”', '“ships come”'],
    ['"ships come"', '"ships come"'],
    ['‘ships’', '“‘ships’”'],
  ])('of %s is shown as %s: in a pair of marks, without a second one around its own', (words, shown) => {
    expect(inQuotes(words)).toBe(shown);
  });
});
