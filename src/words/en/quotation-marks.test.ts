import { describe, expect, it } from 'vitest';
import { quotationMarks } from './quotation-marks.ts';

describe('a quote', () => {
  it.each([
    ['ships come', '“ships come”'],
    ['“ships” come', '“ships” come”'],
    ['all the “ships”', '“all the “ships”'],
    ['"ships come"', '"ships come"'],
    ['‘ships’', '“‘ships’”'],
  ])('of %s is shown as %s, with no mark twice', (words, shown) => {
    const { open, close } = quotationMarks(words);
    expect(`${open}${words}${close}`).toBe(shown);
  });
});
