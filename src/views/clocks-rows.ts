import { cutToWidth, wrapToWidth } from '../text/text-width.ts';
import { couldNotKnow, written } from '../words/en/timeline.ts';
import type { Block, ClocksLook, Item, Plan } from './clocks-parts.ts';
import { lineHeight, SIGLUM_HEIGHT, SPACE, widthOfSiglum, type PictureText } from './picture-parts.ts';
import type { EventOnClock } from './two-clocks.ts';
import type { ArticleView } from './views.ts';

/** The space between two rows. */
const ROW_GAP = 12;
/** The most lines that the name of a source takes. */
const MAX_NAME_LINES = 2;

/** Lays out what stands beside the axis for an event or an article, from a top at 0. */
export function layOutBlock({ subject }: Item, plan: Plan): Block {
  return subject.kind === 'event' ? layOutEvent(subject.on, plan) : layOutArticle(subject.on.article, plan);
}

function layOutEvent(
  { event, relations }: EventOnClock,
  { look, labelX, labelWidth, columns, columnWidth }: Plan,
): Block {
  const date = setLines('date', event.date, look.small, labelX, labelWidth, 0);
  const words = setLines('event', event.words, look.text, labelX, labelWidth, date.bottom);
  const mentioning = relations.flatMap(({ article, relation }) =>
    relation.kind === 'mentions' ? [{ article, quote: relation.quotes[0] ?? null }] : [],
  );
  if (columns.size > 0) {
    const middle = lineHeight(look.small) / 2;
    return {
      texts: [...date.texts, ...words.texts],
      letters: mentioning.map(({ article, quote }) => ({
        article,
        quote,
        text: letterOf(article, columns.get(article) ?? 0, middle, look),
      })),
      notes: [],
      linkHeight: words.bottom,
      height: Math.max(words.bottom + ROW_GAP, look.target),
    };
  }
  const perLine = Math.max(1, Math.floor(labelWidth / columnWidth));
  const lettersBottom = words.bottom + look.target * Math.ceil(mentioning.length / perLine);
  const early = relations
    .filter(({ relation }) => relation.kind === 'before')
    .map(({ article }) => article.siglum);
  const notKnown =
    early.length === 0
      ? { texts: [], bottom: lettersBottom }
      : setLines('date', couldNotKnow(early), look.small, labelX, labelWidth, lettersBottom);
  return {
    texts: [...date.texts, ...words.texts],
    notes: notKnown.texts,
    letters: mentioning.map(({ article, quote }, index) => ({
      article,
      quote,
      text: letterOf(
        article,
        labelX + widthOfSiglum(article.siglum, look.siglum) / 2 + (index % perLine) * columnWidth,
        words.bottom + (Math.floor(index / perLine) + 0.5) * look.target,
        look,
      ),
    })),
    linkHeight: words.bottom,
    height: notKnown.bottom + ROW_GAP,
  };
}

function layOutArticle(article: ArticleView, { look, labelX, labelWidth }: Plan): Block {
  const letter = widthOfSiglum(article.siglum, look.siglum);
  const x = labelX + letter + SPACE;
  const room = Math.max(labelWidth - letter - SPACE, 0);
  const lines = nameInLines(article, room / look.text);
  const leading = lineHeight(look.text);
  const date = setLines('date', written(article.date.words), look.small, x, room, lines.length * leading);
  const height = Math.max(date.bottom + ROW_GAP, look.target);
  return {
    texts: [
      letterOf(article, labelX + letter / 2, leading / 2, look),
      ...lines.map((text, index): PictureText => ({
        kind: 'source',
        text,
        x,
        y: (index + 0.8) * leading,
        anchor: 'start',
        size: look.text,
      })),
      ...date.texts,
    ],
    letters: [],
    notes: [],
    linkHeight: height,
    height,
  };
}

/**
 * Returns the name of an article's source on two lines at most, in its short form if that is needed. A word
 * that is too long, such as a domain, is broken, if it can be before a dot.
 */
function nameInLines({ source, sourceShort }: ArticleView, width: number): string[] {
  const inFull = wrapToWidth(source.name, width);
  if (inFull.length <= MAX_NAME_LINES && inFull.join(' ') === source.name) return inFull;
  const [first = '', ...rest] = wrapToWidth(sourceShort, width);
  if (!sourceShort.startsWith(first)) {
    const room = first.slice(0, -1);
    const dot = room.lastIndexOf('.');
    const end = dot > 0 ? dot : room.length;
    return [sourceShort.slice(0, end), cutToWidth(sourceShort.slice(end), width)];
  }
  return [first, ...(rest.length > 0 ? [cutToWidth(rest.join(' '), width)] : [])];
}

/** Sets a text on as many lines as it needs. */
function setLines(
  kind: PictureText['kind'],
  text: string,
  size: number,
  x: number,
  width: number,
  top: number,
): { texts: PictureText[]; bottom: number } {
  const lines = wrapToWidth(text, width / size);
  const leading = lineHeight(size);
  return {
    texts: lines.map((line, index) => ({
      kind,
      text: line,
      x,
      y: top + index * leading + 0.8 * leading,
      anchor: 'start',
      size,
    })),
    bottom: top + lines.length * leading,
  };
}

/** Sets the letter of an article around a point. */
export function letterOf({ siglum }: ArticleView, x: number, middle: number, look: ClocksLook): PictureText {
  return {
    kind: 'siglum',
    text: siglum,
    x,
    y: middle + (SIGLUM_HEIGHT * look.siglum) / 2,
    anchor: 'middle',
    size: look.siglum,
  };
}
