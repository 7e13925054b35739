import type { CardWords } from '../../domain/cards/card.ts';
import type { CardColour } from './card-colours.ts';
import type { CardElement, CardStyle } from './card-element.ts';
import { SERIF } from './card-fonts.ts';

/** What a layout needs beside the picture. */
export interface CardLook {
  colour: CardColour;
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
