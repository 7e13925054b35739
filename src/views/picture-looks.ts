import type { PictureLook } from './picture-parts.ts';

/** The picture beside a heading, or below it on a tablet. */
export const BROAD: PictureLook = {
  width: 640,
  hasColumn: true,
  labels: 'below-dated',
  siglum: 27,
  text: 13.5,
  small: 12.5,
};

/** The picture on a phone, as wide as the space between its edges. */
export const NARROW: PictureLook = {
  width: 328,
  hasColumn: false,
  labels: 'below',
  siglum: 25,
  text: 12.5,
  small: 12,
};

/** The picture on a card, which is drawn larger, and mostly seen smaller. */
export const CARD: PictureLook = {
  width: 622,
  hasColumn: true,
  labels: 'beside',
  siglum: 30,
  text: 15.5,
  small: 14.5,
};
