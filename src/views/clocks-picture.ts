import { scaleUtc } from 'd3-scale';
import { utcDay, utcHour } from 'd3-time';
import { daysOf, isVague, readEdtfDate } from '../text/edtf-date.ts';
import { cutToWidth, estimateWidth, wrapToWidth } from '../text/text-width.ts';
import { couldNotKnow, written } from '../words/en/timeline.ts';
import {
  BAR,
  lineHeight,
  SIGLUM_HEIGHT,
  SPACE,
  widthOfSiglum,
  type Box,
  type PictureText,
} from './picture-parts.ts';
import { findStretches, toDate } from './time-axis.ts';
import type { ArticleOnClock, EventOnClock, Relation, TwoClocks } from './two-clocks.ts';
import type { ArticleView, EventView, QuoteView } from './views.ts';

/** The sizes that a picture of two clocks is drawn in, in pixels. */
export interface ClocksLook {
  width: number;
  /** Whether each article has a column, if there is room for all; otherwise letters stand below the events. */
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
 * a column, where the article was written after the events or where that can't be told.
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
  /** The first words that mention it; `null` for the letter at the head of a column. */
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
  heads: ClockLetter[];
  rows: ClockRow[];
}

/** The space between two rows. */
const ROW_GAP = 12;
/** The height of a break in the axis, and of all years together to which nothing belongs. */
const BREAK = 32;
const EMPTY_YEARS = 160;
/** The widest that the columns may be, as a share of the picture. */
const MAX_COLUMNS = 0.45;
/** The width of a lane for bars, and the most that all lanes may take, as a share of the picture. */
const LANE = BAR + 4;
const MAX_LANES = 0.16;
/** The length of the axis's ticks. */
const TICK = 6;

/** A row before it has its place. */
interface Item {
  subject: { kind: 'event'; on: EventOnClock } | { kind: 'article'; on: ArticleOnClock };
  first: string;
  last: string;
  isEstimate: boolean;
  /** The day at which the row stands. */
  day: Date;
}

/** Where things are from left to right. */
interface Plan {
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
interface Block {
  texts: PictureText[];
  letters: Omit<ClockLetter, 'area'>[];
  notes: PictureText[];
  linkHeight: number;
  height: number;
}

/**
 * Lays out two clocks as a picture in which time runs down. Every event and every article has a row, in the
 * order of their days. A year takes as much room as its rows need, and quiet years are cut out.
 */
export function layOutClocks({ events, articles }: TwoClocks, look: ClocksLook): ClocksPicture {
  const items = orderItems(events, articles);
  const stretches = findStretches(items);
  const labels = [...stretches.units, ...stretches.breaks].map(({ label }) => estimateWidth(label));
  const plan = planColumns(items, articles, Math.max(...labels) * look.small, look);
  const blocks = new Map(items.map((item) => [item, layOutBlock(item, plan)]));
  const head = plan.columns.size > 0 ? look.target : 0;
  const down = stack(items, blocks, stretches, head, look);
  const rows = items.map((item) => placeRow(item, blocks, down, plan));
  return {
    width: look.width,
    height: Math.ceil(down.bottom + SPACE),
    lines: [
      ...axisLines(down, plan),
      ...items.flatMap((item) => guideOf(item, down, plan)),
      ...articles.flatMap((each) => columnOf(each.article, items, down, plan)),
    ],
    texts: down.labels.map(({ label, y }): PictureText => ({
      kind: 'axis',
      text: label,
      x: plan.axisX - TICK - SPACE / 2,
      y,
      anchor: 'end',
      size: look.small,
    })),
    heads: [...plan.columns].map(([article, x]) => ({
      article,
      quote: null,
      text: letterOf(article, x, head / 2, look),
      area: { x: x - plan.columnWidth / 2, y: 0, width: plan.columnWidth, height: head },
    })),
    rows,
  };
}

/** Orders events by their first days, and articles among them by the middle of when they were written. */
function orderItems(events: readonly EventOnClock[], articles: readonly ArticleOnClock[]): Item[] {
  const toItem = (subject: Item['subject'], value: string, since: string): Item => {
    const { first, last } = daysOf(value);
    const date = readEdtfDate(value);
    // What an article mentions had happened, so it stands below that.
    const from = since > first ? since : first;
    const days =
      subject.kind === 'event' ? 0 : Math.max(0, Math.floor(utcDay.count(toDate(from), toDate(last)) / 2));
    return {
      subject,
      first,
      last,
      isEstimate: isVague(date) || date.isUncertain,
      day: utcHour.offset(utcDay.offset(toDate(from), days), 12),
    };
  };
  return [
    ...events.map((on) => toItem({ kind: 'event', on }, on.event.value, '')),
    ...articles.map((on) => toItem({ kind: 'article', on }, on.article.date.value, on.earliest ?? '')),
  ].sort((a, b) => Number(a.day) - Number(b.day));
}

function planColumns(
  items: readonly Item[],
  articles: readonly ArticleOnClock[],
  widthOfYears: number,
  look: ClocksLook,
): Plan {
  const letters = articles.map(({ article }) => widthOfSiglum(article.siglum, look.siglum));
  const columnWidth = Math.max(look.target, ...letters.map((width) => width + SPACE));
  const allColumns = columnWidth * articles.length;
  const hasColumns = look.hasColumns && allColumns <= MAX_COLUMNS * look.width;
  const right = hasColumns ? look.width - allColumns : look.width;
  const axisX = Math.ceil(widthOfYears + TICK + SPACE / 2);
  const packed = packIntoLanes(
    items.filter(({ subject, first, last }) => first !== last && !(hasColumns && subject.kind === 'article')),
  );
  const lanes = Math.max(0, ...[...packed.values()].map((lane) => lane + 1));
  // Bars of more lanes than there is room for overlap.
  const lane = Math.min(LANE, (MAX_LANES * look.width) / Math.max(lanes, 1));
  const from = axisX + BAR / 2 + (LANE - BAR) / 2;
  const labelX = from + (lanes === 0 ? 0 : (lanes - 1) * lane + BAR) + SPACE;
  return {
    look,
    axisX,
    lanes: new Map([...packed].map(([item, index]) => [item, from + BAR / 2 + index * lane])),
    labelX,
    labelWidth: Math.max(right - SPACE - labelX, 0),
    columns: new Map(
      hasColumns
        ? articles.map(({ article }, index) => [article, right + (index + 0.5) * columnWidth] as const)
        : [],
    ),
    columnWidth,
  };
}

/** Puts bars that cover a day in common into lanes of their own. */
function packIntoLanes(items: readonly Item[]): Map<Item, number> {
  const ends: string[] = [];
  return new Map(
    items
      .toSorted((a, b) => a.first.localeCompare(b.first))
      .map((item) => {
        const free = ends.findIndex((end) => end < item.first);
        const lane = free === -1 ? ends.length : free;
        ends[lane] = item.last;
        return [item, lane] as const;
      }),
  );
}

function layOutBlock({ subject }: Item, plan: Plan): Block {
  return subject.kind === 'event' ? layOutEvent(subject.on, plan) : layOutArticle(subject.on.article, plan);
}

function layOutEvent(
  { event, relations }: EventOnClock,
  { look, labelX, labelWidth, columns, columnWidth }: Plan,
): Block {
  const date = setLines('date', event.date, look.small, labelX, labelWidth, 0);
  const words = setLines('event', event.words, look.text, labelX, labelWidth, date.bottom);
  const mentioning = relations.flatMap(({ article, relation }) =>
    relation.kind === 'mentions' ? [{ article, quote: relation.quotes[0] ?? null }] : [],
  );
  if (columns.size > 0) {
    const middle = lineHeight(look.small) / 2;
    return {
      texts: [...date.texts, ...words.texts],
      letters: mentioning.map(({ article, quote }) => ({
        article,
        quote,
        text: letterOf(article, columns.get(article) ?? 0, middle, look),
      })),
      notes: [],
      linkHeight: words.bottom,
      height: Math.max(words.bottom + ROW_GAP, look.target),
    };
  }
  const perLine = Math.max(1, Math.floor(labelWidth / columnWidth));
  const lettersBottom = words.bottom + look.target * Math.ceil(mentioning.length / perLine);
  const early = relations
    .filter(({ relation }) => relation.kind === 'before')
    .map(({ article }) => article.siglum);
  const notKnown =
    early.length === 0
      ? { texts: [], bottom: lettersBottom }
      : setLines('date', couldNotKnow(early), look.small, labelX, labelWidth, lettersBottom);
  return {
    texts: [...date.texts, ...words.texts],
    notes: notKnown.texts,
    letters: mentioning.map(({ article, quote }, index) => ({
      article,
      quote,
      text: letterOf(
        article,
        labelX + widthOfSiglum(article.siglum, look.siglum) / 2 + (index % perLine) * columnWidth,
        words.bottom + (Math.floor(index / perLine) + 0.5) * look.target,
        look,
      ),
    })),
    linkHeight: words.bottom,
    height: notKnown.bottom + ROW_GAP,
  };
}

function layOutArticle(article: ArticleView, { look, labelX, labelWidth }: Plan): Block {
  const letter = widthOfSiglum(article.siglum, look.siglum);
  const x = labelX + letter + SPACE;
  const room = Math.max(labelWidth - letter - SPACE, 0);
  const name =
    estimateWidth(article.source.name) * look.text <= room ? article.source.name : article.sourceShort;
  const source = lineHeight(look.text);
  const date = setLines('date', written(article.date.words), look.small, x, room, source);
  return {
    texts: [
      letterOf(article, labelX + letter / 2, source / 2, look),
      {
        kind: 'source',
        text: cutToWidth(name, room / look.text),
        x,
        y: 0.8 * source,
        anchor: 'start',
        size: look.text,
      },
      ...date.texts,
    ],
    letters: [],
    notes: [],
    linkHeight: date.bottom,
    height: Math.max(date.bottom + ROW_GAP, look.target),
  };
}

/** Sets a text on as many lines as it needs. */
function setLines(
  kind: PictureText['kind'],
  text: string,
  size: number,
  x: number,
  width: number,
  top: number,
): { texts: PictureText[]; bottom: number } {
  const lines = wrapToWidth(text, width / size);
  const leading = lineHeight(size);
  return {
    texts: lines.map((line, index) => ({
      kind,
      text: line,
      x,
      y: top + index * leading + 0.8 * leading,
      anchor: 'start',
      size,
    })),
    bottom: top + lines.length * leading,
  };
}

/** Sets the letter of an article around a point. */
function letterOf({ siglum }: ArticleView, x: number, middle: number, look: ClocksLook): PictureText {
  return {
    kind: 'siglum',
    text: siglum,
    x,
    y: middle + (SIGLUM_HEIGHT * look.siglum) / 2,
    anchor: 'middle',
    size: look.siglum,
  };
}

/** Where things are from the top down. */
interface Down {
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

/** Stacks the rows below each other, each in its year, with room for breaks. */
function stack(
  items: readonly Item[],
  blocks: ReadonlyMap<Item, Block>,
  { units, breaks }: ReturnType<typeof findStretches>,
  top: number,
  { small }: ClocksLook,
): Down {
  const leading = lineHeight(small);
  const isIn = (item: Item, { from, to }: { from: Date; to: Date }) => item.day >= from && item.day < to;
  const empty = units.filter((unit) => !items.some((item) => isIn(item, unit))).length;
  const heightOfEmpty = Math.min(leading, EMPTY_YEARS / Math.max(empty, 1));
  const down = {
    tops: new Map<Item, number>(),
    points: new Map<Item, number>(),
    labels: [] as Down['labels'],
    parts: [] as Down['parts'],
    ticks: [] as number[],
  };
  const knots: { date: Date; y: number }[] = [];
  let y = top + SPACE / 2;
  let free = y;
  let begun = y;
  const label = (text: string, at: number): void => {
    if (at < free) return;
    down.labels.push({ label: text, y: at + 0.8 * leading });
    free = at + leading;
  };
  for (const [index, unit] of units.entries()) {
    const before = breaks.find(({ to }) => Number(to) === Number(unit.from));
    if (before && index > 0) {
      down.parts.push({ y1: begun, y2: y });
      label(before.label, y + (BREAK - leading) / 2);
      y += BREAK;
      begun = y;
    }
    down.ticks.push(y);
    knots.push({ date: unit.from, y });
    label(unit.label, y);
    const own = items.filter((item) => isIn(item, unit));
    for (const item of own) {
      const point = y + leading / 2;
      down.tops.set(item, y);
      down.points.set(item, point);
      if (Number(knots.at(-1)?.date) < Number(item.day)) knots.push({ date: item.day, y: point });
      y += blocks.get(item)?.height ?? 0;
    }
    if (own.length === 0) y += heightOfEmpty;
    knots.push({ date: unit.to, y });
  }
  down.parts.push({ y1: begun, y2: y });
  down.ticks.push(y);
  const scale = scaleUtc(
    knots.map(({ date }) => date),
    knots.map((knot) => knot.y),
  );
  return { ...down, top, bottom: y, scale: (date) => scale(date) };
}

function placeRow(item: Item, blocks: ReadonlyMap<Item, Block>, down: Down, plan: Plan): ClockRow {
  const { subject, first, last, isEstimate } = item;
  const top = down.tops.get(item) ?? 0;
  const point = down.points.get(item) ?? 0;
  const { texts = [], letters = [], notes = [], linkHeight = 0 } = blocks.get(item) ?? {};
  const { look, axisX, labelX, labelWidth, columns, columnWidth } = plan;
  const move = (text: PictureText): PictureText => ({ ...text, y: text.y + top });
  const column = subject.kind === 'article' ? columns.get(subject.on.article) : undefined;
  const x = column ?? plan.lanes.get(item) ?? axisX;
  const [y1, y2] = [down.scale(toDate(first)), down.scale(utcDay.offset(toDate(last), 1))];
  // A bar that is shorter would not look like one.
  const height = Math.max(BAR, y2 - y1);
  return {
    subject:
      subject.kind === 'event'
        ? { kind: 'event', event: subject.on.event }
        : { kind: 'article', article: subject.on.article },
    mark: {
      kind: isEstimate ? 'about' : first === last ? 'day' : 'span',
      box:
        first === last
          ? { x: x - BAR / 2, y: point - BAR / 2, width: BAR, height: BAR }
          : { x: x - BAR / 2, y: (y1 + y2 - height) / 2, width: BAR, height },
    },
    texts: texts.map(move),
    notes: notes.map(move),
    area: { x: labelX, y: top, width: labelWidth, height: linkHeight },
    mentions: letters.map(({ text, ...letter }) => {
      const moved = move(text);
      const middle = moved.y - (SIGLUM_HEIGHT * moved.size) / 2;
      return {
        ...letter,
        text: moved,
        area: {
          x: text.x - columnWidth / 2,
          y: middle - look.target / 2,
          width: columnWidth,
          height: look.target,
        },
      };
    }),
  };
}

/** Draws the axis with its years, and a slash on either side of each break. */
function axisLines({ parts, ticks }: Down, { axisX }: Plan): ClockLine[] {
  const line = (x1: number, y1: number, x2: number, y2: number): ClockLine => ({
    kind: 'axis',
    key: null,
    x1,
    y1,
    x2,
    y2,
  });
  const cuts = parts.slice(1).flatMap(({ y1 }, index) => [parts[index]?.y2 ?? y1, y1]);
  return [
    ...parts.map(({ y1, y2 }) => line(axisX, y1, axisX, y2)),
    ...ticks.filter((y) => !cuts.includes(y)).map((y) => line(axisX - TICK, y, axisX, y)),
    ...cuts.map((y) => line(axisX - TICK, y + 4, axisX + TICK, y - 4)),
  ];
}

/** Draws the line that leads from an event to the letters of its row, or from an article to its column. */
function guideOf(item: Item, down: Down, { look, columns, columnWidth }: Plan): ClockLine[] {
  const [from] = columns.values();
  if (from === undefined) return [];
  const y = down.points.get(item) ?? 0;
  const { subject } = item;
  const isEvent = subject.kind === 'event';
  return [
    {
      kind: isEvent ? 'guide' : 'written',
      key: isEvent ? null : subject.on.article.key,
      x1: from - columnWidth / 2,
      y1: y,
      x2: isEvent ? look.width : (columns.get(subject.on.article) ?? from),
      y2: y,
    },
  ];
}

/**
 * Draws the column of an article: a line along the events that it was written after, a dashed one where that
 * can't be told, and none along those that it could not know.
 */
function columnOf(article: ArticleView, items: readonly Item[], down: Down, { columns }: Plan): ClockLine[] {
  const x = columns.get(article);
  if (x === undefined) return [];
  const known = items.map(({ subject }) => (subject.kind === 'event' ? lineOf(subject.on, article) : null));
  const above = (index: number) => known.slice(0, index).findLast((kind) => kind !== null) ?? below(index);
  const below = (index: number) => known.slice(index + 1).find((kind) => kind !== null) ?? 'none';
  return items.flatMap((item, index): ClockLine[] => {
    const isOwn = item.subject.kind === 'article' && item.subject.on.article === article;
    const y = down.points.get(item) ?? 0;
    const y1 = index === 0 ? y : (down.tops.get(item) ?? 0);
    const next = items[index + 1];
    const y2 = (next && down.tops.get(next)) ?? down.bottom;
    const pieces: [ColumnLine, number, number][] = isOwn
      ? [
          [above(index), y1, y],
          [below(index), y, y2],
        ]
      : [[known[index] ?? above(index), y1, y2]];
    return pieces.flatMap(([kind, from, to]) =>
      kind === 'none' ? [] : [{ kind, key: article.key, x1: x, y1: from, x2: x, y2: to }],
    );
  });
}

type ColumnLine = 'after' | 'unknown' | 'none';

const LINES: Readonly<Record<Relation['kind'], ColumnLine>> = {
  mentions: 'after',
  after: 'after',
  unknown: 'unknown',
  before: 'none',
};

function lineOf({ relations }: EventOnClock, article: ArticleView): ColumnLine {
  const found = relations.find((each) => each.article === article);
  return found ? LINES[found.relation.kind] : 'none';
}
