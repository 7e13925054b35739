import type { Stand } from '../schemas/stands.ts';

/** The side of a shape's square view box. */
export const SHAPE_SIDE = 24;

/**
 * The shapes of the stands, as SVG. A half-disk sits on a horizontal line for "favor" and hangs below it for
 * "against"; "mixed" has both. "Neutral" is an open ring on the line, "reports" Literata's quotation marks,
 * "silent" the empty brackets of a lacuna, and a note a dashed line. Fills take the article's hue. Classes:
 * `l` for lines, `o` for the ring, `s` for brackets and the note's line, `r` for quotation marks.
 */
export const SHAPES: Readonly<Record<Stand | 'note', string>> = {
  favor: '<path d="M3.5 12a8.5 8.5 0 0 1 17 0z"></path><path class="l" d="M0 12h24"></path>',
  against: '<path d="M3.5 12a8.5 8.5 0 0 0 17 0z"></path><path class="l" d="M0 12h24"></path>',
  mixed:
    '<path d="M3.5 10.9a8.5 8.5 0 0 1 17 0zM3.5 13.1a8.5 8.5 0 0 0 17 0z"></path><path class="l" d="M0 12h3.5M20.5 12H24"></path>',
  neutral: '<circle class="o" cx="12" cy="12" r="6.5"></circle><path class="l" d="M0 12h5M19 12h5"></path>',
  // One quotation mark, drawn once and reused three times.
  reports:
    '<g class="r" transform="translate(-1.4 29.3) scale(1.36)">' +
    '<path id="s-comma" transform="translate(9)" d="M2.2-9.7 1.6-10.6Q2.4-11.1 2.7-11.7 3.1-12.2 3.2-12.8H2.8Q2.4-12.8 2.1-12.9 1.8-13 1.6-13.3 1.5-13.6 1.5-14 1.5-14.6 1.9-15.1 2.3-15.5 3.1-15.5 3.9-15.5 4.4-14.9 4.8-14.4 4.8-13.6 4.8-13 4.5-12.3 4.2-11.6 3.6-10.9 3.1-10.3 2.2-9.7Z"></path>' +
    '<use href="#s-comma" x="4.3"></use><use href="#s-comma" transform="rotate(180 7.65 -12.7)"></use><use href="#s-comma" transform="rotate(180 9.8 -12.7)"></use></g>',
  silent: '<path class="s" d="M7.5 6H4v12h3.5M16.5 6H20v12h-3.5"></path>',
  note: '<path class="s" d="M2 14h20" stroke-dasharray="2.5 2.5"></path>',
};
