import { escapeHtml } from '../../text/escape-html.ts';

/** A frame on another site. */
export interface Frame {
  /** The absolute address of the page that it shows. */
  url: string;
  title: string;
  /** In CSS pixels. */
  height: number;
}

/**
 * What the page in the frame may do: no scripts, no forms, and it can't lead the page around it elsewhere.
 * Its links open beside that page and free of these limits, with which Cross-Origin-Opener-Policy would
 * refuse them; it keeps its origin, since fonts come to no other.
 */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-same-origin';

/**
 * The HTML by which another site shows a page of this one, as wide as there is room; the page draws its own
 * border.
 */
export function embedSnippet({ url, title, height }: Frame): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border: 0"></iframe>`;
}

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

/**
 * The size of a frame for a row of so many articles. A page can't tell another its height without a script:
 * what is over scrolls.
 */
export function embedSize(articles: number): FrameSize {
  return { width: WIDTH, height: HEIGHTS[articles] ?? MAX_HEIGHT };
}
