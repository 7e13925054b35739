import { CARD_SIZE, type CardPicture } from '../card.ts';
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
import { SITE_NAME } from '../../../words/en/terms.ts';
import { SANS } from './card-fonts.ts';
import { EDGE, sigla, staff, WIDTH } from './column-layout.ts';
import { timelineOf } from './timeline-layout.ts';

/** The smallest heading, in pixels. */
const SMALLEST_HEADING = 40;

type PictureOf<Kind extends CardPicture['kind']> = Extract<CardPicture, { kind: Kind }>;

/**
 * The smallest running text, in pixels. Cards are mostly seen at a quarter of their size, where anything
 * smaller is unreadable.
 */
const SMALL = 28;

/** Lays a card out: the place, size and color of each of its parts. Equal pictures give equal layouts. */
export function layOutCard(picture: CardPicture, look: CardLook): CardElement {
  switch (picture.kind) {
    case 'comparison':
      return comparison(picture, look);
    case 'proposition':
      return proposition(picture, look);
    case 'dossier':
      return dossier(picture, look);
    case 'article':
      return article(picture, look);
    case 'plain':
      return plain(picture, look);
  }
}

function comparison({ dossier: of, articles, row }: PictureOf<'comparison'>, look: CardLook): CardElement {
  const { color, draw } = look;
  const heads = sigla(articles, look, row === null);
  if (!row) return sheet(look, draw(of), heads);
  const claim = draw(row.claim);
  return sheet(
    look,
    draw(of),
    heads,
    down(
      { borderTop: `2px solid ${color('ink')}`, paddingTop: 11, marginTop: 10 },
      lines(row.lead, 1, { fontSize: SMALL, lineHeight: 1.1, color: color('quiet') }),
      heading(claim, 66),
      staff(articles, look),
    ),
  );
}

function proposition(
  { dossier: of, claim, text, articles }: PictureOf<'proposition'>,
  look: CardLook,
): CardElement {
  const { color, draw } = look;
  return sheet(
    look,
    draw(of),
    down(
      {},
      heading(draw(claim), 68),
      lines(draw(text), 2, { fontSize: 32, lineHeight: 1.25, color: color('quiet'), marginTop: 2 }),
    ),
    down({}, sigla(articles, look), down({ marginTop: 8 }, staff(articles, look))),
  );
}

/** Sets a claim or a title on one line, as large as fits; only what is still too long then is cut. */
function heading(text: string, largest: number): CardElement {
  return lines(text, 1, {
    fontWeight: 600,
    fontSize: sizeToFit(text, WIDTH, [SMALLEST_HEADING, largest]),
    lineHeight: 1.14,
    letterSpacing: '-.012em',
  });
}

function dossier({ title, timeline, articles }: PictureOf<'dossier'>, look: CardLook): CardElement {
  const text = look.draw(title);
  const picture = timelineOf(timeline, look);
  if (picture) {
    return sheet(look, '', heading(text, 76), picture);
  }
  return sheet(
    look,
    '',
    lines(text, 2, {
      fontWeight: 600,
      fontSize: text.length > 20 ? 76 : 104,
      lineHeight: 1.12,
      letterSpacing: '-.018em',
      // The vowel marks of Arabic reach above the line.
      marginTop: 14,
    }),
    down({ borderTop: `2px solid ${look.color('ink')}`, paddingTop: 24 }, sigla(articles, look)),
  );
}

function article(
  { dossier: of, siglum, key, title, source, date, stance, summary }: PictureOf<'article'>,
  look: CardLook,
): CardElement {
  const { color, draw } = look;
  const text = draw(title);
  const size = text.length > 75 ? 48 : text.length > 45 ? 56 : 70;
  const lead = siglum.length > 1 ? 390 : 230;
  return sheet(
    look,
    draw(of),
    across(
      { flexGrow: 1 },
      letter(siglum, color(`hue-${key}`), siglum.length > 1 ? 190 : 230, {
        width: lead,
        flexShrink: 0,
        marginTop: -18,
      }),
      down(
        { width: WIDTH - lead, justifyContent: 'space-between' },
        lines(text, 4, {
          ...titleFace(title.isSupplied || text !== title.text),
          fontSize: size,
          lineHeight: 1.18,
        }),
        down(
          {},
          lines(draw(source), 1, { fontWeight: 600, fontSize: 38 }),
          lines(words.dateAndStance(date, stance), 2, { fontSize: 34 }),
          lines(draw(summary), text.length > 75 ? 3 : 4, {
            fontSize: SMALL,
            lineHeight: 1.3,
            color: color('quiet'),
            marginTop: 10,
          }),
        ),
      ),
    ),
  );
}

function plain({ title, text }: PictureOf<'plain'>, look: CardLook): CardElement {
  return sheet(
    look,
    '',
    down(
      { marginTop: 110 },
      lines(title, 2, { fontWeight: 600, fontSize: 116, letterSpacing: '-.02em' }),
      lines(text, 3, { fontSize: 46, lineHeight: 1.3, color: look.color('quiet'), marginTop: 16 }),
    ),
  );
}

/** Lays out the frame of every card: the parts, above a foot with the dossier and the site's name. */
function sheet({ color }: CardLook, of: string, ...parts: CardElement[]): CardElement {
  return down(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      padding: `30px ${EDGE}px 20px`,
      backgroundColor: color('paper'),
      color: color('ink'),
      fontFamily: SANS,
      lineHeight: 1.2,
    },
    down({ flexGrow: 1, flexShrink: 1, flexBasis: 0, justifyContent: 'space-between' }, ...parts),
    across(
      {
        justifyContent: 'space-between',
        borderTop: `1px solid ${color('rule')}`,
        paddingTop: 12,
        marginTop: 19,
        fontSize: 26,
        flexShrink: 0,
      },
      lines(of, 1, { color: color('quiet'), width: WIDTH - 200 }),
      lines(SITE_NAME, 1, { fontWeight: 600, letterSpacing: '-.02em' }),
    ),
  );
}
