import { scaleLinear } from 'd3-scale';
import { estimateWidth } from '../text/text-width.ts';
import type { Heard } from './who-is-heard.ts';

/** The sizes that a bar is drawn in, in pixels. */
export interface BarLook {
  width: number;
  text: number;
}

/** A bar in a wide window, and one on a phone, which are each as wide as there is room. */
export const BROAD_BAR: BarLook = { width: 704, text: 13 };
export const NARROW_BAR: BarLook = { width: 328, text: 12.5 };

/** A part of a bar: the words of one voice. */
export interface BarPart {
  heard: Heard;
  x: number;
  width: number;
  /** What is written in its middle, where there is room, and how wide that is. */
  label: { text: string; width: number } | null;
}

/** A bar of an article, as long for each, with a part for each voice. */
export interface HeardBar {
  parts: BarPart[];
  /** Where it is quoted at length, if the quotation has several voices. */
  brace: { x: number; width: number } | null;
}

/** The space between two parts, and at the sides of what is written in one. */
const GAP = 2;
const PADDING = 4;

/**
 * Places the parts of a bar. Each has the first of its labels that fits, such as its name and share, or its
 * share alone.
 */
export function layOutBar(
  heard: readonly Heard[],
  { width, text }: BarLook,
  labelsOf: (heard: Heard) => readonly string[],
): HeardBar {
  const total = heard.reduce((sum, { words }) => sum + words, 0);
  const scale = scaleLinear([0, Math.max(1, total)], [0, width + GAP]);
  let from = 0;
  const parts = heard.map((each): BarPart => {
    const x = scale(from);
    from += each.words;
    const room = Math.max(1, scale(from) - x - GAP);
    const labels = labelsOf(each).map((label) => ({ text: label, width: estimateWidth(label) * text }));
    const label = labels.find((one) => one.width <= room - 2 * PADDING) ?? null;
    return { heard: each, x, width: room, label };
  });
  const quoted = parts.filter((part) => part.heard.kind === 'quoted');
  const [first, last] = [quoted[0], quoted.at(-1)];
  return {
    parts,
    brace: first && last && first !== last ? { x: first.x, width: last.x + last.width - first.x } : null,
  };
}
