import type { PictureLook } from './timeline-picture.ts';

/** The picture beside a heading, or below it on a tablet. */
export const BROAD: PictureLook = {
  width: 640,
  hasColumn: true,
  hasDates: true,
  siglum: 27,
  text: 13.5,
  small: 12.5,
};

/** The picture on a phone, as wide as the space between its edges. */
export const NARROW: PictureLook = {
  width: 328,
  hasColumn: false,
  hasDates: false,
  siglum: 25,
  text: 12.5,
  small: 12,
};
