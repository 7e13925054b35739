import { scaleUtc } from 'd3-scale';
import type { Block, ClocksLook, Down, Item } from './clocks-parts.ts';
import { lineHeight, SPACE } from './picture-parts.ts';
import type { findStretches } from './time-axis.ts';

/** The height of a break in the axis, and of all years together to which nothing belongs. */
const BREAK = 32;
const EMPTY_YEARS = 160;

/** Stacks the rows below each other, each in its year, with room for breaks. */
export function stack(
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
