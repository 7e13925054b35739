import { oklchToHex } from './oklch-to-hex.ts';

/** A colour of the site by the name that it has in the style sheet, as `#rrggbb`; an article's hue that has no token is the ink. */
export type CardColour = (name: string) => string;

const TOKEN = /--([\w-]+):\s*light-dark\((#[\da-f]{6}|oklch\([\d.\s]+\))/gi;

/** The light colours of the site's tokens: cards have them from the style sheet, so that they are said once. */
export function readCardColours(tokensCss: string): CardColour {
  const colours = new Map(
    [...tokensCss.matchAll(TOKEN)].map(([, name = '', value = '']) => [name, toHex(value)]),
  );
  const ink = colours.get('ink');
  if (ink === undefined) throw new Error('The style sheet has no --ink: light-dark(#rrggbb, …).');
  return (name) => colours.get(name) ?? ink;
}

function toHex(value: string): string {
  if (value.startsWith('#')) return value;
  const [lightness = 0, chroma = 0, hue = 0] = [...value.matchAll(/[\d.]+/g)].map(([number]) =>
    Number(number),
  );
  return oklchToHex(lightness, chroma, hue);
}
