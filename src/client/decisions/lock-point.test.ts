import { describe, expect, it } from 'vitest';
import {
  blockOfCounterpart,
  lockPoint,
  nearestTo,
  ownOrReported,
  sharedGroups,
  type PlacedMark,
} from './lock-point.ts';

/** A column of 1000 px at the window's top, in which the reading line is at 350 px. */
const COLUMN = { scrollTop: 500, top: 0, height: 1000 };
const SHARED = new Set(['1', '2', '3']);
const mark = (group: string, passage: unknown, top: number): PlacedMark => ({ group, passage, top });
const lockedTo = (marks: PlacedMark[], lockedAt: string | null = null, column = COLUMN) =>
  lockPoint(column, marks, SHARED, lockedAt);

describe('locked columns', () => {
  it('move to the last mark that the reader has reached', () => {
    const marks = [mark('1', 'B 1', 100), mark('2', 'B 2', 340), mark('3', 'B 3', 360)];
    expect(lockedTo(marks)).toBe(marks[1]);
  });

  it('assume that readers look at 35% of the column’s height, wherever the column is on the screen', () => {
    const marks = [mark('1', 'B 1', 350), mark('2', 'B 2', 351)];
    expect(lockedTo(marks)).toBe(marks[0]);
    expect(lockedTo(marks, null, { ...COLUMN, top: 1 })).toBe(marks[1]);
    expect(lockedTo(marks, null, { ...COLUMN, height: 900 })).toBeNull();
  });

  it('don’t move before a mark is reached, or if there is none', () => {
    expect(lockedTo([mark('1', 'B 1', 400)])).toBeNull();
    expect(lockedTo([])).toBeNull();
  });

  it('stay at the previous mark while a passage has no counterpart', () => {
    const marks = [mark('1', 'B 1', 100), mark('9', 'B 2', 200)];
    expect(lockedTo(marks)).toBe(marks[0]);
    expect(lockedTo(marks, '1')).toBeNull();
  });

  it('don’t move while the passage has a mark on the proposition at which they are locked', () => {
    const marks = [mark('1', 'B 1', 100), mark('2', 'B 1', 200), mark('2', 'B 2', 300)];
    expect(lockedTo(marks, '2')).toBeNull();
    expect(lockedTo(marks.slice(0, 2), '1')).toBeNull();
    expect(lockedTo(marks, '3')).toBe(marks[2]);
  });

  it('move to a passage’s first mark with a counterpart, unless they are locked at a later one in it', () => {
    const marks = [
      mark('9', 'B 1', 100),
      mark('1', 'B 1', 200),
      mark('2', 'B 1', 300),
      mark('3', 'B 1', 900),
    ];
    expect(lockedTo(marks)).toBe(marks[1]);
    expect(lockedTo(marks, '3')).toBeNull();
    expect(lockedTo(marks, '9')).toBe(marks[1]);
  });

  it('don’t move at a mark outside all passages', () => {
    expect(lockedTo([mark('1', null, 100), mark('2', null, 200)])).toBeNull();
  });

  it('return to the beginning when the reader does, whatever they were locked at', () => {
    const marks = [mark('1', 'B 1', 100)];
    // A column that is pulled beyond its beginning has a negative scroll position.
    for (const scrollTop of [0, -20]) {
      expect(lockedTo(marks, null, { ...COLUMN, scrollTop })).toBe('beginning');
      expect(lockedTo(marks, '1', { ...COLUMN, scrollTop })).toBe('beginning');
    }
  });
});

describe('propositions with counterparts', () => {
  it('have marks in more than one column, not just several in one', () => {
    expect(
      sharedGroups([
        ['1', '1', '2'],
        ['2', '3'],
        ['3', '2', '4'],
      ]),
    ).toEqual(new Set(['2', '3']));
  });

  it('don’t exist if no two texts have marks on the same proposition', () => {
    expect(sharedGroups([['1', '1'], [], ['2']]).size).toBe(0);
    expect(sharedGroups([]).size).toBe(0);
  });
});

describe('the counterpart to which a column moves', () => {
  it('is the nearest to the mark, above or below it', () => {
    const [above, below] = [{ top: 80 }, { top: 130 }];
    expect(nearestTo(100, [below, above])).toBe(above);
    expect(nearestTo(110, [above, below])).toBe(below);
  });

  it('is the first of two that are equally near', () => {
    const [first, second] = [{ top: 110 }, { top: 90 }];
    expect(nearestTo(100, [first, second])).toBe(first);
  });

  it('is undefined if there is none', () => {
    expect(nearestTo<{ top: number }>(100, [])).toBeUndefined();
  });

  it('is the author’s own, however near a reported one is', () => {
    const [reported, own] = [
      { top: 100, isOwn: false },
      { top: 900, isOwn: true },
    ];
    expect(
      nearestTo(
        100,
        ownOrReported([reported, own], ({ isOwn }) => isOwn),
      ),
    ).toBe(own);
  });

  it('is the nearest reported one if the author says nothing', () => {
    const [far, near] = [{ top: 900 }, { top: 110 }];
    expect(
      nearestTo(
        100,
        ownOrReported([far, near], () => false),
      ),
    ).toBe(near);
  });
});

describe('a counterpart', () => {
  it.each([
    [0, 'nearest'],
    [400, 'nearest'],
    [700, 'center'],
    [9000, 'center'],
  ])('%i px from its mark comes into view at the %s of a window of 900 px', (distance, block) => {
    expect(blockOfCounterpart(distance, 900)).toBe(block);
  });
});
