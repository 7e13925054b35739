import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

/** Shares of red, green and blue light, each from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];
type Matrix = readonly (readonly [number, number, number])[];

/** What WCAG asks for between text and what is behind it (SC 1.4.3). */
const LEAST_CONTRAST = 4.5;
/** What stands behind texts: the page, what the pointer is on, and what a link or a search has led to. */
const BACKGROUNDS = ['paper', 'tint', 'lit'];

// From OKLab to linear sRGB by way of XYZ, as CSS says it:
// https://www.w3.org/TR/css-color-4/#color-conversion-code
const OKLAB_TO_LMS: Matrix = [
  [1, 0.3963377773761749, 0.2158037573099136],
  [1, -0.1055613458156586, -0.0638541728258133],
  [1, -0.0894841775298119, -1.2914855480194092],
];
const LMS_TO_XYZ: Matrix = [
  [1.2268798758459243, -0.5578149944602171, 0.2813910456659647],
  [-0.0405757452148008, 1.112286803280317, -0.0717110580655164],
  [-0.0763729366746601, -0.4214933324022432, 1.5869240198367816],
];
const XYZ_TO_RGB: Matrix = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667],
];

function transform(matrix: Matrix, [x, y, z]: Light): Light {
  const [first = 0, second = 0, third = 0] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first, second, third];
}

/** The light of a color: `#rrggbb`, or `oklch()` with plain numbers. */
function lightOf(color: string): Light {
  if (color.startsWith('#')) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return [red, green, blue];
  }
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(color) ?? [];
  if (hue === undefined) throw new Error(`The test can’t read the color ${color}.`);
  const angle = (Number(hue) * Math.PI) / 180;
  const lab: Light = [Number(lightness), Number(chroma) * Math.cos(angle), Number(chroma) * Math.sin(angle)];
  const [l, m, s] = transform(OKLAB_TO_LMS, lab);
  return transform(XYZ_TO_RGB, transform(LMS_TO_XYZ, [l ** 3, m ** 3, s ** 3]));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((color) => luminance(lightOf(color)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The two colors of each token that has them. */
function readTokens(): Map<string, { light: string; dark: string }> {
  const color = String.raw`(#[\da-f]{6}|oklch\([^)]*\))`;
  const declared = css.matchAll(
    new RegExp(String.raw`--([\w-]+):\s*light-dark\(\s*${color},\s*${color}\s*\)`, 'g'),
  );
  return new Map([...declared].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

// From the web platform tests, css/css-color/oklch-005.html and -007.html, and the definition of contrast.
test.each([
  ['oklch(0.5 0.2 270)', [23.056, 31.73, 82.628]],
  ['oklch(0.55 0.15 345)', [67.293, 27.791, 52.28]],
])('%s is the color that browsers show', (color, percent) => {
  const shown = lightOf(color).map((light) => 100 * (1.055 * light ** (1 / 2.4) - 0.055));
  for (const [index, share] of shown.entries()) expect(share).toBeCloseTo(percent[index] ?? NaN, 2);
});

test('black on white has the contrast 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each(['light', 'dark'] as const)('where the screen is %s', (scheme) => {
  const tokens = readTokens();
  // Those that are declared, and those that are used.
  const hues = [...new Set(css.match(/hue-[a-z]+/g))];
  const colorOf = (name: string): string => {
    const color = tokens.get(name)?.[scheme];
    if (color === undefined) throw new Error(`There is no --${name}: light-dark(…).`);
    return color;
  };

  // Sigla are also set small, and sigla without a hue of their own have the ink. `--staff` and `--rule` draw
  // lines alone.
  it('ink, quiet words and the hues of sigla stand out from all that is behind them', () => {
    expect(hues.length).toBeGreaterThanOrEqual(5);
    const faint = ['ink', 'quiet', ...hues].flatMap((text) =>
      BACKGROUNDS.map((background) => ({
        text,
        background,
        contrast: contrast(colorOf(text), colorOf(background)),
      })).filter((pair) => pair.contrast < LEAST_CONTRAST),
    );
    expect(faint).toEqual([]);
  });

  it('no color is beyond what every screen can show', () => {
    for (const name of [...hues, ...BACKGROUNDS])
      for (const share of lightOf(colorOf(name))) {
        expect(share, name).toBeGreaterThanOrEqual(0);
        expect(share, name).toBeLessThanOrEqual(1);
      }
  });
});
