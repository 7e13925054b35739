import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { CardPicture } from '../card.ts';
import { drawableWords } from '../drawable-words.ts';
import type { BuildCache } from '../../../site/build-cache.ts';
import { readCardColors } from './card-colors.ts';
import { readCardFonts } from './card-fonts.ts';
import { layOutCard } from './card-layout.ts';
import { drawCard, DRAWING } from './draw-card.ts';

const TOKENS_CSS = new URL('../../../styles/tokens.css', import.meta.url);
/** The packages that draw; another version may give other bytes for the same layout. */
const DRAWN_BY = ['satori', '@resvg/resvg-js', 'sharp', 'subset-font'];

/** Makes a function that turns pictures into PNGs; a layout that was drawn before comes from the cache. */
export function makeCardMaker(cache: BuildCache, draw = drawCard): (picture: CardPicture) => Promise<Buffer> {
  const { canDraw, fontsFor } = readCardFonts();
  const look = {
    color: readCardColors(readFileSync(TOKENS_CSS, 'utf8')),
    draw: (text: Parameters<typeof drawableWords>[0]) => drawableWords(text, canDraw),
  };
  const drawing = JSON.stringify([DRAWING, DRAWN_BY.map(versionOf)]);
  return (picture) => {
    const layout = layOutCard(picture, look);
    // The layout contains everything that is drawn, so a change to the layout code changes the key.
    const described = JSON.stringify(layout);
    const { hash, load } = fontsFor(described);
    const key = createHash('sha256').update(drawing).update(hash).update(described).digest('hex');
    return cache.get(key, async () => draw(layout, await load()));
  };
}

function versionOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  const { version } = JSON.parse(file === undefined ? '{}' : readFileSync(file, 'utf8')) as {
    version?: string;
  };
  if (version === undefined) throw new Error(`The package.json of ${name} must state a version.`);
  return `${name} ${version}`;
}
