import { describe, expect, it } from 'vitest';
import { cutToWidth, estimateWidth, wrapToWidth } from './text-width.ts';

describe('the estimated width of a text', () => {
  it.each([
    // Measured in Libre Franklin at 600, which the estimate must not fall short of nor exceed by a quarter.
    ['jeddahenergymeeting.com', 12.775],
    ['Mokslas, studijos, ekonomika', 13.829],
    ['24 February 2022', 8.552],
  ])('is about that which a browser measures: %s', (text, measured) => {
    expect(estimateWidth(text)).toBeGreaterThanOrEqual(measured);
    expect(estimateWidth(text)).toBeLessThan(measured * 1.25);
  });

  it('counts an accented letter like the letter, and its accent not at all', () => {
    expect(estimateWidth('é')).toBe(estimateWidth('e'));
    expect(estimateWidth('e\u0301')).toBe(estimateWidth('e'));
  });

  it('is wider for ideographs and emoji than for any Latin letter', () => {
    for (const wide of ['夜', '🚂']) expect(estimateWidth(wide)).toBeGreaterThan(estimateWidth('W'));
  });
});

describe('a text that is cut to a width', () => {
  it('stays whole if it fits', () => {
    expect(cutToWidth('Harbor', estimateWidth('Harbor'))).toBe('Harbor');
  });

  it('ends in an ellipsis, without a space before it, and fits', () => {
    const width = estimateWidth('The Upper …');
    const cut = cutToWidth('The Upper Village', width);
    expect(cut).toBe('The Upper…');
    expect(estimateWidth(cut)).toBeLessThanOrEqual(width);
  });
});

describe('a text that is wrapped to a width', () => {
  it.each([
    ['stays on one line if it fits', 'The vote', 'The vote', ['The vote']],
    ['is split between words', 'The vote of the council', 'of the council', ['The vote of', 'the council']],
    ['has a word cut that is wider than a line', 'A Harborside', 'Harbo…', ['A', 'Harbo…']],
  ])('%s', (_, text, widest, lines) => {
    expect(wrapToWidth(text, estimateWidth(widest))).toEqual(lines);
  });
});
