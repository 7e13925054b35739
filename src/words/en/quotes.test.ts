import { describe, expect, it } from 'vitest';
import { inQuotes, isQuotation } from './quotes.ts';

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

describe('words that are a quotation already', () => {
  it.each(['«Μια γέφυρα»', '„Eine Brücke“', '„Egy híd”', '»En bro«', '「橋」', '“A bridge”', '"A bridge"'])(
    'are known in any language: %s',
    (words) => {
      expect(isQuotation(words)).toBe(true);
    },
  );

  it.each(['Μια «γέφυρα»', '«Α» και «Β»', 'A bridge', '‘A’'])('are not %s', (words) => {
    expect(isQuotation(words)).toBe(false);
  });
});
