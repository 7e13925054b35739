import { splitGraphemes } from './graphemes.ts';
import { withoutUnseen } from './unseen.ts';

/** A text in the form in which it is compared, with the way back to the text itself. */
export interface Comparable {
  text: string;
  /**
   * For each of its code units, where the character that it stands for begins and ends in the original;
   * `null` if both are the same.
   */
  origins: { starts: readonly number[]; ends: readonly number[] } | null;
}

/** Returns what a character is compared as. */
export type Fold = (character: string) => string;

/**
 * Characters that join with the one before, or that nobody sees: only with them can a text differ from its
 * comparable form, apart from what `normalize` shows.
 */
const JOINS = /[\p{M}\p{Default_Ignorable_Code_Point}\p{RI}\p{EMod}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/**
 * Returns a text as Unicode compares it: canonically equal texts become the same (NFC), and characters that
 * nobody sees (soft hyphens, zero-width spaces, direction marks) don't count.
 */
export function foldCanonically(text: string): string {
  return withoutUnseen(text).normalize('NFC');
}

/** Brings a text into comparable form; runs of white space become one space. */
export function toComparable(text: string, fold: Fold = foldCanonically): Comparable {
  if (fold === foldCanonically && isPlain(text)) return { text, origins: null };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let endsInSpace = true;
  for (const character of splitGraphemes(text)) {
    const start = at;
    at += character.length;
    const folded = fold(character).replace(/\s+/gu, ' ');
    if (folded === '' || (folded === ' ' && endsInSpace)) continue;
    endsInSpace = folded === ' ';
    parts.push(folded);
    starts.push(...Array<number>(folded.length).fill(start));
    ends.push(...Array<number>(folded.length).fill(at));
  }
  if (endsInSpace && parts.length > 0) {
    parts.pop();
    starts.pop();
    ends.pop();
  }
  return { text: parts.join(''), origins: { starts, ends } };
}

/** Whether a text with collapsed white space is its own comparable form, code unit by code unit. */
function isPlain(text: string): boolean {
  return !JOINS.test(text) && text.normalize('NFC') === text;
}

/**
 * Returns the place in the original of a stretch of a comparable text; `null` if it begins or ends inside a
 * character.
 */
export function originOf(
  { origins, text }: Comparable,
  start: number,
  end: number,
): { start: number; end: number } | null {
  if (!origins) return { start, end };
  const { starts, ends } = origins;
  const isWhole =
    (start === 0 || starts[start] !== starts[start - 1]) &&
    (end === text.length || starts[end] !== starts[end - 1]);
  return isWhole ? { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 } : null;
}
