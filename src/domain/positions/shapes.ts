import type { Stand } from './cells.ts';

/** A shape's side in its own units. */
export const SHAPE_SIDE = 24;

/**
 * The stances' shapes as SVG, on a line of their own staff: for stands on it, against hangs under it, mixed does both, neutral is an
 * open ring; reports only are quotation marks, silent is the lacuna's brackets. The quotation marks are Literata's. What is filled has
 * the article's hue; lines are `l`, the ring `o`, brackets `s`, quotation marks `r`.
 */
export const SHAPES: Readonly<Record<Stand | 'note', string>> = {
  favor: '<path d="M3.5 12a8.5 8.5 0 0 1 17 0z"></path><path class="l" d="M0 12h24"></path>',
  against: '<path d="M3.5 12a8.5 8.5 0 0 0 17 0z"></path><path class="l" d="M0 12h24"></path>',
  mixed: '<path d="M3.5 10.9a8.5 8.5 0 0 1 17 0zM3.5 13.1a8.5 8.5 0 0 0 17 0z"></path><path class="l" d="M0 12h3.5M20.5 12H24"></path>',
  neutral: '<circle class="o" cx="12" cy="12" r="6.5"></circle><path class="l" d="M0 12h5M19 12h5"></path>',
  reports: '<g class="r" transform="translate(-1.4 29.3) scale(1.36)"><path d="M3.2-10Q2.4-10 1.9-10.5 1.5-11 1.5-11.8 1.5-12.4 1.8-13.1 2.1-13.8 2.7-14.5 3.3-15.2 4.1-15.7L4.7-14.8Q4-14.3 3.6-13.8 3.2-13.2 3.1-12.7H3.5Q3.9-12.7 4.2-12.5 4.5-12.4 4.7-12.1 4.8-11.9 4.8-11.5 4.8-10.8 4.4-10.4 4-10 3.2-10ZM7.5-10Q6.6-10 6.2-10.5 5.8-11 5.8-11.8 5.8-12.4 6.1-13.1 6.4-13.8 6.9-14.5 7.5-15.2 8.4-15.7L9-14.8Q8.2-14.3 7.8-13.8 7.4-13.2 7.4-12.7H7.8Q8.2-12.7 8.5-12.5 8.8-12.4 8.9-12.1 9.1-11.9 9.1-11.5 9.1-10.8 8.7-10.4 8.2-10 7.5-10Z"></path><path transform="translate(9)" d="M2.2-9.7 1.6-10.6Q2.4-11.1 2.7-11.7 3.1-12.2 3.2-12.8H2.8Q2.4-12.8 2.1-12.9 1.8-13 1.6-13.3 1.5-13.6 1.5-14 1.5-14.6 1.9-15.1 2.3-15.5 3.1-15.5 3.9-15.5 4.4-14.9 4.8-14.4 4.8-13.6 4.8-13 4.5-12.3 4.2-11.6 3.6-10.9 3.1-10.3 2.2-9.7ZM6.5-9.7 5.9-10.6Q6.2-10.9 6.5-11.1 6.8-11.4 7-11.7 7.2-11.9 7.3-12.2 7.4-12.5 7.4-12.8H7.1Q6.7-12.8 6.4-12.9 6.1-13 5.9-13.3 5.8-13.6 5.8-14 5.8-14.6 6.2-15.1 6.6-15.5 7.3-15.5 8.2-15.5 8.6-14.9 9.1-14.4 9.1-13.6 9.1-13 8.8-12.3 8.5-11.6 7.9-10.9 7.3-10.3 6.5-9.7Z"></path></g>',
  silent: '<path class="s" d="M7.5 6H4v12h3.5M16.5 6H20v12h-3.5"></path>',
  note: '<path class="s" d="M2 14h20" stroke-dasharray="2.5 2.5"></path>',
};
