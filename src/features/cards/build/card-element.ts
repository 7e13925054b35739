import { estimateWidth } from '../../../text/text-width.ts';
import type { CardWords } from '../card.ts';
import type { CardColor } from './card-colors.ts';
import { SERIF } from './card-fonts.ts';

/** CSS in the form that satori accepts. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** An element that satori draws: a React element made without React. */
export interface CardElement {
  type: 'div' | 'img';
  props: {
    style: CardStyle;
    children?: CardElement[] | string;
    src?: string;
    width?: number;
    height?: number;
  };
}

/** Arranges elements in a row. */
export function across(style: CardStyle, ...children: CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Arranges elements in a column. */
export function down(style: CardStyle, ...children: CardElement[]): CardElement {
  return across({ flexDirection: 'column', ...style }, ...children);
}

/** A text whose first letter is of a right-to-left script; the fonts have no other such script. */
const RIGHT_TO_LEFT = /^\P{L}*\p{Script=Arabic}/u;

/**
 * Sets a text on at most `max` lines, the last with an ellipsis if the text doesn't fit. A word too long for
 * a line is broken. Right-to-left texts, too, are at the left, below their siglum, unless `style` says
 * otherwise.
 */
export function lines(text: string, max: number, style: CardStyle): CardElement {
  const direction = RIGHT_TO_LEFT.test(text) ? { direction: 'rtl', textAlign: 'left' } : {};
  return {
    type: 'div',
    props: {
      style: { display: 'block', lineClamp: max, wordBreak: 'break-word', ...direction, ...style },
      children: text,
    },
  };
}

/**
 * Returns the largest font size at which a text fits on one line of a width, between two sizes. Below the
 * smaller one, nobody could read it.
 */
export function sizeToFit(
  text: string,
  width: number,
  [smallest, largest]: readonly [number, number],
): number {
  return Math.max(smallest, Math.min(largest, Math.floor(width / estimateWidth(text))));
}

/** The colors and letters that a layout can use. */
export interface CardLook {
  color: CardColor;
  /** Returns the part of some words that the fonts can draw, or of their fallback. */
  draw: (text: CardWords) => string;
}

/** Sets a siglum as large letters in the articles' typeface. */
export function letter(siglum: string, color: string, size: number, style: CardStyle): CardElement {
  return {
    type: 'div',
    props: {
      style: { fontFamily: SERIF, fontWeight: 600, fontSize: size, lineHeight: 1, color, ...style },
      children: siglum,
    },
  };
}

/**
 * Returns the typeface of a title: the articles' for an article's own words, the editor's otherwise. An
 * article's own title is at the right if its script is.
 */
export function titleFace(isEditors: boolean): CardStyle {
  return isEditors ? {} : { fontFamily: SERIF, textAlign: 'start' };
}
