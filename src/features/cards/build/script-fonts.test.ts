import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
// @ts-expect-error The package has no types.
import subsetFont from 'subset-font';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCardFonts } from './card-fonts.ts';
import { readPackageFile } from './font-package.ts';
import { openScriptFonts } from './script-fonts.ts';

const fileOf = openScriptFonts();
const ARABIC = 'files/noto-sans-arabic-arabic-wght-normal.woff2';

it.each([
  ['ق', 'noto-sans-arabic-arabic'],
  ['ी', 'noto-sans-devanagari-devanagari'],
])('%s is in the file of its script', (letter, name) => {
  expect(fileOf(letter)?.name).toBe(name);
});

it.each(['坝', '，', 'か'])('%s is in a file of Chinese', (letter) => {
  expect(fileOf(letter)?.name).toMatch(/^noto-sans-sc-\d+$/);
});

it.each([
  ['of a script without a font', 'Ꭰ'],
  ['that a range has but its font lacks', '🌉'],
])('a letter %s is in no file', (_, letter) => {
  expect(fileOf(letter)).toBeUndefined();
});

it('a text’s fonts are named by the files that it needs, so that a card is drawn anew after one changes', () => {
  const file = readPackageFile('@fontsource-variable/noto-sans-arabic', ARABIC);
  const hash = createHash('sha256').update(file).digest('hex');
  const { fontsFor } = readCardFonts();
  expect(fontsFor('The قطار').hash).toContain(hash);
  expect(fontsFor('The train').hash).not.toContain(hash);
});

const SIZE = { width: 900, height: 300 };

/** Draws text in black on white, and returns what is inked. */
async function inkOf(svg: string, fontFiles: string[] = []) {
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .greyscale()
    .trim({ threshold: 60 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    at: (x: number, y: number) => data[y * info.width + x] ?? 0,
  };
}

/** Draws a word as cards do. */
async function drawWord(word: string, fontWeight: number) {
  const fonts = (await fileOf(word.slice(0, 1))?.toFonts()) ?? [];
  const style = { fontSize: 90, fontWeight, padding: 50 };
  return inkOf(await satori({ type: 'div', props: { style, children: word } }, { ...SIZE, fonts }));
}

it('letters of Hindi become conjuncts', async () => {
  const together = await drawWord('क्षत्र', 400);
  const apart = await drawWord('कषतर', 400);
  expect(together.width).toBeLessThan(apart.width * 0.8);
});

describe('Arabic is drawn as another shaper, which resvg has, draws it', () => {
  it.each([
    ['dots', 'ثمنها', 400],
    ['vowel marks', 'مُشَكَّلٌ', 600],
    ['marks below letters', 'لِلَّيْلِ', 400],
  ])('%s', async (_, word, weight) => {
    const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'arabic.ttf');
    await writeFile(
      file,
      await (subsetFont as (...all: unknown[]) => Promise<Buffer>)(
        readPackageFile('@fontsource-variable/noto-sans-arabic', ARABIC),
        undefined,
        { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: { wght: weight } },
      ),
    );
    const text = `<text x="50" y="180" font-size="90" font-weight="${weight}">${word}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${text}</svg>`;
    const expected = await inkOf(svg, [file]);
    const drawn = await drawWord(word, weight);
    expect(Math.abs(drawn.width - expected.width), 'width').toBeLessThanOrEqual(1);
    expect(Math.abs(drawn.height - expected.height), 'height').toBeLessThanOrEqual(1);
    const pixels = Array.from({ length: drawn.width * drawn.height }, (_, index) => ({
      x: index % drawn.width,
      y: Math.floor(index / drawn.width),
    }));
    const differing = pixels.filter(({ x, y }) => Math.abs(drawn.at(x, y) - expected.at(x, y)) > 128);
    expect(differing.length / pixels.length).toBeLessThan(0.01);
  });
});
