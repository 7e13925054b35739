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

/** Words on at most so many lines, the last with an ellipsis where they don't fit; a word too long for a line is broken. */
export function words(text: string, lines: number, style: CardStyle): CardElement {
  return {
    type: 'div',
    props: {
      style: { display: 'block', lineClamp: lines, wordBreak: 'break-word', ...style },
      children: text,
    },
  };
}
