import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtRanges, mergeRanges, type TextRange } from './ranges.ts';

const ranges = (...pairs: readonly (readonly [number, number])[]): TextRange[] =>
  pairs.map(([start, end]) => ({ start, end }));

describe('merged ranges', () => {
  it.each<[string, TextRange[], TextRange[]]>([
    ['are in order', ranges([5, 7], [1, 2]), ranges([1, 2], [5, 7])],
    ['are one where they overlap', ranges([1, 4], [3, 6], [5, 8]), ranges([1, 8])],
    ['are one where one contains the other', ranges([2, 3], [1, 9]), ranges([1, 9])],
    ['stay apart where they only touch', ranges([1, 3], [3, 5]), ranges([1, 3], [3, 5])],
  ])('%s', (_, given, merged) => {
    expect(mergeRanges(given)).toEqual(merged);
  });

  it('are new objects, so that those given stay as they were', () => {
    const given = ranges([1, 4], [3, 6]);
    mergeRanges(given);
    expect(given).toEqual(ranges([1, 4], [3, 6]));
  });
});

describe('a text cut at ranges', () => {
  it('is in pieces inside and outside them, none of which is empty', () => {
    expect(cutAtRanges('abcdef', ranges([0, 2], [2, 3], [5, 5]))).toEqual([
      { text: 'ab', isInside: true },
      { text: 'c', isInside: true },
      { text: 'de', isInside: false },
      { text: 'f', isInside: false },
    ]);
  });

  it('is whole without ranges, and has no pieces if it is empty', () => {
    expect(cutAtRanges('abc', [])).toEqual([{ text: 'abc', isInside: false }]);
    expect(cutAtRanges('', [])).toEqual([]);
  });

  it('still has all its characters in order, and only those in a range are inside', () => {
    const place = fc.nat(20);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (pairs) => {
        const text = 'abcdefghijklmnopqrstu';
        const given = ranges(...pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
        const pieces = cutAtRanges(text, mergeRanges(given));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const inside = pieces.flatMap((piece) => (piece.isInside ? [piece.text] : [])).join('');
        const isInside = (at: number) => given.some(({ start, end }) => start <= at && at < end);
        expect(inside).toBe(text.replace(/./g, (letter, at: number) => (isInside(at) ? letter : '')));
      }),
    );
  });
});
