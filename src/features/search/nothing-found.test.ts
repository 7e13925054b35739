import { describe, expect, it } from 'vitest';
import { hints, nothing } from '../../words/en/search-results.ts';
import { describeNothing } from './nothing-found.ts';
import { readTerms } from './query-terms.ts';

/** A search that found nothing: its unknown terms by their places in the query. */
const search = (
  query: string,
  { unknown = [] as number[], elsewhere = 0, nearest = null as string | null } = {},
) => {
  const terms = readTerms(query);
  return {
    state: { query, filters: { topic: ['trade'] } },
    terms,
    unknown: terms.filter((_, at) => unknown.includes(at)),
    nearest,
    elsewhere,
  };
};
const none = (...sketch: Parameters<typeof search>) => {
  const { kind, named } = describeNothing(search(...sketch));
  return nothing[kind](named).join('').trim();
};

it('what found nothing is told apart: filters alone, no word, words that no article has, words that none has together, and what the filters exclude', () => {
  expect(none('')).toBe('No article has these values together');
  expect(none('?!…')).toBe('Type a word to search for');
  expect(none('NATO kangaroo', { unknown: [1] })).toBe('No article has kangaroo');
  expect(none('emu NATO kangaroo', { unknown: [0, 2] })).toBe('No article has emu or kangaroo');
  expect(none('emu kangaroo', { unknown: [0, 1] })).toBe('No article has emu kangaroo');
  expect(none('army buffer')).toBe('No article has army buffer');
  expect(none('army', { elsewhere: 3 })).toBe('None of the articles chosen has army');
});

it('a long query is repeated in part, and no character is cut in two', () => {
  expect(none('😀'.repeat(80) + 'a')).toBe(`No article has ${'😀'.repeat(80)} …`);
  expect(none('a'.repeat(80))).toBe(`No article has ${'a'.repeat(80)}`);
});

describe('the ways on from nothing', () => {
  it('are the nearest words, and the words alone that some articles have', () => {
    const { nearest, known } = describeNothing(
      search('NATO kangaro "buffer zone"', { unknown: [1], nearest: 'NATO kangaroo' }),
    );
    expect(nearest).toEqual({ query: 'NATO kangaroo', filters: { topic: ['trade'] } });
    expect(known).toEqual({ query: 'NATO "buffer zone"', filters: { topic: ['trade'] } });
  });

  it('are no words alone where all are known, or none is', () => {
    expect(describeNothing(search('NATO army')).known).toBe(null);
    expect(describeNothing(search('emu kangaroo', { unknown: [0, 1] })).known).toBe(null);
    expect(describeNothing(search('emu', { unknown: [0] })).nearest).toBe(null);
  });

  it('are the same words without the filters, where these alone left out what has them', () => {
    const { unfiltered, hint } = describeNothing(search('army', { elsewhere: 1 }));
    expect(unfiltered).toEqual({ query: 'army', filters: {} });
    expect(hint).toBe(null);
    expect(describeNothing(search('army')).unfiltered).toBe(null);
  });

  it('are a hint: fewer words where each is known by itself, else another spelling, and none where there is no word', () => {
    const hint = (...sketch: Parameters<typeof search>) => describeNothing(search(...sketch)).hint;
    expect(hint('army buffer')).toBe(hints.several);
    expect(hint('army')).toBe(hints.one);
    expect(hint('army buffer emu', { unknown: [2] })).toBe(hints.one);
    expect(hint('army "buffer zone"')).toBe(hints.one);
    expect(hint('')).toBe(null);
  });
});
