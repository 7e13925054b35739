import { splitGraphemes } from './graphemes.ts';

/**
 * The widths of letters in the site's sans serif at its bolder weight, in hundredths of the font size: the
 * widest of Libre Franklin and its fallbacks, rounded up.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [25, "'’‘"],
  [30, ' ,.ijl|·'],
  [35, '!():;I[]`'],
  [40, '-/\\f{}'],
  [45, '*rt“”'],
  [50, '"'],
  [55, 'z'],
  [60, '+1<=>J^_aceksvxy~–'],
  [65, '#$27?FLbdghnopqu'],
  [70, '345689ESTZ'],
  [75, '0BCDHKPRUVXY'],
  [80, 'AGNOQ'],
  [85, '&w…'],
  [95, '%Mm—'],
  [100, '@'],
  [110, 'W'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** The width of a letter with an accent that is not decomposed, or of another alphabet. */
const OTHER_LETTER = 85;
/** The width of an ideograph or emoji. */
const WIDE_LETTER = 130;
const ELLIPSIS = '…';

/**
 * Estimates how wide a text is at most in the site's sans serif, as a multiple of its font size, without a
 * browser.
 */
export function estimateWidth(text: string): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  return letters.reduce((sum, letter) => sum + widthOf(letter), 0) / 100;
}

function widthOf(letter: string): number {
  const known = WIDTH_OF.get(letter);
  if (known !== undefined) return known;
  return /[\u1100-\u11ff\u2e80-\uffef\u{10000}-\u{10ffff}]/u.test(letter) ? WIDE_LETTER : OTHER_LETTER;
}

/** Cuts a text with an ellipsis if it is wider than `width`, a multiple of its font size. */
export function cutToWidth(text: string, width: number): string {
  if (estimateWidth(text) <= width) return text;
  const letters = splitGraphemes(text);
  let used = estimateWidth(ELLIPSIS);
  const end = letters.findIndex((letter) => (used += estimateWidth(letter)) > width);
  return letters.slice(0, Math.max(1, end)).join('').trimEnd() + ELLIPSIS;
}

/**
 * Splits a text into lines that are no wider than `width`, a multiple of its font size; cuts longer words.
 */
export function wrapToWidth(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && estimateWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(cutToWidth(word, width));
  }
  return lines;
}
