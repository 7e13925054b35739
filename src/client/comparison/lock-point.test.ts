import { describe, expect, it } from 'vitest';
import { lockPoint, nearestTo, sharedGroups, type PlacedMark } from './lock-point.ts';

/** A column of 1000 px at the window's top: a reader is taken to read at 350 px. */
const COLUMN = { scrollTop: 500, top: 0, height: 1000 };
const SHARED = new Set(['1', '2', '3']);
const mark = (group: string, passage: unknown, top: number): PlacedMark => ({ group, passage, top });
const lockedTo = (marks: PlacedMark[], lockedAt: string | null = null, column = COLUMN) =>
  lockPoint(column, marks, SHARED, lockedAt);

describe('columns that are locked', () => {
  it('follow to the last mark that the reader has reached', () => {
    const marks = [mark('1', 'B 1', 100), mark('2', 'B 2', 340), mark('3', 'B 3', 360)];
    expect(lockedTo(marks)).toBe(marks[1]);
  });

  it('take a reader to read a third down the column, wherever it stands on the screen', () => {
    const marks = [mark('1', 'B 1', 350), mark('2', 'B 2', 351)];
    expect(lockedTo(marks)).toBe(marks[0]);
    expect(lockedTo(marks, null, { ...COLUMN, top: 1 })).toBe(marks[1]);
    expect(lockedTo(marks, null, { ...COLUMN, height: 900 })).toBeNull();
  });

  it('stand still where no mark is reached yet, and where there is none', () => {
    expect(lockedTo([mark('1', 'B 1', 400)])).toBeNull();
    expect(lockedTo([])).toBeNull();
  });

  it('stay at the mark before where a passage has no counterpart', () => {
    const marks = [mark('1', 'B 1', 100), mark('9', 'B 2', 200)];
    expect(lockedTo(marks)).toBe(marks[0]);
    expect(lockedTo(marks, '1')).toBeNull();
  });

  it('stand still while the passage has a mark on the proposition that they are locked at', () => {
    const marks = [mark('1', 'B 1', 100), mark('2', 'B 1', 200), mark('2', 'B 2', 300)];
    expect(lockedTo(marks, '2')).toBeNull();
    expect(lockedTo(marks.slice(0, 2), '1')).toBeNull();
    expect(lockedTo(marks, '3')).toBe(marks[2]);
  });

  it('follow to the first mark of a passage that has a counterpart, and count those further down in it', () => {
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

  it('stand still at a mark that is in no passage', () => {
    expect(lockedTo([mark('1', null, 100), mark('2', null, 200)])).toBeNull();
  });

  it('go back to the beginning of their texts with the text that is read, whatever they were locked at', () => {
    const marks = [mark('1', 'B 1', 100)];
    // A column that is pulled further than its beginning has scrolled less than nothing.
    for (const scrollTop of [0, -20]) {
      expect(lockedTo(marks, null, { ...COLUMN, scrollTop })).toBe('beginning');
      expect(lockedTo(marks, '1', { ...COLUMN, scrollTop })).toBe('beginning');
    }
  });
});

describe('propositions have counterparts', () => {
  it('where more than one column has marks on them, and not where one column has several', () => {
    expect(
      sharedGroups([
        ['1', '1', '2'],
        ['2', '3'],
        ['3', '2', '4'],
      ]),
    ).toEqual(new Set(['2', '3']));
  });

  it('nowhere in a comparison whose texts share none', () => {
    expect(sharedGroups([['1', '1'], [], ['2']]).size).toBe(0);
    expect(sharedGroups([]).size).toBe(0);
  });
});

describe('the counterpart that columns come to', () => {
  it('is the nearest to the mark, above or below it', () => {
    const [above, below] = [{ top: 80 }, { top: 130 }];
    expect(nearestTo(100, [below, above])).toBe(above);
    expect(nearestTo(110, [above, below])).toBe(below);
  });

  it('is the first of two that are as near', () => {
    const [first, second] = [{ top: 110 }, { top: 90 }];
    expect(nearestTo(100, [first, second])).toBe(first);
  });

  it('is none where there is none', () => {
    expect(nearestTo(100, [])).toBeUndefined();
  });
});
