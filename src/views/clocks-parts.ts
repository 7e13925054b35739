import type { Box, PictureText } from './picture-parts.ts';
import type { ArticleOnClock, EventOnClock } from './two-clocks.ts';
import type { ArticleView, EventView, QuoteView } from './views.ts';

/** The sizes that a picture of two clocks is drawn in, in pixels. */
export interface ClocksLook {
  width: number;
  /** Whether each article has a column, if there is room; otherwise letters stand below the events. */
  hasColumns: boolean;
  siglum: number;
  text: number;
  small: number;
  /** The size of what a reader can click around a letter. */
  target: number;
}

/** The picture on a tablet and in wider windows. */
export const BROAD_CLOCKS: ClocksLook = {
  width: 660,
  hasColumns: true,
  siglum: 18,
  text: 14,
  small: 12.5,
  target: 40,
};
/** The picture on a phone. */
export const NARROW_CLOCKS: ClocksLook = {
  width: 328,
  hasColumns: false,
  siglum: 18,
  text: 13.5,
  small: 12,
  target: 48,
};

/**
 * A straight line: of the axis; at an event, across the columns; from an article's name to its column; or of
 * a column, where the article was written after the events or where that is not certain.
 */
export interface ClockLine {
  kind: 'axis' | 'guide' | 'written' | 'after' | 'unknown';
  /** The key of the article whose line it is. */
  key: string | null;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The letter of an article that mentions an event. */
export interface ClockLetter {
  article: ArticleView;
  /** The first words that mention it; `null` for the letters at the ends of a column. */
  quote: QuoteView | null;
  text: PictureText;
  area: Box;
}

/** An event or an article: when it happened or was written, and what stands beside the axis. */
export interface ClockRow {
  subject: { kind: 'event'; event: EventView } | { kind: 'article'; article: ArticleView };
  /** A dot for a single day, or a bar from the first to the last day; dashed if that is an estimate. */
  mark: { kind: 'day' | 'span' | 'about'; box: Box };
  texts: PictureText[];
  /** What a reader can click. */
  area: Box;
  mentions: ClockLetter[];
  /** Which articles could not know of the event, where there are no columns to show it. */
  notes: PictureText[];
}

/** A picture of two clocks with the place of each of its parts. */
export interface ClocksPicture {
  width: number;
  height: number;
  lines: ClockLine[];
  /** The years, and what is cut out. */
  texts: PictureText[];
  /** The letters of the columns, at their heads and again at their feet. */
  heads: ClockLetter[];
  rows: ClockRow[];
}

/** The length of the axis's ticks. */
export const TICK = 6;

/** A row before it has its place. */
export interface Item {
  subject: { kind: 'event'; on: EventOnClock } | { kind: 'article'; on: ArticleOnClock };
  first: string;
  last: string;
  isEstimate: boolean;
  /** The day at which the row stands. */
  day: Date;
}

/** Where things are from left to right. */
export interface Plan {
  look: ClocksLook;
  axisX: number;
  /** The middle of the lane of each item that has a bar beside the axis. */
  lanes: Map<Item, number>;
  labelX: number;
  labelWidth: number;
  /** The middles of the articles' columns; none if there is no room for them. */
  columns: Map<ArticleView, number>;
  columnWidth: number;
}

/** The texts of a row, from a top at 0. */
export interface Block {
  texts: PictureText[];
  letters: Omit<ClockLetter, 'area'>[];
  notes: PictureText[];
  linkHeight: number;
  height: number;
}

/** Where things are from the top down. */
export interface Down {
  top: number;
  bottom: number;
  tops: Map<Item, number>;
  /** Where each item's day is. */
  points: Map<Item, number>;
  scale: (date: Date) => number;
  labels: { label: string; y: number }[];
  parts: { y1: number; y2: number }[];
  ticks: number[];
}
