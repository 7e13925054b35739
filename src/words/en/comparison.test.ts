import { expect, it } from 'vitest';
import { aboutTexts } from './comparison.ts';

it('the words of a comparison explain marks only if there are any', () => {
  expect(aboutTexts(true, false)).toBe(
    `${aboutTexts(false, false)} A label lights its words and leads to the other articles’ passages on the claim. If all marks are shown, a single line is the author’s position; a double line, a reported one.`,
  );
});

it('the words of a comparison say where the notes are that it leaves out, if there are any', () => {
  expect(aboutTexts(true, true)).toBe(
    `${aboutTexts(true, false)} Notes on wording are on each article’s page.`,
  );
});
