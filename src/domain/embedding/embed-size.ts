/** The size of a frame, in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** A common width of the text on other sites. */
const WIDTH = 640;
/** About half of the rows of two articles that were measured at that width are no higher. */
const HEIGHTS: Readonly<Record<number, number>> = { 2: 700 };
/** So it was for three; a higher frame would be hard to scroll past. */
const MAX_HEIGHT = 900;

/** The size of a frame for a row of so many articles. A page can't tell another its height without a script: what is over scrolls. */
export function embedSize(articles: number): FrameSize {
  return { width: WIDTH, height: HEIGHTS[articles] ?? MAX_HEIGHT };
}
