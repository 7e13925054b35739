import { CARD_SIZE, type CardColumns, type CardPicture, type CardWords } from '../../domain/cards/card.ts';
import { STAND_IN_WORDS, type Stand } from '../../domain/positions/cells.ts';
import { SHAPES, SHAPE_SIDE } from '../../domain/positions/shapes.ts';
import type { CardColour } from './card-colours.ts';
import { across, down, words, type CardElement, type CardStyle } from './card-element.ts';
import { SANS, SERIF } from './card-fonts.ts';

/** What a layout needs beside the picture. */
export interface CardLook {
  colour: CardColour;
  /** What of some words can be drawn. */
  draw: (text: CardWords) => string;
}

type PictureOf<Kind extends CardPicture['kind']> = Extract<CardPicture, { kind: Kind }>;

const EDGE = 56;
const GAP = 24;
const WIDTH = CARD_SIZE.width - 2 * EDGE;

/** The width of two wide letters, of their size. */
const WIDEST_SIGLUM = 1.95;
/** How far the tail of a Q reaches below its line, of the letter's size. */
const TAIL = 0.14;

/** A card is mostly seen at a quarter of its size: nothing that matters is smaller than this. */
const SMALL = 28;

/** Lays a card out: where each thing stands, in which size and colour. Equal pictures give equal layouts. */
export function layOutCard(picture: CardPicture, look: CardLook): CardElement {
  switch (picture.kind) {
    case 'comparison': return comparison(picture, look);
    case 'proposition': return proposition(picture, look);
    case 'dossier': return dossier(picture, look);
    case 'article': return article(picture, look);
    case 'plain': return plain(picture, look);
  }
}

function comparison({ dossier: of, articles, row }: PictureOf<'comparison'>, look: CardLook): CardElement {
  const { colour, draw } = look;
  const heads = sigla(articles, look, row === null);
  if (!row) return sheet(look, draw(of), heads);
  const label = draw(row.label);
  return sheet(look, draw(of), heads, down({ borderTop: `2px solid ${colour('ink')}`, paddingTop: 11, marginTop: 10 },
    words(row.lead, 1, { fontSize: SMALL, lineHeight: 1.1, color: colour('quiet') }),
    words(label, 1, { fontWeight: 600, fontSize: label.length > 26 ? 58 : 66, lineHeight: 1.14, letterSpacing: '-.012em' }),
    staff(articles, look),
  ));
}

function proposition({ dossier: of, label, text, articles }: PictureOf<'proposition'>, look: CardLook): CardElement {
  const { colour, draw } = look;
  return sheet(look, draw(of),
    down({},
      words(draw(label), 1, { fontWeight: 600, fontSize: 68, letterSpacing: '-.015em' }),
      words(draw(text), 2, { fontSize: 32, lineHeight: 1.25, color: colour('quiet'), marginTop: 2 }),
    ),
    down({}, sigla(articles, look), down({ marginTop: 8 }, staff(articles, look))),
  );
}

function dossier({ title, articles }: PictureOf<'dossier'>, look: CardLook): CardElement {
  const text = look.draw(title);
  return sheet(look, '',
    words(text, 2, { fontWeight: 600, fontSize: text.length > 20 ? 76 : 104, lineHeight: 1.12, letterSpacing: '-.018em' }),
    down({ borderTop: `2px solid ${look.colour('ink')}`, paddingTop: 24 }, sigla(articles, look)),
  );
}

function article({ dossier: of, siglum, key, title, source, date, stance, summary }: PictureOf<'article'>, look: CardLook): CardElement {
  const { colour, draw } = look;
  const text = draw(title);
  const size = text.length > 90 ? 48 : text.length > 45 ? 58 : 70;
  const lead = siglum.length > 1 ? 390 : 230;
  return sheet(look, draw(of), across({ flexGrow: 1 },
    letter(siglum, colour(`hue-${key}`), siglum.length > 1 ? 190 : 230, { width: lead, flexShrink: 0, marginTop: -18 }),
    down({ width: WIDTH - lead, justifyContent: 'space-between' },
      words(text, 4, { ...titleFace(title.isSupplied || text !== title.text), fontSize: size, lineHeight: 1.18 }),
      down({},
        words(draw(source), 1, { fontWeight: 600, fontSize: 38 }),
        words(`${date}. ${stance}.`, 1, { fontSize: 38 }),
        words(draw(summary), 3, { fontSize: SMALL, lineHeight: 1.3, color: colour('quiet'), marginTop: 10 }),
      ),
    ),
  ));
}

function plain({ title, text }: PictureOf<'plain'>, look: CardLook): CardElement {
  return sheet(look, '', down({ marginTop: 110 },
    words(title, 2, { fontWeight: 600, fontSize: 116, letterSpacing: '-.02em' }),
    words(text, 3, { fontSize: 46, lineHeight: 1.3, color: look.colour('quiet'), marginTop: 16 }),
  ));
}

/** The sheet that every card is: its parts between the upper edge and a foot with the site's name. */
function sheet({ colour }: CardLook, of: string, ...parts: CardElement[]): CardElement {
  return down(
    { ...CARD_SIZE, boxSizing: 'border-box', padding: `30px ${EDGE}px 20px`, backgroundColor: colour('paper'), color: colour('ink'), fontFamily: SANS, lineHeight: 1.2 },
    down({ flexGrow: 1, flexShrink: 1, flexBasis: 0, justifyContent: 'space-between' }, ...parts),
    across({ justifyContent: 'space-between', borderTop: `1px solid ${colour('rule')}`, paddingTop: 12, marginTop: 16, fontSize: 26, flexShrink: 0 },
      words(of, 1, { color: colour('quiet'), width: WIDTH - 200 }),
      words('Synoptic', 1, { fontWeight: 600, letterSpacing: '-.02em' }),
    ),
  );
}

/** The sigla in columns, each with its source and what is known of it. */
function sigla({ columns, left }: CardColumns, { colour, draw }: CardLook, hasTitles = false): CardElement {
  const count = columns.length + (left > 0 ? 1 : 0);
  const { sigla: size, source, sourceLines, facts, factLines, title: titleSize } = sizesFor(count);
  return inColumns(count, [
    ...columns.map((column) => (width: number) => {
      const title = draw(column.title);
      return down({ width },
        letter(column.siglum, colour(`hue-${column.key}`), column.siglum.length > 1 ? Math.min(size, width / WIDEST_SIGLUM) : size, { height: size }),
        words(draw(column.source), sourceLines, { fontWeight: 600, fontSize: source, lineHeight: 1.16, marginTop: Math.round(size * TAIL) }),
        ...(column.facts ? [words(column.facts, factLines, { fontSize: facts, color: colour('quiet'), lineHeight: 1.2, marginTop: 2 })] : []),
        ...(hasTitles ? [words(title, 4, { ...titleFace(column.title.isSupplied || title !== column.title.text), fontSize: titleSize, lineHeight: 1.2, marginTop: 20 })] : []),
      );
    }),
    ...(left > 0 ? [(width: number) => words(`and ${left} more`, 2, { width, fontSize: source, color: colour('quiet') })] : []),
  ]);
}

/** Where each author stands: shapes on one line across the card, their words below. */
function staff({ columns, left }: CardColumns, look: CardLook): CardElement {
  const count = columns.length + (left > 0 ? 1 : 0);
  const { shape: side, word } = sizesFor(count);
  const line = { flexGrow: 1, height: 3, backgroundColor: look.colour('staff') };
  return inColumns(count, columns.map(({ key, stand }) => (width, gap) => {
    const shown = stand ?? 'silent';
    const isHeld = stand !== 'silent' && stand !== 'reports';
    return down({ width: width + gap },
      across({ alignItems: 'center' }, shape(shown, key, side, look), across({ ...line, marginLeft: isHeld ? 0 : 12 })),
      words(STAND_IN_WORDS[shown], 1, { width, fontSize: word, ...(isHeld ? { fontWeight: 600 } : { color: look.colour('quiet') }) }),
    );
  }), true);
}

/** Columns of one width; on a staff there is no gap between them. */
function inColumns(count: number, columns: ((width: number, gap: number) => CardElement)[], isStaff = false): CardElement {
  const width = Math.floor((WIDTH - GAP * (count - 1)) / count);
  return across({ gap: isStaff ? 0 : GAP }, ...columns.map((column, index) => column(width, index < count - 1 ? GAP : 0)));
}

/** Sizes in pixels for so many columns: fewer have more room. With the most lines that each may have, a card is just full. */
function sizesFor(count: number): { sigla: number; source: number; sourceLines: number; facts: number; factLines: number; title: number; shape: number; word: number } {
  if (count <= 2) return { sigla: 132, source: 36, sourceLines: 1, facts: 34, factLines: 1, title: 46, shape: 96, word: 44 };
  if (count === 3) return { sigla: 106, source: 32, sourceLines: 2, facts: 28, factLines: 1, title: 40, shape: 88, word: 40 };
  if (count === 4) return { sigla: 106, source: 28, sourceLines: 2, facts: 26, factLines: 2, title: 34, shape: 86, word: 36 };
  if (count === 5) return { sigla: 104, source: 26, sourceLines: 2, facts: 24, factLines: 2, title: 30, shape: 84, word: 31 };
  return { sigla: 92, source: 24, sourceLines: 2, facts: 22, factLines: 2, title: 26, shape: 76, word: 27 };
}

function letter(siglum: string, color: string, size: number, style: CardStyle): CardElement {
  return { type: 'div', props: { style: { fontFamily: SERIF, fontWeight: 600, fontSize: size, lineHeight: 1, color, ...style }, children: siglum } };
}

/** An article's own title is in its face, the editor's words in theirs. */
function titleFace(isEditors: boolean): CardStyle {
  return isEditors ? {} : { fontFamily: SERIF };
}

function shape(stand: Stand, key: string, side: number, { colour }: CardLook): CardElement {
  const [hue, quiet] = [colour(`hue-${key}`), colour('quiet')];
  const style = `path{fill:${hue}}.l{stroke:${hue};stroke-width:1.25;fill:none}.o{stroke:${hue};stroke-width:2.25;fill:none}.s{stroke:${quiet};stroke-width:1.5;fill:none}.r path{fill:${quiet}}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${SHAPE_SIDE} ${SHAPE_SIDE}"><style>${style}</style>${SHAPES[stand]}</svg>`;
  return { type: 'img', props: { style: { flexShrink: 0 }, width: side, height: side, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` } };
}
