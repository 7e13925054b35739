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
import { BAR, boxOf, SIGLUM_HEIGHT, SPACE, widthOfSiglum, type PictureText } from './picture-parts.ts';
import { findStretches, toDate } from './time-axis.ts';
import type { ArticleOnClock, EventOnClock, TwoClocks } from './two-clocks.ts';
import type { ArticleView } from './views.ts';

/** The widest that the columns may be, as a share of the picture. */
const MAX_COLUMNS = 0.45;
/** The space between a letter and the bar beside it. */
const BESIDE = 3;
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
  const marks = new Map(items.map((item) => [item, markOf(item, down, plan)]));
  const rows = items.map((item) => placeRow(item, marks, blocks, down, plan));
  const lettersAt = (top: number) =>
    [...plan.columns].map(([article, x]) => ({
      article,
      quote: null,
      text: letterOf(article, x, top + head / 2, look),
      area: { x: x - plan.columnWidth / 2, y: top, width: plan.columnWidth, height: head },
    }));
  return {
    width: look.width,
    height: Math.ceil(down.bottom + head + SPACE),
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
    heads: [...lettersAt(0), ...lettersAt(down.bottom)],
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

/** Places the dot or bar of an event beside the axis, and that of an article in its column. */
function markOf(item: Item, down: Down, { lanes, columns, axisX }: Plan): ClockRow['mark'] {
  const { subject, first, last, isEstimate } = item;
  const point = down.points.get(item) ?? 0;
  const column = subject.kind === 'article' ? columns.get(subject.on.article) : undefined;
  const x = column ?? lanes.get(item) ?? axisX;
  const [y1, y2] = [down.scale(toDate(first)), down.scale(utcDay.offset(toDate(last), 1))];
  // A bar that is shorter would not look like one.
  const height = Math.max(BAR, y2 - y1);
  return {
    kind: isEstimate ? 'about' : first === last ? 'day' : 'span',
    box:
      first === last
        ? { x: x - BAR / 2, y: point - BAR / 2, width: BAR, height: BAR }
        : { x: x - BAR / 2, y: (y1 + y2 - height) / 2, width: BAR, height },
  };
}

function placeRow(
  item: Item,
  marks: ReadonlyMap<Item, ClockRow['mark']>,
  blocks: ReadonlyMap<Item, Block>,
  down: Down,
  plan: Plan,
): ClockRow {
  const { subject } = item;
  const top = down.tops.get(item) ?? 0;
  const { texts = [], letters = [], notes = [], linkHeight = 0 } = blocks.get(item) ?? {};
  const { look, labelX, labelWidth, columns, columnWidth } = plan;
  const move = (text: PictureText): PictureText => ({ ...text, y: text.y + top });
  const markOfArticle = (article: ArticleView) =>
    columns.has(article)
      ? [...marks].find(([{ subject: of }]) => of.kind === 'article' && of.on.article === article)?.[1]
      : undefined;
  return {
    subject:
      subject.kind === 'event'
        ? { kind: 'event', event: subject.on.event }
        : { kind: 'article', article: subject.on.article },
    mark: marks.get(item) ?? markOf(item, down, plan),
    texts: texts.map(move),
    notes: notes.map(move),
    area: { x: labelX, y: top, width: labelWidth, height: linkHeight },
    mentions: letters.map(({ text, ...letter }) => {
      const moved = besideMark(move(text), markOfArticle(letter.article));
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

/** Moves a letter to the side of its article's mark, which it would cut up. */
function besideMark(text: PictureText, mark: ClockRow['mark'] | undefined): PictureText {
  if (mark === undefined) return text;
  const letter = boxOf(text);
  const isOver = letter.y < mark.box.y + mark.box.height && mark.box.y < letter.y + letter.height;
  return isOver ? { ...text, x: mark.box.x - BESIDE - letter.width / 2 } : text;
}
