import { describe, expect, it } from 'vitest';
import { inQuotes } from './quotes.ts';

describe('a quote', () => {
  it.each([
    ['ships come', '“ships come”'],
    ['“ships” come', '“ships” come”'],
    ['all the “ships”', '“all the “ships”'],
    ['"ships come"', '"ships come"'],
    ['‘ships’', '“‘ships’”'],
  ])('of %s is shown as %s, without doubled quotation marks', (words, shown) => {
    expect(inQuotes(words)).toBe(shown);
  });
});
