import { expect, it } from 'vitest';
import { packRanges, unpackRanges } from './packed-ranges.ts';

it('ranges are packed as the distance from the end of the one before and their length, and unpacked again', () => {
  const ranges = [
    { start: 3, end: 5 },
    { start: 5, end: 6 },
    { start: 10, end: 12 },
  ];
  expect(packRanges(ranges)).toEqual([3, 2, 0, 1, 4, 2]);
  expect(unpackRanges([3, 2, 0, 1, 4, 2])).toEqual(ranges);
});
