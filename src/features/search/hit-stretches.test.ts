import { describe, expect, it } from 'vitest';
import { cutPunctuation, cutStretch, hitStretches, joinStretches } from './hit-stretches.ts';

describe('the highlighted stretches', () => {
  it('are the words at the places of a hit, each once, without punctuation, from last to first', () => {
    const text = 'A “buffer zone”, the army’s zone – and …';
    const lit = hitStretches(text, [
      [{ start: 1, end: 3 }],
      [
        { start: 2, end: 3 },
        { start: 5, end: 6 },
      ],
      [{ start: 6, end: 9 }],
    ]);
    expect(lit.map(({ start, end }) => text.slice(start, end))).toEqual(['and', 'zone', 'zone', 'buffer']);
  });

  it('are one if only spaces and punctuation are between them', () => {
    const text = 'A “buffer zone”, the zone';
    const joined = joinStretches(text, [
      { start: 21, end: 25 },
      { start: 10, end: 14 },
      { start: 3, end: 9 },
    ]);
    expect(joined.map(({ start, end }) => text.slice(start, end))).toEqual(['zone', 'buffer zone']);
  });

  it('are cut at the borders of text nodes, from last to first', () => {
    expect(cutStretch({ start: 3, end: 9 }, [4, 0, 3, 5, 2])).toEqual([
      { part: 3, start: 0, end: 2 },
      { part: 2, start: 0, end: 3 },
      { part: 0, start: 3, end: 4 },
    ]);
    expect(cutStretch({ start: 4, end: 6 }, [4, 2, 1])).toEqual([{ part: 1, start: 0, end: 2 }]);
  });
});

it.each([
  ['“red lines”.', ['“', 'red lines', '”.']],
  ['(NATO’s', ['(', 'NATO’s', '']],
  ['1990s,', ['', '1990s', ',']],
  ['«القطاراتُ»', ['«', 'القطاراتُ', '»']],
  ['€', ['', '€', '']],
])('only the words of the hit %s are marked', (hit, parts) => {
  expect(cutPunctuation(hit)).toEqual(parts);
});
