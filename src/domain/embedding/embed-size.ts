/** The size of a frame, in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** A common width of the text on other sites. */
const WIDTH = 640;
/** The median of the real rows' heights at that width, for so many articles. */
const MEDIAN_HEIGHTS: Readonly<Record<number, number>> = { 2: 700 };
/** Also the median for three; a higher frame would be hard to scroll past. */
const MAX_HEIGHT = 900;

/** The size of a frame for a row of so many articles. A page can't tell another its height without a script: what is over scrolls. */
export function embedSize(articles: number): FrameSize {
  return { width: WIDTH, height: MEDIAN_HEIGHTS[articles] ?? MAX_HEIGHT };
}
