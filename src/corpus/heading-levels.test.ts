import { describe, expect, it } from 'vitest';
import { closeGaps } from './heading-levels.ts';

describe('the levels of headings', () => {
  it.each([
    ['begin at 1, however deep the first is', [2, 2, 2], [1, 1, 1]],
    ['go one deeper where Markdown skips', [2, 4, 4, 2], [1, 2, 2, 1]],
    ['keep those beside each other that are', [1, 2, 3, 2, 3], [1, 2, 3, 2, 3]],
    ['never skip, even where a shallower heading follows a skipped one', [2, 5, 4, 6], [1, 2, 2, 3]],
    ['begin anew where a later heading is shallower than the first', [3, 2, 3], [1, 1, 2]],
    ['are none where there are none', [], []],
  ])('%s', (_, depths, levels) => {
    expect(closeGaps(depths)).toEqual(levels);
  });
});
