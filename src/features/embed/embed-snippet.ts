import { escapeHtml } from '../../text/escape-html.ts';

/** A frame that another site shows. */
export interface Frame {
  /** Absolute address of the framed page. */
  url: string;
  title: string;
  /** In CSS pixels. */
  height: number;
}

/**
 * What the framed page may do. Its script narrows it to some articles. It may submit no forms and not
 * navigate the page around it. Its links open in tabs without these restrictions, since
 * Cross-Origin-Opener-Policy blocks pages opened with them. It keeps its origin, since fonts and scripts load
 * only from the same origin. A page with scripts and its own origin could lift its sandbox if the page around
 * it had the same origin, but that is another site.
 */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/**
 * Returns the HTML with which another site embeds a page of this site. The frame takes the full width; the
 * page draws its own border.
 */
export function embedSnippet({ url, title, height }: Frame): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border: 0"></iframe>`;
}

/** The size of a frame, in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** A common width of text columns on other sites. */
const WIDTH = 640;
/** Heights by the number of articles. About half of the rows measured for two articles fit into this one. */
const HEIGHTS: Readonly<Record<number, number>> = { 2: 700 };
/** About half of the rows measured for three articles fit; a higher frame would be hard to scroll past. */
const MAX_HEIGHT = 900;

/**
 * Returns the size of a frame for a row with this many articles. A framed page can't change
 * its height without a script in the page around it, so a row that doesn't fit scrolls.
 */
export function embedSize(articles: number): FrameSize {
  return { width: WIDTH, height: HEIGHTS[articles] ?? MAX_HEIGHT };
}
