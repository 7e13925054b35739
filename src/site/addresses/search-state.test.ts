import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILTERS,
  isEmptySearch,
  queryTrouble,
  readSearchState,
  writeSearchState,
  type SearchState,
} from './search-state.ts';

const read = (address: string) => readSearchState(new URLSearchParams(address));

describe('a search in an address', () => {
  it.each<[string, string, SearchState]>([
    ['is empty if the address has no query', '', { query: '', filters: {} }],
    ['has its words', '?q=no+danger', { query: 'no danger', filters: {} }],
    [
      'has its words without the white space around them',
      '?q=%20%20no%20danger%0A',
      { query: 'no danger', filters: {} },
    ],
    [
      'has several values of a filter, but none twice',
      '?topic=trade&year=2022&topic=safety&topic=trade',
      { query: '', filters: { topic: ['trade', 'safety'], year: ['2022'] } },
    ],
    ['has no empty values', '?q=&topic=&source=', { query: '', filters: {} }],
    ['has the first of two queries', '?q=a&q=b', { query: 'a', filters: {} }],
    ['ignores other parameters', '?utm_source=x&Q=a&constructor=b&__proto__=c', { query: '', filters: {} }],
    [
      'has an order other than the default',
      '?sort=date&year=2022',
      { query: '', filters: { year: ['2022'] }, sort: 'date' },
    ],
    ['has no unknown order', '?q=a&sort=length', { query: 'a', filters: {} }],
    [
      'keeps characters with a meaning in addresses',
      '?q=50%25%20%26%20%2B%3D&source=A%26B',
      { query: '50% & +=', filters: { source: ['A&B'] } },
    ],
    ['survives a broken escape', '?q=%E0%A4%A', { query: '\ufffd%A', filters: {} }],
  ])('%s', (_, address, state) => {
    expect(read(address)).toEqual(state);
  });

  it('is cut after 300 characters, never inside one, and never ends in a space', () => {
    expect(read(`?q=${'a'.repeat(400)}`).query).toBe('a'.repeat(300));
    expect(read(`?q=${'😀'.repeat(400)}`).query).toBe('😀'.repeat(300));
    // A family of three in five code points, and a syllable of three.
    for (const character of ['👩‍👩‍👧', 'क्षि'])
      expect(read(`?q=${character.repeat(400)}`).query).toBe(character.repeat(300));
    expect(read(`?q=${'a'.repeat(299)} b`).query).toBe('a'.repeat(299));
  });

  it.each<[SearchState, string, boolean]>([
    [{ query: '', filters: {} }, '', true],
    [{ query: 'no danger', filters: {} }, '?q=no+danger', false],
    [{ query: '', filters: { year: ['2022'], topic: ['a', 'b'] } }, '?topic=a&topic=b&year=2022', false],
    [{ query: 'ä&=', filters: { source: ['A & B'] } }, '?q=%C3%A4%26%3D&source=A+%26+B', false],
  ])('is written from %j as "%s"', (state, address, isEmpty) => {
    expect(writeSearchState(state)).toBe(address);
    expect(isEmptySearch(state)).toBe(isEmpty);
  });

  it.each([
    ['', null],
    ['?q=buffer', null],
    ['?q=%20buffer%20', null],
    [`?q=${'a'.repeat(300)}`, null],
    [`?q=${'a'.repeat(301)}`, 'cut'],
    ['?q=%E0%A4%A', 'damaged'],
    [`?q=%E0%A4${'a'.repeat(400)}`, 'damaged'],
  ] as const)('at "%s" is cut or damaged, or neither: %s', (address, trouble) => {
    expect(queryTrouble(new URLSearchParams(address))).toBe(trouble);
  });

  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('&', '=', '+', '%', '#', '?', ' ', '\n', '😀', 'a') }),
    fc.string({ minLength: 290, maxLength: 400 }),
  );
  /** Any query of an address, with parameters of a search and others. */
  const params = fc
    .array(fc.tuple(fc.constantFrom('q', ...FILTERS, 'sort', 'x'), value))
    .map((pairs) => new URLSearchParams(pairs));

  it('stays the same when it is written and read again', () => {
    fc.assert(
      fc.property(params, (address) => {
        const state = readSearchState(address);
        expect(read(writeSearchState(state))).toEqual(state);
        expect(writeSearchState(state) === '').toBe(isEmptySearch(state));
      }),
    );
  });

  it('has only one address, whatever the order of its filters in another', () => {
    fc.assert(
      fc.property(params, (address) => {
        const byName = new URLSearchParams([...address].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
        expect(writeSearchState(readSearchState(byName))).toBe(writeSearchState(readSearchState(address)));
      }),
    );
  });
});
