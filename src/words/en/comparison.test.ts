import { expect, it } from 'vitest';
import { aboutTexts } from './comparison.ts';

it('the words of a comparison explain marks only if there are any', () => {
  expect(aboutTexts(true)).toBe(
    `${aboutTexts(false)} Its labels light their words (a line: the author’s position; a double line: a reported one) and lead to counterparts.`,
  );
});
