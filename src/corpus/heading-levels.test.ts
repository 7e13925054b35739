import { describe, expect, it } from 'vitest';
import { closeGaps } from './heading-levels.ts';

describe('heading levels', () => {
  it.each([
    ['begin at 1, however deep the first heading is', [2, 2, 2], [1, 1, 1]],
    ['go only one deeper if Markdown skips a level', [2, 4, 4, 2], [1, 2, 2, 1]],
    ['stay as they are if none is skipped', [1, 2, 3, 2, 3], [1, 2, 3, 2, 3]],
    ['have no gap after a heading that is less deep than a skipped one', [2, 5, 4, 6], [1, 2, 2, 3]],
    ['begin at 1 again if a later heading is less deep than the first', [3, 2, 3], [1, 1, 2]],
    ['are empty without headings', [], []],
  ])('%s', (_, depths, levels) => {
    expect(closeGaps(depths)).toEqual(levels);
  });
});
