import { readTerms } from './query-terms.ts';

/** The minimum length of words that are searched for without a longer pause; shorter ones match too much. */
const MIN_LENGTH = 3;
/** The pause in milliseconds between a key and its search: for long enough words, and for shorter ones. */
const AFTER_KEY = { long: 90, short: 250 };
/**
 * The delay in milliseconds before the page says that it is searching: while the reader types, and while an
 * earlier outcome is shown.
 */
const BEFORE_LOADING = { typing: 250, shown: 700 };

/** The delay in milliseconds before the connection is called slow. */
export const UNTIL_SLOW = 4_000;
/** The delay in milliseconds before a typed search gets a permanent entry in the history. */
export const UNTIL_SETTLED = 2_000;
/**
 * The pause in typing, in milliseconds, before a screen reader announces anything. It is long enough that
 * even slow typists do not hear a count for every key.
 */
export const UNTIL_ANNOUNCED = 1_200;

/**
 * Decides how long a search waits after a key. The first key after a pause, and a key that empties the
 * field, search at once; words that are too short wait longer.
 * @param sinceLastKey milliseconds since the previous key
 * @returns milliseconds
 */
export function pauseAfterKey(query: string, sinceLastKey: number): number {
  const isLong = readTerms(query).every(({ words }) => words.join('').length >= MIN_LENGTH);
  if (!isLong) return AFTER_KEY.short;
  return sinceLastKey > AFTER_KEY.short ? 0 : AFTER_KEY.long;
}

/**
 * Decides how long a search may run before the page says that it is searching, so that fast searches do not
 * flicker.
 * @returns milliseconds, or `null` to say so immediately; a search without words is over before even 0 ms
 * have passed
 */
export function pauseBeforeLoading(query: string, isTyping: boolean, hasOutcome: boolean): number | null {
  if (hasOutcome) return BEFORE_LOADING.shown;
  if (isTyping) return BEFORE_LOADING.typing;
  return readTerms(query).length > 0 ? null : 0;
}
