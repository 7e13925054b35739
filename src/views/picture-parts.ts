import { estimateWidth } from '../text/text-width.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TimelineEntry } from './timeline.ts';

/** The sizes that a picture is drawn in, in pixels. */
export interface PictureLook {
  width: number;
  /** Whether the names of the stances stand in a column of their own, or on their lines. */
  hasColumn: boolean;
  /**
   * Where an article's source stands: below its line, above its date if there is room; or beside its letter.
   */
  labels: 'below-dated' | 'below' | 'beside';
  siglum: number;
  text: number;
  small: number;
}

/** What a text of the picture is, which decides its color and weight. */
type TextKind = 'siglum' | 'source' | 'date' | 'stance' | 'off' | 'event' | 'axis';

/** A line of text. */
export interface PictureText {
  kind: TextKind;
  text: string;
  /** Where its anchor is. */
  x: number;
  /** Its baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
}

/** A straight line. */
export interface PictureLine {
  kind: 'staff' | 'loose' | 'brace' | 'axis' | 'tick' | 'event';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A rectangle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An article in the picture: the mark at its date, and its letter, source and date. */
export interface PictureEntry {
  entry: TimelineEntry;
  /** Its stance in words. */
  stance: string;
  /** A bar from the first to the last day of its date, or a dot for a single day. */
  mark: { kind: 'day' | 'span' | 'about'; box: Box };
  texts: PictureText[];
  /** What a reader can click. */
  area: Box;
}

/** A picture of a timeline with the place of each of its parts. */
export interface TimelinePicture {
  width: number;
  height: number;
  lines: PictureLine[];
  texts: PictureText[];
  entries: PictureEntry[];
}

/** What all rows of a picture share. */
export interface Plot {
  look: PictureLook;
  axis: TimeAxis;
  /** Where the lines begin and end. */
  x1: number;
  x2: number;
  /** Where the lines of events are. */
  events: number[];
}

/** The width of a Q in the typeface of the sigla, and the height of its letters, by font size. */
const SIGLUM_WIDTH = 0.85;
export const SIGLUM_HEIGHT = 0.74;
/** The height of a line of text, by font size. */
const LEADING = 1.25;
/** The space between two things beside each other, and between a letter and its line. */
export const SPACE = 8;
/** The height of a bar, and the width of a dot. */
export const BAR = 8;
/** Returns a generous box around a text, from the widths of its letters and without a browser. */
export function boxOf({ kind, text, x, y, anchor, size }: PictureText): Box {
  const width = kind === 'siglum' ? widthOfSiglum(text, size) : estimateWidth(text) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = size * (kind === 'siglum' ? SIGLUM_HEIGHT : 1);
  return { x: left, y: y - (kind === 'siglum' ? height : 0.8 * size), width, height };
}

export const hasDates = ({ labels }: PictureLook) => labels === 'below-dated';
export const lineHeight = (size: number) => Math.round(size * LEADING);
export const widthOfSiglum = (siglum: string, size: number) => siglum.length * SIGLUM_WIDTH * size;

/** Rounds pixels to tenths; nobody sees more. */
export function roundPixels(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
