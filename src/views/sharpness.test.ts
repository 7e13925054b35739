import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stand } from '../schemas/stands.ts';
import { bySharpness, compareSharpness, facing, sideOf, type Weighed } from './sharpness.ts';

const STANDS: readonly Stand[] = ['favor', 'against', 'mixed', 'neutral', 'reports', 'examined', 'silent'];

/** A row that is written as the first letters of where its articles stand, and how many quotes it has. */
const row = (letters: string, quotes = 2, number = 1): Weighed => ({
  number,
  quotes,
  stands: Array.from(letters, (letter) => STANDS.find((stand) => stand.startsWith(letter)) ?? 'silent'),
});

describe('the sharpest of two rows', () => {
  it.each([
    [
      'one author agrees and another disagrees, before any other difference',
      row('fa', 9, 2),
      row('fm', 2, 1),
    ],
    ['two authors are opposed, however many others differ', row('fasss', 2, 2), row('fmnnn', 2, 1)],
    ['authors differ, before they take the same position', row('mn', 9, 2), row('ff', 2, 1)],
    ['authors take the same position, before one speaks alone', row('nn', 9, 2), row('fs', 2, 1)],
    ['one author speaks alone, before authors only report', row('ns', 9, 2), row('rr', 0, 1)],
    ['an author who agrees differs from one who does so partly', row('fm', 9, 2), row('fn', 2, 1)],
    ['leaving a claim open contradicts nobody', row('mf', 9, 2), row('nf', 2, 1)],
    ['more authors agree or disagree', row('faa', 9, 2), row('fam', 2, 1)],
    ['more authors take a position', row('fan', 9, 2), row('far', 2, 1)],
    ['the positions rest on fewer quotes', row('fa', 2, 2), row('fa', 3, 1)],
    ['it comes first in the dossier, all else being equal', row('fa', 2, 1), row('af', 2, 2)],
  ])('is the one in which %s', (_, sharper, other) => {
    expect(compareSharpness(sharper, other)).toBeLessThan(0);
    expect(compareSharpness(other, sharper)).toBeGreaterThan(0);
  });
});

const Row = fc.record({
  stands: fc.array(fc.constantFrom(...STANDS), { minLength: 3, maxLength: 3 }),
  quotes: fc.integer({ min: 0, max: 3 }),
});
const Rows = fc
  .array(Row, { maxLength: 8 })
  .map((rows) => rows.map((each, index): Weighed => ({ ...each, number: index + 1 })));

describe('rows by sharpness', () => {
  it('begin with an opposition if there is one, and the order in which they came does not matter', () => {
    fc.assert(
      fc.property(Rows, (rows) => {
        const sorted = bySharpness(rows, null);
        expect(sorted.toSorted((a, b) => a.number - b.number)).toEqual(rows);
        expect(bySharpness(rows.toReversed(), null)).toEqual(sorted);
        const isOpposed = ({ stands }: Weighed) => stands.includes('favor') && stands.includes('against');
        expect(sorted[0] !== undefined && isOpposed(sorted[0])).toBe(rows.some(isOpposed));
      }),
    );
  });

  it('begin with the one that the editors chose, and keep the order of the others', () => {
    const rows = [row('fa', 2, 1), row('fa', 3, 2), row('fm', 2, 3), row('ff', 2, 4)];
    expect(bySharpness(rows, 3).map(({ number }) => number)).toEqual([3, 1, 2, 4]);
  });
});

describe('the two authors who show a difference', () => {
  it.each([
    ['fa', [0, 1]],
    ['sarf', [1, 3]],
    ['ffa', [0, 2]],
    ['mfn', [0, 1]],
    ['nnm', [0, 2]],
    ['rffs', [1, 2]],
    ['ssn', [2]],
    ['rs', []],
  ])('of %s are at %j', (letters, places) => {
    expect(facing(row(letters).stands).sort()).toEqual(places);
  });

  it('take positions, and differ if any authors do', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STANDS), { maxLength: 6 }), (stands) => {
        const held = stands.filter((stand) => !['reports', 'examined', 'silent'].includes(stand));
        const shown = facing(stands).map((place) => stands[place]);
        expect(shown).toHaveLength(Math.min(2, held.length));
        for (const stand of shown) expect(held).toContain(stand);
        if (new Set(held).size > 1) expect(shown[0]).not.toBe(shown[1]);
      }),
    );
  });
});

it('who agrees is above the line, who disagrees below it, and everyone else on it', () => {
  expect(STANDS.map(sideOf)).toEqual(['up', 'down', 'on', 'on', 'on', 'on', 'on']);
});
