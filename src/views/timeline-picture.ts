import { cutToWidth, estimateWidth, wrapToWidth } from '../text/text-width.ts';
import { capitalize } from '../words/en/format.ts';
import { eventInWords } from '../words/en/pictures.ts';
import {
  BAR,
  boxOf,
  lineHeight,
  SPACE,
  type PictureLine,
  type PictureLook,
  type PictureText,
  type Plot,
  type TimelinePicture,
} from './picture-parts.ts';
import { makeTimeAxis } from './time-axis.ts';
import { layOutRow } from './timeline-row.ts';
import type { Timeline, TimelineRow } from './timeline.ts';

/** The widest that the column of stances may be, as a share of the picture. */
const MAX_COLUMN = 0.3;
/**
 * Lays out a timeline as a picture: time runs across, stances go down, and each article's letter stands on
 * the line of its stance at its date. Articles that would overlap get lines of their own.
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
    height: Math.ceil(base + 6 + lineHeight(look.small) + 3),
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

/** Returns where each of some things begins if they are stacked, and where the last ends. */
function stack(heights: readonly number[], top: number): number[] {
  return heights.reduce((tops, height) => [...tops, (tops.at(-1) ?? top) + height], [top]);
}

function widthOfColumn(rows: readonly TimelineRow[], { text, width }: PictureLook): number {
  const widest = Math.max(0, ...rows.map(({ stance }) => estimateWidth(capitalize(stance)) * text));
  return Math.min(widest, MAX_COLUMN * width) + 2 * SPACE;
}

/** Sets the words of an event beside its line, on several lines if they don't fit on one. */
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
  return [date, ...wrapToWidth(words, rooms[anchor] / small)].map((line) => toText(line, anchor));
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
