import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';
import { fallbackRules, fontFaceRules } from './font-face-rules.ts';

// npm run fonts: makes the site's fonts as subsets of those in the Fontsource packages, and writes their
// @font-face rules. The same packages always give the same bytes.
const STYLES_DIR = fileURLToPath(new URL('../styles/', import.meta.url));
const FONTS_DIR = join(STYLES_DIR, 'fonts');
/** The most bytes that all fonts may have together. */
const MAX_BYTES = 60_000;

// →, ← and № are in no Latin file of either family; ↑ and ↓ are only in Literata's.
const BASIC = `${characters(0x20, 0x7e)}\u00a0“”‘’„–—…·•×§°€«»`;
const LATIN_1 = `${characters(0xc0, 0xd6)}${characters(0xd8, 0xf6)}${characters(0xf8, 0xff)}`;
const LITHUANIAN = 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ';
// The italic and the semibold are used for headings and emphasis, so they have only those accented capitals
// that often begin a name.
const LATIN_1_FEWER_CAPITALS = `${characters(0xdf, 0xf6)}${characters(0xf8, 0xff)}ÄÅÇÉÖØÜ`;
const LITHUANIAN_FEWER_CAPITALS = 'ąčęėįšųūžČŠŽ';

/** Unicode's blocks of these letters and signs, and of those that only extended files have. */
const BASIC_RANGE = 'U+0-FF, U+2000-22FF';
const EXTENDED_RANGE = 'U+100-17F';

const FACES = [
  {
    family: 'Literata',
    weight: 400,
    style: 'normal',
    cuts: [
      cut('literata-400', 'literata-latin-400-normal', `${BASIC}${LATIN_1}£↑↓`, ['kern', 'liga']),
      cut('literata-400-ext', 'literata-latin-ext-400-normal', LITHUANIAN),
    ],
  },
  {
    family: 'Literata',
    weight: 400,
    style: 'italic',
    cuts: [
      // Without ligatures, no letters of the italic collide. They would take 1.6 kB.
      cut('literata-400-italic', 'literata-latin-400-italic', `${BASIC}${LATIN_1_FEWER_CAPITALS}`, ['kern']),
      cut('literata-400-italic-ext', 'literata-latin-ext-400-italic', LITHUANIAN_FEWER_CAPITALS),
    ],
  },
  {
    family: 'Literata Sigla',
    weight: 600,
    style: 'normal',
    cuts: [cut('literata-600-sigla', 'literata-latin-600-normal', characters(0x41, 0x5a))],
  },
  {
    family: 'Libre Franklin',
    weight: 400,
    style: 'normal',
    cuts: [
      cut('libre-franklin-400', 'libre-franklin-latin-400-normal', `${BASIC}${LATIN_1}`, ['kern', 'liga']),
      cut('libre-franklin-400-ext', 'libre-franklin-latin-ext-400-normal', LITHUANIAN),
    ],
  },
  {
    family: 'Libre Franklin',
    weight: 600,
    style: 'normal',
    cuts: [
      cut('libre-franklin-600', 'libre-franklin-latin-600-normal', `${BASIC}${LATIN_1_FEWER_CAPITALS}`, [
        'kern',
        'liga',
      ]),
      cut('libre-franklin-600-ext', 'libre-franklin-latin-ext-600-normal', LITHUANIAN_FEWER_CAPITALS),
    ],
  },
];

/**
 * A font file to write: its name, the file that it is a subset of, and the letters and OpenType features to
 * keep.
 */
interface Cut {
  name: string;
  source: string;
  letters: string;
  features: string[];
}

type SubsetFont = (
  font: Buffer,
  letters: string,
  options: {
    targetFormat: 'woff2';
    keepFeatures: string[];
    noHinting: boolean;
    dropTables: string[];
  },
) => Promise<Buffer>;

function cut(name: string, source: string, letters: string, features: string[] = []): Cut {
  return { name, source, letters, features };
}

/** Returns a cut with the range of characters for which it is loaded, if it isn't its face's only one. */
function withRange({ name }: Cut, _: number, { length }: readonly Cut[]): { name: string; range?: string } {
  if (length === 1) return { name };
  return { name, range: name.endsWith('-ext') ? EXTENDED_RANGE : BASIC_RANGE };
}

function characters(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}

function makeFont({ source, letters, features }: Cut): Promise<Buffer> {
  const family = source.replace(/-latin.*/, '');
  return (subsetFont as SubsetFont)(readFileSync(packageFile(family, `files/${source}.woff2`)), letters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: false,
    // No subset has combining marks (GDEF), axes (STAT) or vertical text (vhea, vmtx).
    dropTables: ['GDEF', 'STAT', 'vhea', 'vmtx', ...(features.length === 0 ? ['GPOS', 'GSUB'] : [])],
  });
}

function packageFile(family: string, file: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource/${family}/${file}`));
}

mkdirSync(FONTS_DIR, { recursive: true });
let total = 0;
for (const each of FACES.flatMap(({ cuts }) => cuts)) {
  const font = await makeFont(each);
  writeFileSync(join(FONTS_DIR, `${each.name}.woff2`), font);
  console.log(`${each.name}.woff2: ${font.length} bytes`);
  total += font.length;
}
for (const family of ['literata', 'libre-franklin']) {
  copyFileSync(packageFile(family, 'LICENSE'), join(FONTS_DIR, `OFL-${family}.txt`));
}
writeFileSync(
  join(STYLES_DIR, 'fonts.css'),
  `/* Written by npm run fonts (src/cli/make-fonts.ts): change it there. */
${FACES.map(({ cuts, ...face }) => fontFaceRules(face, cuts.map(withRange))).join('')}
/* Fallbacks with the metrics of the faces above, so that nothing jumps when those arrive. */
${fallbackRules()}`,
);

console.log(`${total} bytes in all.`);
if (total > MAX_BYTES) {
  console.error(`That is more than ${MAX_BYTES} bytes: remove letters or features.`);
  process.exitCode = 1;
}
