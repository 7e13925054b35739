import { CARD_SIZE, type CardColumns } from '../card.ts';
import type { Stand } from '../../../schemas/stands.ts';
import { isStance } from '../../../views/relations.ts';
import { SHAPES, SHAPE_SIDE } from '../../../views/shapes.ts';
import {
  across,
  type CardElement,
  type CardLook,
  down,
  letter,
  lines,
  sizeToFit,
  titleFace,
} from './card-element.ts';
import * as words from '../../../words/en/cards.ts';
import { estimateWidth } from '../../../text/text-width.ts';
import { STANDS } from '../../../words/en/terms.ts';

/** The padding at a card's left and right edges, in pixels. */
export const EDGE = 56;
/** The width between the edges, in pixels. */
export const WIDTH = CARD_SIZE.width - 2 * EDGE;

const GAP = 24;
/** How wide the letters of a stand are, as a share of the estimate, which allows for wider fonts. */
const NARROWER = 0.92;
/** The width of two wide letters, as a multiple of their font size. */
const WIDEST_SIGLUM = 1.95;
/** How far the tail of a Q reaches below its line box, as a share of its font size. */
const TAIL = 0.14;

/** Sizes in pixels, and whether each fact has a line of its own. */
interface ColumnSizes {
  sigla: number;
  source: number;
  sourceLines: number;
  facts: number;
  isNarrow: boolean;
  title: number;
  shape: number;
  word: number;
}

/** Sets the sigla in columns, each with its source, facts and, if wanted, title. */
export function sigla(
  { columns, left }: CardColumns,
  { color, draw }: CardLook,
  hasTitles = false,
): CardElement {
  const { widths, sizes } = fitColumns({ columns, left }, draw);
  const { sigla: size, source, sourceLines, facts, isNarrow, title: titleSize } = sizes;
  return inColumns(widths, [
    ...columns.map((column) => (width: number) => {
      const title = draw(column.title);
      return down(
        { width },
        letter(
          column.siglum,
          color(`hue-${column.key}`),
          column.siglum.length > 1 ? Math.min(size, width / WIDEST_SIGLUM) : size,
          { height: size },
        ),
        lines(draw(column.source), sourceLines, {
          fontWeight: 600,
          fontSize: source,
          lineHeight: 1.16,
          marginTop: Math.round(size * TAIL),
        }),
        ...(isNarrow || column.facts.length === 0 ? column.facts : [words.factsOnOneLine(column.facts)]).map(
          (fact) => lines(fact, 1, { fontSize: facts, color: color('quiet'), lineHeight: 1.2 }),
        ),
        ...(hasTitles
          ? [
              lines(title, 4, {
                ...titleFace(column.title.isSupplied || title !== column.title.text),
                fontSize: titleSize,
                lineHeight: 1.2,
                marginTop: 20,
              }),
            ]
          : []),
      );
    }),
    ...(left > 0
      ? [(width: number) => lines(words.andMore(left), 2, { width, fontSize: source, color: color('quiet') })]
      : []),
  ]);
}

/** Shows where each author stands: shapes on a line across the card, with the stands in words below. */
export function staff({ columns, left }: CardColumns, look: CardLook): CardElement {
  const { widths, sizes } = fitColumns({ columns, left }, look.draw);
  const { shape: side, word } = sizes;
  const line = { flexGrow: 1, height: 3, backgroundColor: look.color('staff') };
  return inColumns(
    widths,
    columns.map(({ key, stand }) => (width, gap) => {
      const shown = stand ?? 'silent';
      const isHeld = isStance(shown);
      return down(
        { width: width + gap },
        across(
          { alignItems: 'center' },
          shape(shown, key, side, look),
          across({ ...line, marginLeft: isHeld ? 0 : 12 }),
        ),
        lines(STANDS[shown], 1, {
          width,
          fontSize: sizeToFit(STANDS[shown], width / NARROWER, [20, word]),
          ...(isHeld ? { fontWeight: 600 } : { color: look.color('quiet') }),
        }),
      );
    }),
    true,
  );
}

/** Arranges columns; a staff has no gaps between them. */
function inColumns(
  widths: readonly number[],
  columns: ((width: number, gap: number) => CardElement)[],
  isStaff = false,
): CardElement {
  return across(
    { gap: isStaff ? 0 : GAP },
    ...columns.map((column, index) => column(widths[index] ?? 0, index < widths.length - 1 ? GAP : 0)),
  );
}

/** How much smaller the texts of columns may get before a word is broken. */
const SHRINKING = [1, 0.95, 0.9, 0.85, 0.8, 0.75];

/**
 * Chooses the widths of columns, and the largest sizes at which no source, fact or stand is cut or broken. A
 * column is wider than others only if it must be.
 */
function fitColumns(
  { columns, left }: CardColumns,
  draw: CardLook['draw'],
): { widths: number[]; sizes: ColumnSizes } {
  const count = columns.length + (left > 0 ? 1 : 0);
  const room = WIDTH - GAP * (count - 1);
  const largest = sizesFor(count);
  const needsAt = ({ source, sourceLines, facts, isNarrow, word }: ColumnSizes): number[] =>
    columns.map((column) => {
      const factLines = isNarrow ? column.facts : [words.factsOnOneLine(column.facts)];
      return Math.max(
        widthInLines(draw(column.source), sourceLines) * source,
        ...factLines.map((fact) => estimateWidth(fact) * facts),
        column.stand === null ? 0 : estimateWidth(STANDS[column.stand]) * word,
      );
    });
  for (const share of SHRINKING) {
    const sizes = {
      ...largest,
      source: Math.round(largest.source * share),
      facts: Math.round(largest.facts * share),
      word: Math.round(largest.word * share),
    };
    const needs = [...needsAt(sizes), ...(left > 0 ? [0] : [])];
    const widths = shareRoom(needs, room);
    if (widths) return { widths, sizes };
  }
  return { widths: Array.from({ length: count }, () => Math.floor(room / count)), sizes: largest };
}

/** Returns the width at which a text needs no more than `max` lines, as a multiple of its font size. */
function widthInLines(text: string, max: number): number {
  return narrowest(text.split(' ').map(estimateWidth), max);
}

/** Returns the width at which words of these widths need no more than `max` lines. */
function narrowest(widths: readonly number[], max: number): number {
  const space = estimateWidth(' ');
  let line = -space;
  const lines = widths.map((width) => (line += space + width));
  if (max === 1 || widths.length <= 1) return lines.at(-1) ?? 0;
  return Math.min(...lines.map((first, at) => Math.max(first, narrowest(widths.slice(at + 1), max - 1))));
}

/** Shares room among columns equally, but gives each what it needs; `null` if there is not enough. */
function shareRoom(needs: readonly number[], room: number): number[] | null {
  const wide = new Set<number>();
  for (;;) {
    const taken = [...wide].reduce((sum, index) => sum + (needs[index] ?? 0), 0);
    const share = (room - taken) / (needs.length - wide.size);
    const next = needs.findIndex((need, index) => need > share && !wide.has(index));
    if (next === -1) return needs.map((need, index) => Math.floor(wide.has(index) ? need : share));
    wide.add(next);
    if (wide.size === needs.length) return null;
  }
}

/**
 * Returns sizes in pixels that depend on the number of columns. They are chosen so that a card just fits when
 * every text takes all the lines it may have.
 */
function sizesFor(count: number): ColumnSizes {
  if (count <= 2)
    return {
      sigla: 132,
      source: 36,
      sourceLines: 1,
      facts: 34,
      isNarrow: false,
      title: 46,
      shape: 96,
      word: 44,
    };
  if (count === 3)
    return {
      sigla: 106,
      source: 32,
      sourceLines: 2,
      facts: 28,
      isNarrow: false,
      title: 40,
      shape: 88,
      word: 40,
    };
  if (count === 4)
    return {
      sigla: 106,
      source: 28,
      sourceLines: 2,
      facts: 26,
      isNarrow: true,
      title: 34,
      shape: 86,
      word: 36,
    };
  if (count === 5)
    return {
      sigla: 104,
      source: 26,
      sourceLines: 2,
      facts: 24,
      isNarrow: true,
      title: 30,
      shape: 84,
      word: 31,
    };
  return { sigla: 92, source: 24, sourceLines: 2, facts: 22, isNarrow: true, title: 26, shape: 76, word: 27 };
}

function shape(stand: Stand, key: string, side: number, { color }: CardLook): CardElement {
  const [hue, quiet] = [color(`hue-${key}`), color('quiet')];
  const style = `path{fill:${hue}}.l{stroke:${hue};stroke-width:1.25;fill:none}.o{stroke:${hue};stroke-width:2.25;fill:none}.s{stroke:${quiet};stroke-width:1.5;fill:none}.r{fill:${quiet}}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${SHAPE_SIDE} ${SHAPE_SIDE}"><style>${style}</style>${SHAPES[stand]}</svg>`;
  return {
    type: 'img',
    props: {
      style: { flexShrink: 0 },
      width: side,
      height: side,
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    },
  };
}
