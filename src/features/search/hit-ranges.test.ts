import { expect, it } from 'vitest';
import { cutRange, joinHits } from './hit-ranges.ts';

it('words in a row are one hit, across spaces, signs and a possessive ending', () => {
  const text = 'NATO’s “eastward” expansion and NATO';
  const at = (word: string, from = 0) => {
    const start = text.indexOf(word, from);
    return { start, end: start + word.length };
  };
  const places = [at('expansion'), at('NATO', 20), at('NATO'), at('eastward')];
  expect(joinHits(text, places).map(({ start, end }) => text.slice(start, end))).toEqual([
    'NATO’s “eastward” expansion',
    'NATO',
  ]);
});

it('a range is cut where it crosses from one text to the next', () => {
  expect(cutRange({ start: 2, end: 9 }, [4, 0, 3, 5])).toEqual([
    { part: 0, start: 2, end: 4 },
    { part: 2, start: 0, end: 3 },
    { part: 3, start: 0, end: 2 },
  ]);
  expect(cutRange({ start: 4, end: 7 }, [4, 3])).toEqual([{ part: 1, start: 0, end: 3 }]);
});
