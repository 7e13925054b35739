import { TICK, type ClockLine, type Down, type Item, type Plan } from './clocks-parts.ts';
import type { EventOnClock } from './two-clocks.ts';
import type { ArticleView } from './views.ts';

/** Draws the axis with its years, and a slash on either side of each break. */
export function axisLines({ parts, ticks }: Down, { axisX }: Plan): ClockLine[] {
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
export function guideOf(item: Item, down: Down, { look, columns, columnWidth }: Plan): ClockLine[] {
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
 * is only probable or can't be told, and none along those that it was written before, at least probably. An
 * event that it mentions, between two that are not certain, doesn't interrupt the dashes: its letter tells.
 */
export function columnOf(
  article: ArticleView,
  items: readonly Item[],
  down: Down,
  { columns }: Plan,
): ClockLine[] {
  const x = columns.get(article);
  if (x === undefined) return [];
  const told = items.map(({ subject }) => (subject.kind === 'event' ? lineOf(subject.on, article) : null));
  const known = told.map((line, index) => {
    if (line !== 'mentioned') return line;
    const around = [told.slice(0, index).findLast(isTold), told.slice(index + 1).find(isTold)];
    return around.every((line) => line === 'unknown') ? 'unknown' : 'after';
  });
  const above = (index: number) => known.slice(0, index).findLast((kind) => kind !== null) ?? below(index);
  const below = (index: number) => known.slice(index + 1).find((kind) => kind !== null) ?? 'none';
  const own = items.findIndex(({ subject }) => subject.kind === 'article' && subject.on.article === article);
  return items.flatMap((item, index): ClockLine[] => {
    const y = down.points.get(item) ?? 0;
    const y1 = index === 0 ? y : (down.tops.get(item) ?? 0);
    const next = items[index + 1];
    const y2 = (next && down.tops.get(next)) ?? down.bottom;
    const pieces: [ColumnLine, number, number][] =
      index === own
        ? [
            [above(index), y1, y],
            [below(index), y, y2],
          ]
        : [[known[index] ?? (index < own ? above(index) : below(index)), y1, y2]];
    return pieces.flatMap(([kind, from, to]) =>
      kind === 'none' ? [] : [{ kind, key: article.key, x1: x, y1: from, x2: x, y2: to }],
    );
  });
}

type ColumnLine = 'after' | 'unknown' | 'none';

const isTold = (line: ColumnLine | 'mentioned' | null): line is ColumnLine =>
  line !== null && line !== 'mentioned';

function lineOf({ relations }: EventOnClock, article: ArticleView): ColumnLine | 'mentioned' {
  const relation = relations.find((each) => each.article === article)?.relation;
  switch (relation?.kind) {
    case 'mentions':
      return 'mentioned';
    case 'after':
      return 'after';
    case 'unknown':
      return relation.probably === 'before' ? 'none' : 'unknown';
    default:
      return 'none';
  }
}
