import { cutToWidth, estimateWidth } from '../text/text-width.ts';
import { makeTimeAxis, type TimeAxis } from './time-axis.ts';
import type { Timeline, TimelineEntry, TimelineRow } from './timeline.ts';
import { capitalize } from '../words/en/format.ts';
import { eventInWords } from '../words/en/pictures.ts';

/** The sizes that a picture is drawn in, in pixels. */
export interface PictureLook {
  width: number;
  /** Whether the names of the stances stand in a column of their own, or on their lines. */
  hasColumn: boolean;
  /** Where an article's source stands: below its line, above its date if there is room; or beside its letter. */
  labels: 'below with dates' | 'below' | 'beside';
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
interface PictureLine {
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
interface PictureEntry {
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

/** The width of a Q in the typeface of the sigla, and the height of its letters, by font size. */
const SIGLUM_WIDTH = 0.85;
const SIGLUM_HEIGHT = 0.74;
/** The height of a line of text, by font size. */
const LEADING = 1.25;
/** The widest that the column of stances may be, as a share of the picture. */
const MAX_COLUMN = 0.3;
/** The space between two things beside each other, and between a letter and its line. */
const SPACE = 8;
/** The height of a bar, and the width of a dot. */
const BAR = 8;
/** How many pixels of distance from its letter a label accepts rather than cross the line of an event. */
const CROSSING = 10_000;
/** The same for crossing a break of the axis. */
const CROSSING_BREAK = 100;

interface Plot {
  look: PictureLook;
  axis: TimeAxis;
  /** Where the lines begin and end. */
  x1: number;
  x2: number;
  /** Where the lines of events are. */
  events: number[];
}

/** An article, and the horizontal space that it takes. */
interface Placed {
  entry: TimelineEntry;
  x: number;
  from: number;
  to: number;
  letterX: number;
  label: Label;
}

/** Where an article's source and date are, and the letters of its source that fit. */
interface Label {
  from: number;
  to: number;
  anchor: PictureText['anchor'];
  source: string;
}

/**
 * Lays out a timeline as a picture: time runs across, stances go down, and each article's letter stands on the
 * line of its stance at its date. Articles that would overlap get lines of their own.
 */
export function layOutTimeline({ rows, events }: Timeline, look: PictureLook): TimelinePicture {
  const columnWidth = look.hasColumn ? widthOfColumn(rows, look) : 0;
  const margin = BAR / 2;
  const [x1, x2] = [columnWidth + margin, look.width - margin];
  const spans = [
    ...rows.flatMap(({ entries }) => entries),
    ...events.map(({ day }) => ({ first: day, last: day })),
  ];
  const axis = makeTimeAxis(spans, x1, x2);
  const plot: Plot = { look, axis, x1, x2, events: events.map(({ day }) => axis.startOf(day)) };
  const heads = events.map((event, index) =>
    layOutEvent(eventInWords(event.date, event.words), plot.events[index] ?? 0, plot),
  );
  const tops = stack(
    heads.map(({ length }) => length * lineHeight(look.small)),
    0,
  );
  let y = (tops.at(-1) ?? 0) + SPACE / 2;
  const laid = rows.map((row) => {
    const part = layOutRow(row, y, plot);
    y = part.bottom;
    return part;
  });
  const base = y + SPACE / 2;
  const axisTexts = layOutUnits(plot, base);
  return {
    width: look.width,
    height: Math.ceil(base + 6 + look.small * LEADING + 3),
    lines: [
      ...plot.events.map((x, index): PictureLine => ({
        kind: 'event',
        x1: x,
        y1: (tops[index] ?? 0) + 2,
        x2: x,
        y2: base,
      })),
      ...laid.flatMap(({ lines }) => lines),
      ...axisLines(plot, base),
    ],
    texts: [
      ...heads.flatMap((lines, index) =>
        lines.map((line, at) => ({
          ...line,
          y: (tops[index] ?? 0) + at * lineHeight(look.small) + look.small,
        })),
      ),
      ...laid.flatMap(({ texts }) => texts),
      ...axisTexts,
    ],
    entries: laid.flatMap(({ entries }) => entries),
  };
}

/** Returns a generous box around a text, from the widths of its letters and without a browser. */
export function boxOf({ kind, text, x, y, anchor, size }: PictureText): Box {
  const width = kind === 'siglum' ? widthOfSiglum(text, size) : estimateWidth(text) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = size * (kind === 'siglum' ? SIGLUM_HEIGHT : 1);
  return { x: left, y: y - (kind === 'siglum' ? height : 0.8 * size), width, height };
}

const hasDates = ({ labels }: PictureLook) => labels === 'below with dates';
const lineHeight = (size: number) => Math.round(size * LEADING);
const widthOfSiglum = (siglum: string, size: number) => siglum.length * SIGLUM_WIDTH * size;

/** Returns where each of some things begins if they are stacked, and where the last ends. */
function stack(heights: readonly number[], top: number): number[] {
  return heights.reduce((tops, height) => [...tops, (tops.at(-1) ?? top) + height], [top]);
}

function widthOfColumn(rows: readonly TimelineRow[], { text, width }: PictureLook): number {
  const widest = Math.max(0, ...rows.map(({ stance }) => estimateWidth(capitalize(stance)) * text));
  return Math.min(widest, MAX_COLUMN * width) + 2 * SPACE;
}

/** Sets the words of an event beside its line, on two lines if they don't fit on one. */
function layOutEvent(
  { inFull, date, words }: { inFull: string; date: string; words: string },
  x: number,
  { look: { small, width } }: Plot,
): PictureText[] {
  const rooms = { start: width - x - SPACE, end: x - SPACE };
  const fits = (text: string, room: number) => estimateWidth(text) * small <= room;
  const toText = (text: string, anchor: 'start' | 'end'): PictureText => ({
    kind: 'event',
    text: cutToWidth(text, rooms[anchor] / small),
    x: anchor === 'start' ? x + SPACE : x - SPACE,
    y: 0,
    anchor,
    size: small,
  });
  for (const anchor of ['start', 'end'] as const)
    if (fits(inFull, rooms[anchor])) return [toText(inFull, anchor)];
  const anchor = rooms.start >= rooms.end || fits(words, rooms.start) ? 'start' : 'end';
  return [toText(date, anchor), toText(words, anchor)];
}

/** Lays out the line of a stance and its articles. */
function layOutRow(
  { stance, isOnScale, entries }: TimelineRow,
  top: number,
  plot: Plot,
): Pick<TimelinePicture, 'lines' | 'texts' | 'entries'> & { bottom: number } {
  const { look, axis, x1 } = plot;
  const { siglum, text, small, hasColumn } = look;
  const above = Math.round(siglum * SIGLUM_HEIGHT) + SPACE;
  const below =
    look.labels === 'beside' ? 0 : SPACE + lineHeight(text) + (hasDates(look) ? lineHeight(small) : 0);
  const lanes = packIntoLanes(entries.map((entry) => placeEntry(entry, plot)));
  const name: PictureText = hasColumn
    ? {
        kind: isOnScale ? 'stance' : 'off',
        text: cutToWidth(capitalize(stance), (x1 - BAR / 2 - SPACE) / text),
        x: 0,
        y: 0,
        anchor: 'start',
        size: text,
      }
    : nameOnLine(stance, isOnScale, plot);
  const nameBox = boxOf(name);
  const isHit =
    !hasColumn &&
    (lanes[0] ?? []).some(({ letterX, entry }) => {
      const half = widthOfSiglum(entry.siglum, siglum) / 2 + SPACE / 2;
      return letterX - half < nameBox.x + nameBox.width && letterX + half > nameBox.x;
    });
  const start = top + (isHit ? lineHeight(text) : 0);
  const ys = lanes.map((_, index) => start + above + BAR / 2 + index * (above + below + SPACE));
  // A stance without articles needs no room for letters.
  const firstY = ys[0] ?? start + lineHeight(text) + BAR / 2;
  const lastY = ys.at(-1) ?? firstY;
  return {
    bottom: lastY + (lanes.length > 0 ? below : SPACE) + SPACE,
    lines: [
      ...(ys.length > 0 ? ys : [firstY]).flatMap((y) =>
        axis.parts.map((part): PictureLine => ({
          kind: isOnScale ? 'staff' : 'loose',
          x1: part.x1,
          y1: y,
          x2: part.x2,
          y2: y,
        })),
      ),
      ...(lastY > firstY ? [{ kind: 'brace', x1, y1: firstY, x2: x1, y2: lastY } as const] : []),
    ],
    texts: [
      { ...name, y: hasColumn ? firstY + 0.35 * text : isHit ? top + text : firstY - SPACE / 2 - BAR / 4 },
    ],
    entries: lanes.flatMap((lane, index) =>
      lane.map((placed) => layOutEntry(placed, ys[index] ?? firstY, stance, { above, below }, plot)),
    ),
  };
}

/** Sets the name of a stance on its line, to the right of the lines of events that would cross it. */
function nameOnLine(stance: string, isOnScale: boolean, { look, events, x2 }: Plot): PictureText {
  const width = estimateWidth(capitalize(stance)) * look.text;
  const x =
    [0, ...events.map((event) => event + SPACE)]
      .toSorted((a, b) => a - b)
      .find(
        (from) => from + width <= x2 && events.every((event) => event <= from || event >= from + width + 2),
      ) ?? 0;
  return {
    kind: isOnScale ? 'stance' : 'off',
    text: cutToWidth(capitalize(stance), (x2 - x) / look.text),
    x,
    y: 0,
    anchor: 'start',
    size: look.text,
  };
}

/** Finds where an article's date, letter and label are from left to right. */
function placeEntry(entry: TimelineEntry, plot: Plot): Placed {
  const { axis, look, x1, x2 } = plot;
  const [from, to] = [axis.startOf(entry.first), axis.endOf(entry.last)];
  const x = (from + to) / 2;
  const half = widthOfSiglum(entry.siglum, look.siglum) / 2;
  const letterX = Math.min(Math.max(x, x1 - BAR / 2 + half), x2 + BAR / 2 - half);
  const label = placeLabel(entry, x, plot);
  return {
    entry,
    x,
    letterX,
    label,
    from: Math.min(from, letterX - half, label.from),
    to: Math.max(to, letterX + half, label.to),
  };
}

/**
 * Places an article's source and date as near its letter as the picture's edges allow, but not across the line
 * of an event, and rather not across a break.
 */
function placeLabel(entry: TimelineEntry, x: number, { axis, look, x1, x2, events }: Plot): Label {
  const [left, right] = [x1 - BAR / 2, x2 + BAR / 2];
  const room = (right - left) / look.text;
  const name = estimateWidth(entry.source) <= room ? entry.source : entry.sourceShort;
  const source = cutToWidth(name, room);
  const width = Math.min(
    right - left,
    Math.max(estimateWidth(source) * look.text, hasDates(look) ? estimateWidth(entry.date) * look.small : 0),
  );
  const isBeside = look.labels === 'beside';
  const half = widthOfSiglum(entry.siglum, look.siglum) / 2 + SPACE / 2;
  const candidates: { from: number; anchor: Label['anchor'] }[] = [
    ...(isBeside
      ? [
          { from: x + half, anchor: 'start' as const },
          { from: x - half - width, anchor: 'end' as const },
        ]
      : [
          { from: x - width / 2, anchor: 'middle' as const },
          { from: left, anchor: 'start' as const },
          { from: right - width, anchor: 'end' as const },
        ]),
    ...events.flatMap((event) => [
      { from: event + SPACE, anchor: 'start' as const },
      { from: event - SPACE - width, anchor: 'end' as const },
    ]),
    ...(isBeside ? [] : axis.parts).flatMap((part) => [
      { from: part.x1, anchor: 'start' as const },
      { from: part.x2 - width, anchor: 'end' as const },
    ]),
  ];
  const isAcross = (at: number, from: number) => at > from - 2 && at < from + width + 2;
  const costs = candidates
    .filter(({ from }) => from >= left - 0.01 && from + width <= right + 0.01)
    .filter(({ from }) => !isBeside || from >= x + half - 0.01 || from + width <= x - half + 0.01)
    .map(({ from, anchor }) => ({
      from,
      anchor,
      cost:
        Math.abs(from + width / 2 - x) +
        CROSSING * events.filter((event) => isAcross(event, from)).length +
        CROSSING_BREAK *
          axis.breaks.filter((cut) => isAcross(cut.x1 + 4, from) || isAcross(cut.x2 - 4, from)).length,
    }))
    .toSorted((a, b) => a.cost - b.cost);
  const [best] = costs;
  // Beside a letter in the middle, there may be no room for any name.
  if (!best) return { from: x, to: x, anchor: 'start', source: '' };
  return { from: best.from, to: best.from + width, anchor: best.anchor, source };
}

/** Puts articles into as few lanes as they need so that none overlap, in the order of their dates. */
function packIntoLanes(placed: readonly Placed[]): Placed[][] {
  const lanes: Placed[][] = [];
  for (const each of placed.toSorted((a, b) => a.x - b.x)) {
    const lane = lanes.find((others) =>
      others.every(({ from, to }) => each.from >= to + SPACE || each.to + SPACE <= from),
    );
    if (lane) lane.push(each);
    else lanes.push([each]);
  }
  return lanes;
}

function layOutEntry(
  { entry, x, letterX, label, from, to }: Placed,
  y: number,
  stance: string,
  { above, below }: { above: number; below: number },
  { look, axis }: Plot,
): PictureEntry {
  const { text, small } = look;
  const [start, end] = [axis.startOf(entry.first), axis.endOf(entry.last)];
  const labelX =
    label.anchor === 'start' ? label.from : label.anchor === 'end' ? label.to : (label.from + label.to) / 2;
  const letter = y - BAR / 2 - SPACE / 2;
  const source = look.labels === 'beside' ? letter : y + SPACE + text;
  const isDay = entry.first === entry.last;
  return {
    entry,
    stance,
    mark: isDay
      ? { kind: 'day', box: { x: x - BAR / 2, y: y - BAR / 2, width: BAR, height: BAR } }
      : {
          kind: entry.isApproximate ? 'about' : 'span',
          box: { x: start, y: y - BAR / 2, width: end - start, height: BAR },
        },
    texts: [
      {
        kind: 'siglum',
        text: entry.siglum,
        x: letterX,
        y: letter,
        anchor: 'middle',
        size: look.siglum,
      },
      { kind: 'source', text: label.source, x: labelX, y: source, anchor: label.anchor, size: text },
      ...(hasDates(look)
        ? [
            {
              kind: 'date' as const,
              text: entry.date,
              x: labelX,
              y: source + lineHeight(small),
              anchor: label.anchor,
              size: small,
            },
          ]
        : []),
    ],
    area: { x: from, y: y - BAR / 2 - above, width: to - from, height: above + BAR + below },
  };
}

/** Draws the axis with a slash on either side of each break. */
function axisLines({ axis, x1, x2 }: Plot, y: number): PictureLine[] {
  const inner = axis.units.map((unit) => unit.x1).filter((x) => axis.parts.every((part) => part.x1 !== x));
  const line = (kind: 'axis' | 'tick', x1: number, y1: number, x2: number, y2: number): PictureLine => ({
    kind,
    x1,
    y1,
    x2,
    y2,
  });
  return [
    ...axis.parts.map((part) => line('axis', part.x1, y, part.x2, y)),
    ...[x1, ...inner, x2].map((x) => line('axis', x, y, x, y + 6)),
    ...axis.ticks.map((x) => line('tick', x, y, x, y + 3)),
    ...axis.breaks.flatMap((cut) => [cut.x1, cut.x2]).map((x) => line('axis', x - 4, y + 6, x + 4, y - 6)),
  ];
}

/** Labels the years or months that are shown and those that are cut out, as far as there is room. */
function layOutUnits({ axis, look: { small, width } }: Plot, y: number): PictureText[] {
  const wanted = [axis.units.slice(0, 1), axis.units.slice(-1), axis.units, axis.breaks].flat();
  const texts: PictureText[] = [];
  for (const { x1, x2, label } of new Set(wanted)) {
    const half = (estimateWidth(label) * small) / 2;
    const x = Math.min(Math.max((x1 + x2) / 2, half), width - half);
    const text: PictureText = {
      kind: 'axis',
      text: label,
      x,
      y: y + 8 + small,
      anchor: 'middle',
      size: small,
    };
    const isFree = texts.every((other) => Math.abs(other.x - x) >= half + boxOf(other).width / 2 + SPACE / 2);
    if (isFree) texts.push(text);
  }
  return texts;
}
