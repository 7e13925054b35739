import { CARD } from '../../../views/picture-looks.ts';
import type { PictureText, TimelinePicture } from '../../../views/picture-parts.ts';
import { layOutTimeline } from '../../../views/timeline-picture.ts';
import type { CardTimeline } from '../card.ts';
import { across, type CardElement, type CardLook } from './card-element.ts';
import { SERIF } from './card-fonts.ts';
import { WIDTH } from './column-layout.ts';

/** The height that the picture may take, in pixels. */
const MAX_HEIGHT = 430;
/**
 * How far below the top of its line a text's baseline is, by font size, if the line is as high as the font.
 */
const BASELINE = { sans: 0.86, serif: 0.93 };
/** Room for a text on either side of its anchor, so that it never wraps. */
const ROOM = WIDTH;

/** Draws when and where the articles of a dossier stand; `null` if there are too many lines for a card. */
export function timelineOf({ rows, events }: CardTimeline, look: CardLook): CardElement | null {
  const { draw } = look;
  const picture = layOutTimeline(
    {
      events: events.map((event) => ({ ...event, words: draw({ text: event.words, instead: '' }) })),
      rows: rows.map((row) => ({
        ...row,
        entries: row.entries.map((entry) => ({
          ...entry,
          source: draw({ text: entry.source, instead: entry.instead }),
          sourceShort: draw({ text: entry.sourceShort, instead: entry.instead }),
        })),
      })),
    },
    CARD,
  );
  const scale = WIDTH / picture.width;
  if (picture.height * scale > MAX_HEIGHT) return null;
  return across(
    { position: 'relative', width: WIDTH, height: picture.height * scale, flexShrink: 0 },
    shapesOf(picture, scale, look),
    ...picture.texts.map((text) => toElement(text, null, scale, look)),
    ...picture.entries.flatMap(({ entry, texts }) =>
      texts.map((text) => toElement(text, entry.key, scale, look)),
    ),
  );
}

/** Draws lines, bars and dots. */
function shapesOf(
  { width, height, lines, entries }: TimelinePicture,
  scale: number,
  { color }: CardLook,
): CardElement {
  const paths = lines.map(({ kind, x1, y1, x2, y2 }) => {
    const stroke = color(kind === 'axis' || kind === 'event' ? 'ink' : 'staff');
    const dash = kind === 'loose' ? '4 4' : 'none';
    return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}" stroke-dasharray="${dash}"/>`;
  });
  const marks = entries.map(({ entry, mark: { kind, box } }) => {
    const hue = color(`hue-${entry.key}`);
    const dash = kind === 'about' ? '3 2.5' : 'none';
    return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${box.height / 2}" fill="${kind === 'day' ? hue : color('paper')}" stroke="${hue}" stroke-width="1.5" stroke-dasharray="${dash}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${[...paths, ...marks].join('')}</svg>`;
  return {
    type: 'img',
    props: {
      style: { position: 'absolute', left: 0, top: 0 },
      width: width * scale,
      height: height * scale,
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    },
  };
}

function toElement(
  { kind, text, x, y, anchor, size }: PictureText,
  key: string | null,
  scale: number,
  { color }: CardLook,
): CardElement {
  const fontSize = size * scale;
  const isSiglum = kind === 'siglum';
  const isInk = kind === 'stance' || kind === 'source' || kind === 'event';
  const left = { start: 0, middle: ROOM / 2, end: ROOM }[anchor];
  return across(
    {
      position: 'absolute',
      left: x * scale - left,
      top: y * scale - (isSiglum ? BASELINE.serif : BASELINE.sans) * fontSize,
      width: ROOM,
      justifyContent: { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor],
      fontSize,
      lineHeight: 1,
      whiteSpace: 'nowrap',
      fontWeight: isSiglum || kind === 'stance' || kind === 'source' ? 600 : 400,
      color: color(isSiglum ? `hue-${key}` : isInk ? 'ink' : 'quiet'),
      ...(isSiglum ? { fontFamily: SERIF } : {}),
    },
    { type: 'div', props: { style: {}, children: text } },
  );
}
