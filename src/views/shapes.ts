import type { Stand } from '../schemas/stands.ts';

/** The side of a shape's square view box. */
export const SHAPE_SIDE = 24;

/**
 * The shapes of the stands, as SVG. A half-disk sits on a horizontal line for "favor" and hangs below it for
 * "against"; "mixed" has both. "Neutral" is an open ring on the line, "reports" quotation marks, "examined"
 * lines of text, "silent" the empty brackets of a lacuna, and a note a dashed line. Fills take the article's
 * hue. Classes: `l` for lines, `o` for the ring, `s` for text, brackets and the note's line, `r` for
 * quotation marks.
 */
export const SHAPES: Readonly<Record<Stand | 'note', string>> = {
  favor: '<path d="M3.5 12a8.5 8.5 0 0 1 17 0z"/><path class="l" d="M0 12h24"/>',
  against: '<path d="M3.5 12a8.5 8.5 0 0 0 17 0z"/><path class="l" d="M0 12h24"/>',
  mixed:
    '<path d="M3.5 11a8.5 8.5 0 0 1 17 0zM3.5 13a8.5 8.5 0 0 0 17 0z"/><path class="l" d="M0 12h3.5M20.5 12H24"/>',
  neutral: '<circle class="o" cx="12" cy="12" r="6.5"/><path class="l" d="M0 12h5M19 12h5"/>',
  reports:
    '<path class="r" d="M7 7q-4 2-4 5a2 2 0 1 0 2-2q0-2 2-3m5 0q-4 2-4 5a2 2 0 1 0 2-2q0-2 2-3m1 10q4-2 4-5a2 2 0 1 0-2 2q0 2-2 3m5 0q4-2 4-5a2 2 0 1 0-2 2q0 2-2 3"/>',
  examined: '<path class="s" d="M4 7h16M4 12h16M4 17h9"/>',
  silent: '<path class="s" d="M8 6H4v12h4M16 6h4v12h-4"/>',
  note: '<path class="s" d="M2 14h20" stroke-dasharray="2.5 2.5"/>',
};
