import { cutToWidth, estimateWidth } from '../text/text-width.ts';
import { BAR, hasDates, SPACE, widthOfSiglum, type PictureText, type Plot } from './picture-parts.ts';
import type { TimelineEntry } from './timeline.ts';

/** An article, and the horizontal space that it takes. */
export interface Placed {
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

/** How many pixels of distance from its letter a label accepts rather than cross the line of an event. */
const CROSSING = 90;
/** The same for reaching past a break of the axis, where a label seems to belong to other years. */
const PAST_BREAK = 100;

/** Finds where an article's date, letter and label are from left to right. */
export function placeEntry(entry: TimelineEntry, plot: Plot): Placed {
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
 * Places an article's source and date as near its letter as the picture's edges allow, but not across the
 * line of an event, and rather on its letter's side of a break.
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
          { from: x - half, anchor: 'start' as const },
          { from: x + half - width, anchor: 'end' as const },
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
  const isPast = (at: number, from: number) => (at > x ? at < from + width : at > from);
  const costs = candidates
    .filter(({ from }) => from >= left - 0.01 && from + width <= right + 0.01)
    .filter(({ from }) => !isBeside || from >= x + half - 0.01 || from + width <= x - half + 0.01)
    .map(({ from, anchor }) => ({
      from,
      anchor,
      cost:
        Math.abs(from + width / 2 - x) +
        CROSSING * events.filter((event) => isAcross(event, from)).length +
        PAST_BREAK * axis.breaks.filter((cut) => isPast((cut.x1 + cut.x2) / 2, from)).length,
    }))
    .toSorted((a, b) => a.cost - b.cost);
  const [best] = costs;
  // Beside a letter in the middle, there may be no room for any name.
  if (!best) return { from: x, to: x, anchor: 'start', source: '' };
  return { from: best.from, to: best.from + width, anchor: best.anchor, source };
}

/** Puts articles into as few lanes as they need so that none overlap, in the order of their dates. */
export function packIntoLanes(placed: readonly Placed[]): Placed[][] {
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
