/** OpenType's table that places glyphs: https://learn.microsoft.com/typography/opentype/spec/gpos */
const TABLE = 'GPOS';
/** The types of its lookups that place a glyph above or below another, and the one that wraps them. */
const LOOKUP = { single: 1, cursive: 3, markToBase: 4, markToLigature: 5, markToMark: 6, extension: 9 };
/** The flags of a value record that has a vertical offset, and of one that has a horizontal one before it. */
const Y_PLACEMENT = 2;
const X_PLACEMENT = 1;

/**
 * Turns the vertical offsets of a font's marks upside down. Satori (0.63) adds HarfBuzz's offsets, which
 * point up, to coordinates that point down, so that a mark meant to move up moves down. With the returned
 * font, marks are where they belong.
 * @param font an OpenType font of a single weight; its glyphs' outlines are not changed
 */
export function mirrorOffsets(font: Buffer): Buffer {
  const mirrored = Buffer.from(font);
  const table = findTable(mirrored);
  if (table === null) return mirrored;
  const u16 = (at: number) => mirrored.readUInt16BE(at);
  /** Returns the positions named by a list of 16-bit offsets from a start; an offset of 0 names none. */
  const listAt = (start: number, at: number, count: number) =>
    Array.from({ length: count }, (_, index) => u16(at + 2 * index))
      .filter((offset) => offset > 0)
      .map((offset) => start + offset);

  const lookupList = table + u16(table + 8);
  const subtables = listAt(lookupList, lookupList + 2, u16(lookupList)).flatMap((lookup) =>
    listAt(lookup, lookup + 6, u16(lookup + 4)).map((at) =>
      u16(lookup) === LOOKUP.extension
        ? { type: u16(at + 2), at: at + mirrored.readUInt32BE(at + 4) }
        : { type: u16(lookup), at },
    ),
  );

  /** Where a subtable's vertical numbers are. */
  const heightsIn = ({ type, at }: { type: number; at: number }): number[] => {
    const anchorHeights = (anchors: number[]) => anchors.map((anchor) => anchor + 4);
    const matrix = (start: number, classes: number) => listAt(start, start + 2, u16(start) * classes);
    switch (type) {
      case LOOKUP.single: {
        const format = u16(at + 4);
        if ((format & Y_PLACEMENT) === 0) return [];
        const size = 2 * [...format.toString(2)].filter((bit) => bit === '1').length;
        const before = (format & X_PLACEMENT) === 0 ? 0 : 2;
        const [first, count] = u16(at) === 1 ? [at + 6, 1] : [at + 8, u16(at + 6)];
        return Array.from({ length: count }, (_, index) => first + index * size + before);
      }
      case LOOKUP.cursive:
        return anchorHeights(listAt(at, at + 6, 2 * u16(at + 4)));
      case LOOKUP.markToBase:
      case LOOKUP.markToLigature:
      case LOOKUP.markToMark: {
        const classes = u16(at + 6);
        const [marks, others] = [at + u16(at + 8), at + u16(at + 10)];
        // Each record of a mark is its class and its anchor.
        const ofMarks = Array.from({ length: u16(marks) }, (_, index) => marks + u16(marks + 4 + 4 * index));
        const ofOthers =
          type === LOOKUP.markToLigature
            ? listAt(others, others + 2, u16(others)).flatMap((ligature) => matrix(ligature, classes))
            : matrix(others, classes);
        return anchorHeights([...ofMarks, ...ofOthers]);
      }
      default:
        return [];
    }
  };

  // Subtables may share anchors.
  for (const height of new Set(subtables.flatMap(heightsIn))) {
    mirrored.writeInt16BE(-mirrored.readInt16BE(height), height);
  }
  return mirrored;
}

/** Finds where a font's table begins. */
function findTable(font: Buffer): number | null {
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    if (font.toString('latin1', record, record + 4) === TABLE) return font.readUInt32BE(record + 8);
  }
  return null;
}
