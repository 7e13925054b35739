import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Font } from 'satori';

/** The fonts that cards are drawn with. */
export interface CardFonts {
  fonts: Font[];
  /** Checks whether any of the fonts has a letter. */
  canDraw: (letter: string) => boolean;
  /** SHA-256 of the font files, in hexadecimal. */
  hash: string;
}

// Satori takes one file per family and weight, so each subset is a family of its own. No subset covers a
// right-to-left script, which satori can't set; words in such scripts are replaced before they get here.
const LITERATA = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const LIBRE_FRANKLIN = ['latin', 'latin-ext', 'cyrillic', 'vietnamese'];

const nameOf = (family: string, subset: string) => `${family}-${subset}`;
const literata = LITERATA.map((subset) => nameOf('literata', subset));
const libreFranklin = LIBRE_FRANKLIN.map((subset) => nameOf('libre-franklin', subset));

/** The articles' typeface as a `font-family`, with the editor's for letters that it lacks. */
export const SERIF = [...literata, ...libreFranklin].join(', ');
/** The editor's typeface as a `font-family`, with the articles' for letters that it lacks. */
export const SANS = [...libreFranklin, ...literata].join(', ');

/** Reads the fonts from their packages; the site's own files are WOFF2, which satori can't read. */
export function readCardFonts(): CardFonts {
  const files = [
    ...LITERATA.flatMap((subset) => [400, 600].map((weight) => ({ family: 'literata', subset, weight }))),
    ...LIBRE_FRANKLIN.flatMap((subset) =>
      [400, 600].map((weight) => ({ family: 'libre-franklin', subset, weight })),
    ),
  ];
  const fonts = files.map(({ family, subset, weight }): Font => ({
    name: nameOf(family, subset),
    weight: weight === 600 ? 600 : 400,
    style: 'normal',
    data: readPackageFile(family, `files/${family}-${subset}-${weight}-normal.woff`),
  }));
  const ranges = [...readRanges('literata', LITERATA), ...readRanges('libre-franklin', LIBRE_FRANKLIN)];
  const hash = createHash('sha256');
  for (const { data } of fonts) hash.update(data as Buffer);
  return {
    fonts,
    hash: hash.digest('hex'),
    canDraw: (letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return ranges.some(({ from, to }) => point >= from && point <= to);
    },
  };
}

/** Reads which code points a package's subsets cover, from the `unicode-range` published for each. */
function readRanges(family: string, subsets: readonly string[]): { from: number; to: number }[] {
  const published = JSON.parse(readPackageFile(family, 'unicode.json').toString('utf8')) as Record<
    string,
    string
  >;
  return subsets
    .flatMap((subset) => (published[subset] ?? '').split(','))
    .map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
    });
}

function readPackageFile(family: string, file: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${family}/${file}`)));
}
