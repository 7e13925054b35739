import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWords } from '../../text/hashes.ts';
import { shuffle } from './shuffle.ts';

describe('shuffling', () => {
  it('keeps each item once, gives the same order every time, and does not change its input', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (things, seed) => {
        const before = [...things];
        const shuffled = shuffle(things, seed);
        expect(shuffled.toSorted()).toEqual(before.toSorted());
        expect(shuffle(things, seed)).toEqual(shuffled);
        expect(things).toEqual(before);
      }),
    );
  });

  it('favors no order, even with seeds from very similar addresses', () => {
    const seeds = Array.from({ length: 6_000 }, (_, index) =>
      Number.parseInt(hashWords(`dossier-${index}/a-b-c`), 36),
    );
    const counts = new Map<string, number>();
    for (const seed of seeds) {
      const order = shuffle(['a', 'b', 'c'], seed).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Chi-squared with five degrees of freedom is below 20.5 in 999 of 1,000 runs of a fair shuffle.
    const unevenness = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    expect(unevenness).toBeLessThan(20.5);
  });
});
