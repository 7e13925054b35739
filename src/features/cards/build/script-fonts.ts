import { createHash } from 'node:crypto';
import { memoize } from 'es-toolkit/function';
import { create } from 'fontkitten';
import type { Font } from 'satori';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';
import { includesLetter, readPackageFile, readRanges } from './font-package.ts';
import { mirrorOffsets } from './mirror-offsets.ts';

/**
 * The scripts that Literata and Libre Franklin lack, and which files of which Fontsource package draw them.
 * For another script, install its package and add a line.
 */
const SCRIPTS = [
  { family: 'noto-sans-arabic', files: /^arabic$/ },
  { family: 'noto-sans-devanagari', files: /^devanagari$/ },
  // Simplified Chinese, with kana and many traditional characters, in a hundred files.
  { family: 'noto-sans-sc', files: /^\d+$/ },
];

/** The weights that cards use. */
const WEIGHTS = [400, 600] as const;

/** A file with letters of a script, in all weights. */
export interface ScriptFile {
  name: string;
  /** SHA-256 of the file, in hexadecimal. */
  hash: string;
  hasLetter: (letter: string) => boolean;
  /** Makes a font of each weight, once. */
  toFonts: () => Promise<Font[]>;
}

/**
 * Makes a function that returns the file which has a letter of another script. A file is read when a letter
 * in its range is first asked for.
 */
export function openScriptFonts(): (letter: string) => ScriptFile | undefined {
  const files = SCRIPTS.flatMap(({ family, files: wanted }) =>
    [...readRanges(`@fontsource-variable/${family}`)]
      .filter(([subset]) => wanted.test(subset))
      .map(([subset, ranges]) => ({ ranges, read: memoize(() => readScriptFile(family, subset)) })),
  );
  return memoize((letter: string) =>
    files
      .filter(({ ranges }) => includesLetter(ranges, letter))
      .map(({ read }) => read())
      // A range may name letters that no version of the font has.
      .find(({ hasLetter }) => hasLetter(letter)),
  );
}

function readScriptFile(family: string, subset: string): ScriptFile {
  const name = `${family}-${subset}`;
  const data = readPackageFile(`@fontsource-variable/${family}`, `files/${name}-wght-normal.woff2`);
  const font = create(data);
  if (font.isCollection) throw new Error(`The font file ${name} must hold one font.`);
  return {
    name,
    hash: createHash('sha256').update(data).digest('hex'),
    hasLetter: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    toFonts: memoize(() => Promise.all(WEIGHTS.map((weight) => pinWeight(name, data, weight)))),
  };
}

type SubsetFont = (
  font: Buffer,
  text: undefined,
  options: { targetFormat: 'sfnt'; keepAllGlyphs: true; variationAxes: { wght: number } },
) => Promise<Buffer>;

/**
 * Makes a font of one weight. Satori draws a variable font in its default weight, which may be the thinnest.
 */
async function pinWeight(name: string, data: Buffer, weight: (typeof WEIGHTS)[number]): Promise<Font> {
  const pinned = await (subsetFont as SubsetFont)(data, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: { wght: weight },
  });
  return { name, weight, style: 'normal', data: mirrorOffsets(pinned) };
}
