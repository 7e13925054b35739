import type { TermPlace } from './term-places.ts';

/** What surrounds a word and is none of it. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/u;

/** A stretch of a text, in characters. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where the words stand that a search finds in a passage, each without the signs around it, the last first.
 */
export function hitStretches(text: string, places: readonly TermPlace[][]): Stretch[] {
  const words = [...text.matchAll(/\S+/g)];
  const hits = new Set(places.flat().flatMap(({ start, end }) => words.slice(start, end)));
  return [...hits]
    .sort((a, b) => b.index - a.index)
    .flatMap(({ 0: written, index }) => {
      const word = WORD.exec(written);
      if (!word) return [];
      const start = index + word.index;
      return [{ start, end: start + word[0].length }];
    });
}

/**
 * What of each of several texts, by their lengths, lies in a stretch of their joined text, the last first.
 */
export function cutStretch(
  { start, end }: Stretch,
  lengths: readonly number[],
): (Stretch & { part: number })[] {
  let before = 0;
  return lengths
    .flatMap((length, part) => {
      const cut = { part, start: Math.max(0, start - before), end: Math.min(length, end - before) };
      before += length;
      return cut.start < cut.end ? [cut] : [];
    })
    .reverse();
}
