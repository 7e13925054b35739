import { createHash } from 'node:crypto';
import type { Font } from 'satori';
import { type CodePoints, includesLetter, readPackageFile, readRanges } from './font-package.ts';
import { openScriptFonts } from './script-fonts.ts';

/** The fonts that a card needs. */
interface FontSet {
  /** The SHA-256 hashes of their files. */
  hash: string;
  /** Makes the fonts. */
  load: () => Promise<Font[]>;
}

/** The fonts that cards are drawn with. */
export interface CardFonts {
  /** Checks whether any of the fonts has a letter. */
  canDraw: (letter: string) => boolean;
  /** Returns the fonts for a text: the site's own, and those of other scripts whose letters it has. */
  fontsFor: (text: string) => FontSet;
}

// Satori takes one file per family and weight, so each subset is a family of its own.
const LITERATA = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const LIBRE_FRANKLIN = ['latin', 'latin-ext', 'cyrillic', 'vietnamese'];

const nameOf = (family: string, subset: string) => `${family}-${subset}`;
const literata = LITERATA.map((subset) => nameOf('literata', subset));
const libreFranklin = LIBRE_FRANKLIN.map((subset) => nameOf('libre-franklin', subset));

/** The articles' typeface as a `font-family`, with the editor's for letters that it lacks. */
export const SERIF = [...literata, ...libreFranklin].join(', ');
/** The editor's typeface as a `font-family`, with the articles' for letters that it lacks. */
export const SANS = [...libreFranklin, ...literata].join(', ');

/** Reads the site's fonts from their packages; those of other scripts are read when a letter needs them. */
export function readCardFonts(): CardFonts {
  const own = [...readFaces('literata', LITERATA), ...readFaces('libre-franklin', LIBRE_FRANKLIN)];
  const ownRanges = [...rangesOf('literata', LITERATA), ...rangesOf('libre-franklin', LIBRE_FRANKLIN)];
  const ownHash = createHash('sha256');
  for (const { data } of own) ownHash.update(data as Buffer);
  const hash = ownHash.digest('hex');
  const isOwn = (letter: string) => includesLetter(ownRanges, letter);
  const scriptFileOf = openScriptFonts();
  return {
    canDraw: (letter) => isOwn(letter) || scriptFileOf(letter) !== undefined,
    fontsFor: (text) => {
      const others = [...new Set(text)].filter((letter) => !isOwn(letter));
      const files = [...new Set(others.flatMap((letter) => scriptFileOf(letter) ?? []))];
      files.sort((a, b) => a.name.localeCompare(b.name, 'en'));
      return {
        hash: [hash, ...files.map((file) => file.hash)].join(' '),
        load: async () => [...own, ...(await Promise.all(files.map(({ toFonts }) => toFonts()))).flat()],
      };
    },
  };
}

function readFaces(family: string, subsets: readonly string[]): Font[] {
  return subsets.flatMap((subset) =>
    ([400, 600] as const).map((weight) => ({
      name: nameOf(family, subset),
      weight,
      style: 'normal' as const,
      data: readPackageFile(`@fontsource/${family}`, `files/${family}-${subset}-${weight}-normal.woff`),
    })),
  );
}

function rangesOf(family: string, subsets: readonly string[]): CodePoints[] {
  const published = readRanges(`@fontsource/${family}`);
  return subsets.flatMap((subset) => published.get(subset) ?? []);
}
