import type { CardWords } from '../card.ts';
import type { CardColor } from './card-colors.ts';
import { SERIF } from './card-fonts.ts';

/** CSS as satori takes it. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** What satori draws: a React element without React. */
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

/** Things in a row. */
export function across(style: CardStyle, ...children: CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Things below each other. */
export function down(style: CardStyle, ...children: CardElement[]): CardElement {
  return across({ flexDirection: 'column', ...style }, ...children);
}

/**
 * Words on at most so many lines, the last with an ellipsis where they don't fit; a word too long for a line
 * is broken.
 */
export function lines(text: string, max: number, style: CardStyle): CardElement {
  return {
    type: 'div',
    props: {
      style: { display: 'block', lineClamp: max, wordBreak: 'break-word', ...style },
      children: text,
    },
  };
}

/** What a layout needs beside the picture. */
export interface CardLook {
  color: CardColor;
  /** What of some words can be drawn. */
  draw: (text: CardWords) => string;
}

/** A siglum: a large letter in the articles' face. */
export function letter(siglum: string, color: string, size: number, style: CardStyle): CardElement {
  return {
    type: 'div',
    props: {
      style: { fontFamily: SERIF, fontWeight: 600, fontSize: size, lineHeight: 1, color, ...style },
      children: siglum,
    },
  };
}

/** An article's own title is in its face, the editor's words in theirs. */
export function titleFace(isEditors: boolean): CardStyle {
  return isEditors ? {} : { fontFamily: SERIF };
}
