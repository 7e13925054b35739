import type { TermPlace } from './term-places.ts';

/** Matches a word without the punctuation around it. */
const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/u;

/** A stretch of text, counted in characters. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds the words to highlight in a passage, each once and without the punctuation around it.
 * @returns the words from the last to the first
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

/** Splits a hit into the punctuation before it, its words, and the punctuation after it. */
export function cutPunctuation(hit: string): [before: string, words: string, after: string] {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u.exec(hit);
  if (!words) return ['', hit, ''];
  const end = words.index + words[0].length;
  return [hit.slice(0, words.index), words[0], hit.slice(end)];
}

/**
 * Joins stretches with nothing between them but spaces and punctuation, so that words in a row are one hit.
 * @param stretches from the last to the first
 * @returns what is left, in the same order
 */
export function joinStretches(text: string, stretches: readonly Stretch[]): Stretch[] {
  const rows: Stretch[] = [];
  for (const stretch of stretches) {
    const next = rows.at(-1);
    if (next && !/[\p{L}\p{N}]/u.test(text.slice(stretch.end, next.start))) next.start = stretch.start;
    else rows.push({ ...stretch });
  }
  return rows;
}

/**
 * Cuts a stretch of joined texts at the borders between the texts.
 * @param lengths of the texts, in order
 * @returns for each text that the stretch touches, its index and the characters inside it, from the last to
 * the first
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
