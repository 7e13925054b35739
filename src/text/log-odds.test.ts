import { describe, expect, it } from 'vitest';
import { addCounts, compareWordCounts } from './log-odds.ts';

// Figures of an independent implementation: `bayes_compare_language` of FightingWords by Jack Hessel
// (https://github.com/jmhessel/FightingWords, fighting_words_py3.py, commit 09087d6), run with these counts
// and with the background's shares, times the strength, as its prior.
const ONE = { guarantees: 12, security: 20, nato: 10, conflict: 0, war: 3, response: 8, kremlin: 1 };
const OTHER = { guarantees: 18, security: 41, nato: 5, conflict: 20, war: 1, response: 0, kremlin: 10 };
const BACKGROUND = {
  guarantees: 37,
  security: 70,
  nato: 19,
  conflict: 22,
  war: 6,
  response: 9,
  kremlin: 14,
};
const FIGURES: [strength: number, z: Record<string, number>][] = [
  [
    50,
    {
      response: 2.638941,
      nato: 2.019451,
      war: 1.197121,
      guarantees: 0.426063,
      security: -0.749455,
      kremlin: -1.44467,
      conflict: -2.790189,
    },
  ],
  [
    500,
    {
      response: 1.381449,
      nato: 0.947426,
      war: 0.562759,
      guarantees: 0.206747,
      security: -0.365999,
      kremlin: -0.661095,
      conflict: -1.410893,
    },
  ],
];
const countsOf = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe('weighted log-odds', () => {
  it.each(FIGURES)('are those of another implementation with a prior of %s words', (strength, figures) => {
    const compared = compareWordCounts(countsOf(ONE), countsOf(OTHER), countsOf(BACKGROUND), strength);
    expect(compared.map(({ word }) => word)).toEqual(Object.keys(figures));
    for (const { word, z } of compared) expect(z, word).toBeCloseTo(figures[word] ?? NaN, 5);
  });

  it('change only their sign if the two texts change places', () => {
    const there = compareWordCounts(countsOf(ONE), countsOf(OTHER), countsOf(BACKGROUND), 500);
    const back = compareWordCounts(countsOf(OTHER), countsOf(ONE), countsOf(BACKGROUND), 500);
    expect(back.map(({ word }) => word)).toEqual(there.map(({ word }) => word).toReversed());
    back.toReversed().forEach(({ z }, index) => expect(z).toBeCloseTo(-(there[index]?.z ?? NaN)));
  });

  it('are of the words that are asked for, with their counts in both texts', () => {
    expect(
      compareWordCounts(countsOf(ONE), countsOf(OTHER), countsOf(BACKGROUND), 500, ['conflict']),
    ).toEqual([{ word: 'conflict', counts: [0, 20], z: expect.closeTo(-1.410893, 5) as number }]);
  });
});

it('counts of words are added up', () => {
  expect(addCounts([countsOf({ war: 1, nato: 2 }), countsOf({ war: 3 })])).toEqual(
    countsOf({ war: 4, nato: 2 }),
  );
});
