import type { VoiceMark } from '../../views/voice-marks.ts';
import { splitWords } from '../../text/white-space.ts';

/**
 * Stands after the first part of a compound where the index has a space, which it keeps in the passage's text
 * alone.
 */
const SEAM = '\u205F';
/** Stands for a space before a sign that stands alone, so that the words around it are in a row. */
const GLUE = '\u2063';

/**
 * A passage's text as it is indexed, so that Pagefind counts its words as this site does: the parts of
 * compounds each by itself, and signs that stand alone not at all.
 */
export function textForIndex(text: string): string {
  return text.replace(/(?<=\S)[-–—/]+(?=\S)/g, `$&${SEAM}`).replace(/ (?=[^\p{L}\p{N}\s]+(?:\s|$))/gu, GLUE);
}

/** The text that was indexed. */
export function textFromIndex(indexed: string): string {
  return indexed.replaceAll(SEAM, '').replaceAll(GLUE, ' ');
}

/**
 * A passage's name in the index, which holds its id and its marks, in words, counted from 0, the last of them
 * not included.
 */
export function nameForIndex(id: string, marks: readonly VoiceMark[]): string {
  return [
    id,
    ...marks.flatMap(({ start, end, voice, isNote }) => [
      `${isNote ? 'n' : 'p'}${start}-${end}`,
      encodeURIComponent(voice),
    ]),
  ].join('|');
}

/** What a passage's name in the index holds. */
export function nameFromIndex(name: string): { id: string; marks: VoiceMark[] } {
  const [id = '', ...rest] = name.split('|');
  const marks = rest.flatMap((range, index): VoiceMark[] => {
    if (index % 2 === 1) return [];
    const [start = 0, end = 0] = range.slice(1).split('-').map(Number);
    return [{ start, end, voice: decodeURIComponent(rest[index + 1] ?? ''), isNote: range.startsWith('n') }];
  });
  return { id, marks };
}

/** The words of a text that a stretch of its characters touches. */
export function wordsTouched(text: string, from: number, to: number): { start: number; end: number } {
  const isInside = /^\S{2}/.test(text.slice(Math.max(0, from - 1)));
  const start = splitWords(text.slice(0, from)).length - (isInside && from > 0 ? 1 : 0);
  return { start, end: splitWords(text.slice(0, to)).length };
}
