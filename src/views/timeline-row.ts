import { cutToWidth, estimateWidth } from '../text/text-width.ts';
import { capitalize } from '../words/en/format.ts';
import {
  BAR,
  boxOf,
  hasDates,
  lineHeight,
  SIGLUM_HEIGHT,
  SPACE,
  widthOfSiglum,
  type PictureEntry,
  type PictureLine,
  type PictureText,
  type Plot,
  type TimelinePicture,
} from './picture-parts.ts';
import { packIntoLanes, placeEntry, type Placed } from './place-articles.ts';
import type { TimelineRow } from './timeline.ts';

/** Lays out the line of a stance and its articles. */
export function layOutRow(
  { stance, isOnScale, entries }: TimelineRow,
  top: number,
  plot: Plot,
): Pick<TimelinePicture, 'lines' | 'texts' | 'entries'> & { bottom: number } {
  const { look, axis, x1 } = plot;
  const { siglum, text, small, hasColumn } = look;
  const above = Math.round(siglum * SIGLUM_HEIGHT) + SPACE;
  const below =
    look.labels === 'beside' ? 0 : SPACE + lineHeight(text) + (hasDates(look) ? lineHeight(small) : 0);
  const lanes = packIntoLanes(entries.map((entry) => placeEntry(entry, plot)));
  const name: PictureText = hasColumn
    ? {
        kind: isOnScale ? 'stance' : 'off',
        text: cutToWidth(capitalize(stance), (x1 - BAR / 2 - SPACE) / text),
        x: 0,
        y: 0,
        anchor: 'start',
        size: text,
      }
    : nameOnLine(stance, isOnScale, plot);
  const nameBox = boxOf(name);
  const isHit =
    !hasColumn &&
    (lanes[0] ?? []).some(({ letterX, entry }) => {
      const half = widthOfSiglum(entry.siglum, siglum) / 2 + SPACE / 2;
      return letterX - half < nameBox.x + nameBox.width && letterX + half > nameBox.x;
    });
  const start = top + (isHit ? lineHeight(text) : 0);
  const ys = lanes.map((_, index) => start + above + BAR / 2 + index * (above + below + SPACE));
  // A stance without articles needs no room for letters.
  const firstY = ys[0] ?? start + lineHeight(text) + BAR / 2;
  const lastY = ys.at(-1) ?? firstY;
  return {
    bottom: lastY + (lanes.length > 0 ? below : SPACE) + SPACE,
    lines: [
      ...(ys.length > 0 ? ys : [firstY]).flatMap((y) =>
        axis.parts.map((part): PictureLine => ({
          kind: isOnScale ? 'staff' : 'loose',
          x1: part.x1,
          y1: y,
          x2: part.x2,
          y2: y,
        })),
      ),
      ...(lastY > firstY ? [{ kind: 'brace', x1, y1: firstY, x2: x1, y2: lastY } as const] : []),
    ],
    texts: [
      { ...name, y: hasColumn ? firstY + 0.35 * text : isHit ? top + text : firstY - SPACE / 2 - BAR / 4 },
    ],
    entries: lanes.flatMap((lane, index) =>
      lane.map((placed) => layOutEntry(placed, ys[index] ?? firstY, stance, { above, below }, plot)),
    ),
  };
}

/** Sets the name of a stance on its line, to the right of the lines of events that would cross it. */
function nameOnLine(stance: string, isOnScale: boolean, { look, events, x2 }: Plot): PictureText {
  const width = estimateWidth(capitalize(stance)) * look.text;
  const x =
    [0, ...events.map((event) => event + SPACE)]
      .toSorted((a, b) => a - b)
      .find(
        (from) => from + width <= x2 && events.every((event) => event <= from || event >= from + width + 2),
      ) ?? 0;
  return {
    kind: isOnScale ? 'stance' : 'off',
    text: cutToWidth(capitalize(stance), (x2 - x) / look.text),
    x,
    y: 0,
    anchor: 'start',
    size: look.text,
  };
}

function layOutEntry(
  { entry, x, letterX, label, from, to }: Placed,
  y: number,
  stance: string,
  { above, below }: { above: number; below: number },
  { look, axis }: Plot,
): PictureEntry {
  const { text, small } = look;
  // A bar that is shorter would not look like one.
  const width = Math.max(BAR, axis.endOf(entry.last) - axis.startOf(entry.first));
  const labelX =
    label.anchor === 'start' ? label.from : label.anchor === 'end' ? label.to : (label.from + label.to) / 2;
  const letter = y - BAR / 2 - SPACE / 2;
  const source = look.labels === 'beside' ? letter : y + SPACE + text;
  const isDay = entry.first === entry.last;
  return {
    entry,
    stance,
    mark: isDay
      ? { kind: 'day', box: { x: x - BAR / 2, y: y - BAR / 2, width: BAR, height: BAR } }
      : {
          kind: entry.isApproximate ? 'about' : 'span',
          box: { x: x - width / 2, y: y - BAR / 2, width, height: BAR },
        },
    texts: [
      {
        kind: 'siglum',
        text: entry.siglum,
        x: letterX,
        y: letter,
        anchor: 'middle',
        size: look.siglum,
      },
      { kind: 'source', text: label.source, x: labelX, y: source, anchor: label.anchor, size: text },
      ...(hasDates(look)
        ? [
            {
              kind: 'date' as const,
              text: entry.date,
              x: labelX,
              y: source + lineHeight(small),
              anchor: label.anchor,
              size: small,
            },
          ]
        : []),
    ],
    area: { x: from, y: y - BAR / 2 - above, width: to - from, height: above + BAR + below },
  };
}
