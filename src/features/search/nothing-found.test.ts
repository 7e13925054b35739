import { describe, expect, it } from 'vitest';
import { hints, nothing } from '../../words/en/search-results.ts';
import { describeNothing } from './nothing-found.ts';
import { readTerms } from './query-terms.ts';

/** A search that found nothing. `unknown` holds the places of unknown terms in the query. */
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

it('the heading depends on why nothing was found: filters, no words, unknown words, words in no article together, or articles that the filters exclude', () => {
  expect(none('')).toBe('No article matches all of these filters');
  expect(none('?!…')).toBe('There is no word to search for in');
  expect(none('NATO kangaroo', { unknown: [1] })).toBe('No article has “kangaroo”');
  expect(none('emu NATO kangaroo', { unknown: [0, 2] })).toBe('No article has “emu” or “kangaroo”');
  expect(none('emu kangaroo', { unknown: [0, 1] })).toBe('No article has “emu kangaroo”');
  expect(none('army buffer')).toBe('No article has “army buffer”');
  expect(none('army', { elsewhere: 3 })).toBe('None of the articles chosen has “army”');
  expect(none('army "buffer zone"')).toBe('No article has army "buffer zone"');
});

it('the heading shortens a long query without splitting a character', () => {
  expect(none('😀'.repeat(80) + 'a')).toBe(`No article has “${'😀'.repeat(80)} …”`);
  expect(none('a'.repeat(80))).toBe(`No article has “${'a'.repeat(80)}”`);
});

describe('a search that found nothing', () => {
  it('suggests the nearest words, and the known words without the unknown ones', () => {
    const { nearest, known } = describeNothing(
      search('NATO kangaro "buffer zone"', { unknown: [1], nearest: 'NATO kangaroo' }),
    );
    expect(nearest).toEqual({ query: 'NATO kangaroo', filters: { topic: ['trade'] } });
    expect(known).toEqual({ query: 'NATO "buffer zone"', filters: { topic: ['trade'] } });
  });

  it('suggests no shorter query if all words are known, or none is', () => {
    expect(describeNothing(search('NATO army')).known).toBe(null);
    expect(describeNothing(search('emu kangaroo', { unknown: [0, 1] })).known).toBe(null);
    expect(describeNothing(search('emu', { unknown: [0] })).nearest).toBe(null);
  });

  it('suggests the search without the filters if only they exclude articles that match', () => {
    const { unfiltered, hint } = describeNothing(search('army', { elsewhere: 1 }));
    expect(unfiltered).toEqual({ query: 'army', filters: {} });
    expect(hint).toBe(null);
    expect(describeNothing(search('army')).unfiltered).toBe(null);
  });

  it('advises fewer words if each is known, another spelling otherwise, and nothing if there are no words', () => {
    const hint = (...sketch: Parameters<typeof search>) => describeNothing(search(...sketch)).hint;
    expect(hint('army buffer')).toBe(hints.several);
    expect(hint('army')).toBe(hints.one);
    expect(hint('army buffer emu', { unknown: [2] })).toBe(hints.one);
    expect(hint('army "buffer zone"')).toBe(hints.one);
    expect(hint('')).toBe(null);
  });
});
