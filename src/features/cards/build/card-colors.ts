/** Returns the color of a token of the style sheet as `#rrggbb`; the ink for a hue that has no token. */
export type CardColor = (name: string) => string;

const TOKEN = /--([\w-]+):\s*light-dark\((#[\da-f]{6}|oklch\([\d.\s]+\))/gi;

/** Reads the light colors of the site's tokens from the style sheet, so that they are defined only there. */
export function readCardColors(tokensCss: string): CardColor {
  const colors = new Map(
    [...tokensCss.matchAll(TOKEN)].map(([, name = '', value = '']) => [name, toHex(value)]),
  );
  const ink = colors.get('ink');
  if (ink === undefined) throw new Error('The style sheet must define --ink: light-dark(#rrggbb, …).');
  return (name) => colors.get(name) ?? ink;
}

function toHex(value: string): string {
  if (value.startsWith('#')) return value;
  const [lightness = 0, chroma = 0, hue = 0] = [...value.matchAll(/[\d.]+/g)].map(([number]) =>
    Number(number),
  );
  return oklchToHex(lightness, chroma, hue);
}

const DEGREES_IN_TURN = 360;

/**
 * Converts a color of CSS's `oklch()` to `#rrggbb`, clipped to the sRGB gamut.
 * Source: Björn Ottosson, https://bottosson.github.io/posts/oklab/
 * @param lightness from 0 to 1
 * @param hue in degrees
 */
export function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue / DEGREES_IN_TURN) * 2 * Math.PI;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(toHexByte)
    .join('')}`;
}

/** Encodes a channel of linear light, from 0 to 1, as a byte of sRGB in hexadecimal. */
function toHexByte(linear: number): string {
  const light = Math.min(Math.max(linear, 0), 1);
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
