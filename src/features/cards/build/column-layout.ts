import { CARD_SIZE, type CardColumns } from '../card.ts';
import type { Stand } from '../../../schemas/stands.ts';
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
import { STANDS } from '../../../words/en/terms.ts';

/** The padding at a card's left and right edges, in pixels. */
export const EDGE = 56;
/** The width between the edges, in pixels. */
export const WIDTH = CARD_SIZE.width - 2 * EDGE;

const GAP = 24;
/** The width of two wide letters, as a multiple of their font size. */
const WIDEST_SIGLUM = 1.95;
/** How far the tail of a Q reaches below its line box, as a share of its font size. */
const TAIL = 0.14;

/** Sets the sigla in columns, each with its source, facts and, if wanted, title. */
export function sigla(
  { columns, left }: CardColumns,
  { color, draw }: CardLook,
  hasTitles = false,
): CardElement {
  const count = columns.length + (left > 0 ? 1 : 0);
  const { sigla: size, source, sourceLines, facts, isNarrow, title: titleSize } = sizesFor(count);
  return inColumns(count, [
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
  const count = columns.length + (left > 0 ? 1 : 0);
  const { shape: side, word } = sizesFor(count);
  const line = { flexGrow: 1, height: 3, backgroundColor: look.color('staff') };
  return inColumns(
    count,
    columns.map(({ key, stand }) => (width, gap) => {
      const shown = stand ?? 'silent';
      const isHeld = stand !== 'silent' && stand !== 'reports';
      return down(
        { width: width + gap },
        across(
          { alignItems: 'center' },
          shape(shown, key, side, look),
          across({ ...line, marginLeft: isHeld ? 0 : 12 }),
        ),
        lines(STANDS[shown], 1, {
          width,
          fontSize: sizeToFit(STANDS[shown], width, [20, word]),
          ...(isHeld ? { fontWeight: 600 } : { color: look.color('quiet') }),
        }),
      );
    }),
    true,
  );
}

/** Arranges columns of equal width; a staff has no gaps between them. */
function inColumns(
  count: number,
  columns: ((width: number, gap: number) => CardElement)[],
  isStaff = false,
): CardElement {
  const width = Math.floor((WIDTH - GAP * (count - 1)) / count);
  return across(
    { gap: isStaff ? 0 : GAP },
    ...columns.map((column, index) => column(width, index < count - 1 ? GAP : 0)),
  );
}

/**
 * Returns sizes in pixels that depend on the number of columns. They are chosen so that a card just fits when
 * every text takes all the lines it may have.
 */
function sizesFor(count: number): {
  sigla: number;
  source: number;
  sourceLines: number;
  facts: number;
  isNarrow: boolean;
  title: number;
  shape: number;
  word: number;
} {
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
  const style = `path{fill:${hue}}.l{stroke:${hue};stroke-width:1.25;fill:none}.o{stroke:${hue};stroke-width:2.25;fill:none}.s{stroke:${quiet};stroke-width:1.5;fill:none}.r path{fill:${quiet}}`;
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
