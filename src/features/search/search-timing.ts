import { readTerms } from './query-terms.ts';

/** Shorter words begin too many others to be searched at each key. */
const MIN_LENGTH = 3;
/** Milliseconds after a key before it searches: for words that are long enough, and for others. */
const AFTER_KEY = { long: 90, short: 250 };
/**
 * Milliseconds before a search is shown to be under way: one that is typed, and one while an outcome is
 * shown.
 */
const BEFORE_LOADING = { typing: 250, shown: 700 };

/** Milliseconds before the line is called slow. */
export const UNTIL_SLOW = 4_000;
/** Milliseconds before a search that was typed is an entry of the history for good. */
export const UNTIL_SETTLED = 2_000;
/**
 * Milliseconds without a key before anything is announced, so that nobody hears a count for each, however
 * slowly they type.
 */
export const UNTIL_ANNOUNCED = 1_200;

/**
 * How long a search waits after a key: the first key for a while searches at once, as does one that empties
 * the field; words that are too short wait for more of them.
 * @param sinceLastKey milliseconds since the key before it
 */
export function pauseAfterKey(query: string, sinceLastKey: number): number {
  const isLong = readTerms(query).every(({ words }) => words.join('').length >= MIN_LENGTH);
  if (!isLong) return AFTER_KEY.short;
  return sinceLastKey > AFTER_KEY.short ? 0 : AFTER_KEY.long;
}

/**
 * How long a search may take before it is shown to be under way, so that this is no flicker.
 * @returns `null` where it is shown without waiting at all; a search without words is over before that
 */
export function pauseBeforeLoading(query: string, isTyping: boolean, hasOutcome: boolean): number | null {
  if (hasOutcome) return BEFORE_LOADING.shown;
  if (isTyping) return BEFORE_LOADING.typing;
  return readTerms(query).length > 0 ? null : 0;
}
