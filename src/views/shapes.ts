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
  favor: '<path d="M3.5 12a8.5 8.5 0 0 1 17 0z"/><path class="l" d="M0 12h24"/>',
  against: '<path d="M3.5 12a8.5 8.5 0 0 0 17 0z"/><path class="l" d="M0 12h24"/>',
  mixed:
    '<path d="M3.5 10.9a8.5 8.5 0 0 1 17 0zM3.5 13.1a8.5 8.5 0 0 0 17 0z"/><path class="l" d="M0 12h3.5M20.5 12H24"/>',
  neutral: '<circle class="o" cx="12" cy="12" r="6.5"/><path class="l" d="M0 12h5M19 12h5"/>',
  // One quotation mark, drawn once and reused three times.
  reports:
    '<g class="r" transform="translate(-1.4 29.3) scale(1.36)">' +
    '<path id="s-comma" transform="translate(9)" d="M2.2-9.7l-.6-.9q.8-.5 1.1-1.1.4-.5.5-1.1h-.4q-.4 0-.7-.1-.3-.1-.5-.4-.1-.3-.1-.7 0-.6.4-1.1.4-.4 1.2-.4.8 0 1.3.6.4.5.4 1.3 0 .6-.3 1.3-.3.7-.9 1.4-.5.6-1.4 1.2z"/>' +
    '<use href="#s-comma" x="4.3"/><use href="#s-comma" transform="rotate(180 7.65 -12.7)"/><use href="#s-comma" transform="rotate(180 9.8 -12.7)"/></g>',
  silent: '<path class="s" d="M7.5 6H4v12h3.5M16.5 6H20v12h-3.5"/>',
  note: '<path class="s" d="M2 14h20" stroke-dasharray="2.5 2.5"/>',
};
