import { wordsOf } from './term-places.ts';

/** A stretch of a passage whose voice is known: words, counted from 0, the last of them not included. */
export interface Stretch {
  start: number;
  end: number;
  /** Who speaks, as "Vladimir Putin, via The New York Times"; "" for the article's author. */
  voice: string;
}

/** Stands after the first part of a compound where the index has a space, which it keeps in the passage's text alone. */
const SEAM = '\u205F';
/** Stands for a space before a sign that stands alone, so that the words around it are in a row. */
const GLUE = '\u2063';

/**
 * A passage's text as it is indexed, so that Pagefind counts its words as this site does: the parts of compounds each by itself, and
 * signs that stand alone not at all.
 */
export function textForIndex(text: string): string {
  return text.replace(/(?<=\S)[-–—/]+(?=\S)/g, `$&${SEAM}`).replace(/ (?=[^\p{L}\p{N}\s]+(?:\s|$))/gu, GLUE);
}

/** The text that was indexed. */
export function textFromIndex(indexed: string): string {
  return indexed.replaceAll(SEAM, '').replaceAll(GLUE, ' ');
}

/** A passage's name in the index, which holds its id and the stretches whose voice is known. */
export function nameForIndex(id: string, stretches: readonly Stretch[]): string {
  return [id, ...stretches.flatMap(({ start, end, voice }) => [`${start}-${end}`, encodeURIComponent(voice)])].join('|');
}

/** What a passage's name in the index holds. */
export function nameFromIndex(name: string): { id: string; stretches: Stretch[] } {
  const [id = '', ...rest] = name.split('|');
  const stretches = rest.flatMap((range, index): Stretch[] => {
    if (index % 2 === 1) return [];
    const [start = 0, end = 0] = range.split('-').map(Number);
    return [{ start, end, voice: decodeURIComponent(rest[index + 1] ?? '') }];
  });
  return { id, stretches };
}

/** The words of a text that a stretch of its characters touches. */
export function wordsTouched(text: string, from: number, to: number): { start: number; end: number } {
  const isInside = /^\S{2}/.test(text.slice(Math.max(0, from - 1)));
  const start = wordsOf(text.slice(0, from)).length - (isInside && from > 0 ? 1 : 0);
  return { start, end: wordsOf(text.slice(0, to)).length };
}
