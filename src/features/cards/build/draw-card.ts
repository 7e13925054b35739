import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../card.ts';
import type { CardElement } from './card-element.ts';

/**
 * How pixels become a PNG. Dithering would only add noise to flat colors, and with less effort the paper's
 * color is not quite the site's.
 */
const PNG_OPTIONS = { palette: true, dither: 0, compressionLevel: 9, effort: 5 } as const;
/**
 * The sizes of the palette, in the order they are tried. The first is enough for hues and the edges of
 * letters; a card full of text may need a smaller one to stay below `MAX_CARD_BYTES`.
 */
const COLORS = [64, 32, 16];
/** The largest size of a card's file. */
const MAX_CARD_BYTES = 40_000;

/** Everything that determines a card's bytes besides its layout and its fonts. */
export const DRAWING = { PNG_OPTIONS, COLORS, MAX_CARD_BYTES };

/**
 * Draws a layout as a palette PNG. The same layout gives the same bytes.
 * @throws {Error} if even the smallest palette gives a file that is too large
 */
export async function drawCard(layout: CardElement, fonts: Font[]): Promise<Buffer> {
  // Satori accepts React elements but needs nothing else from React.
  const svg = await satori(layout, { ...CARD_SIZE, fonts });
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  for (const colors of COLORS) {
    const png = await image
      .clone()
      .png({ ...PNG_OPTIONS, colors })
      .toBuffer();
    if (png.length <= MAX_CARD_BYTES) return png;
  }
  throw new Error(`its file is larger than ${MAX_CARD_BYTES} bytes`);
}
