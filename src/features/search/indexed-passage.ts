import type { VoiceMark } from '../../views/voice-marks.ts';
import { splitWords } from '../../text/white-space.ts';

/**
 * A space character that follows the first part of a compound, so that Pagefind treats the parts as separate
 * words. It is removed when the text is read back.
 */
const SEAM = '\u205F';
/**
 * Replaces the space before punctuation that stands by itself, so that Pagefind does not count the
 * punctuation as a word and still finds phrases across it.
 */
const GLUE = '\u2063';

/**
 * Prepares a passage's text for the index, so that Pagefind counts words as this site does: each part of a
 * compound is a word, and punctuation that stands by itself is none.
 */
export function textForIndex(text: string): string {
  return text.replace(/(?<=\S)[-–—/]+(?=\S)/g, `$&${SEAM}`).replace(/ (?=[^\p{L}\p{N}\s]+(?:\s|$))/gu, GLUE);
}

/** Restores the text that {@link textForIndex} changed. */
export function textFromIndex(indexed: string): string {
  return indexed.replaceAll(SEAM, '').replaceAll(GLUE, ' ');
}

/**
 * Makes a passage's name in the index, which holds its id and its marks.
 * @param marks counted in words from 0, without the word at `end`
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

/** Reads the id and the marks from a passage's name in the index. */
export function nameFromIndex(name: string): { id: string; marks: VoiceMark[] } {
  const [id = '', ...rest] = name.split('|');
  const marks = rest.flatMap((range, index): VoiceMark[] => {
    if (index % 2 === 1) return [];
    const [start = 0, end = 0] = range.slice(1).split('-').map(Number);
    return [{ start, end, voice: decodeURIComponent(rest[index + 1] ?? ''), isNote: range.startsWith('n') }];
  });
  return { id, marks };
}

/** Converts a range of characters in a text to the range of words that it touches. */
export function wordsTouched(text: string, from: number, to: number): { start: number; end: number } {
  const isInside = /^\S{2}/.test(text.slice(Math.max(0, from - 1)));
  const start = splitWords(text.slice(0, from)).length - (isInside && from > 0 ? 1 : 0);
  return { start, end: splitWords(text.slice(0, to)).length };
}
