import { expect, it } from 'vitest';
import { aboutTexts } from './comparison.ts';

it('the words of a comparison explain marks only if there are any', () => {
  expect(aboutTexts(true)).toBe(
    `${aboutTexts(false)} A line marks the author’s position, a double line a reported one; the number after it leads to its row or counterparts.`,
  );
});
