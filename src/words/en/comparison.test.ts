import { expect, it } from 'vitest';
import { aboutTexts } from './comparison.ts';

it('the words of a comparison explain marks only if there are any', () => {
  expect(aboutTexts(true)).toBe(
    `${aboutTexts(false)} Select a label to highlight the words that it marks and find the other articles’ passages on the claim. With all marks shown, a single line marks the author’s position; a double line, a reported one.`,
  );
});
