import { utcDay, utcHour } from 'd3-time';
import { daysOf, isVague, readEdtfDate } from '../text/edtf-date.ts';
import { estimateWidth } from '../text/text-width.ts';
import { axisLines, columnOf, guideOf } from './clocks-lines.ts';
import {
  TICK,
  type Block,
  type ClockRow,
  type ClocksLook,
  type ClocksPicture,
  type Down,
  type Item,
  type Plan,
} from './clocks-parts.ts';
import { layOutBlock, letterOf } from './clocks-rows.ts';
import { stack } from './clocks-stack.ts';
import { BAR, SIGLUM_HEIGHT, SPACE, widthOfSiglum, type PictureText } from './picture-parts.ts';
import { findStretches, toDate } from './time-axis.ts';
import type { ArticleOnClock, EventOnClock, TwoClocks } from './two-clocks.ts';

/** The widest that the columns may be, as a share of the picture. */
const MAX_COLUMNS = 0.45;
/** The width of a lane for bars, and the most that all lanes may take, as a share of the picture. */
const LANE = BAR + 4;
const MAX_LANES = 0.16;

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
