import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../card.ts';
import type { CardElement } from './card-element.ts';

/**
 * How pixels become a PNG: dithering would only add noise to flat colors, and with less effort the paper is
 * not quite the site’s.
 */
const PNG_OPTIONS = { palette: true, dither: 0, compressionLevel: 9, effort: 5 } as const;
/**
 * So many colors are enough for hues and the edges of letters; a card full of words may have to do with
 * fewer.
 */
const COLORS = [64, 32, 16];
/** A card may weigh this many bytes. */
const MAX_CARD_BYTES = 40_000;

/** What decides a card's bytes beside its layout and its fonts. */
export const DRAWING = { PNG_OPTIONS, COLORS, MAX_CARD_BYTES };

/** Draws a layout as a palette PNG. The same layout gives the same bytes. */
export async function drawCard(layout: CardElement, fonts: Font[]): Promise<Buffer> {
  // Satori takes React's elements and needs nothing else of React.
  const svg = await satori(layout as unknown as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  for (const colors of COLORS) {
    const png = await image
      .clone()
      .png({ ...PNG_OPTIONS, colors })
      .toBuffer();
    if (png.length <= MAX_CARD_BYTES) return png;
  }
  throw new Error(`it comes to more than ${MAX_CARD_BYTES} bytes`);
}
