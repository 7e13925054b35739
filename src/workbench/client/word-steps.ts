import { findWords } from '../../text/words.ts';
import type { TextRange } from '../../text/ranges.ts';

/** Words that are chosen by keyboard: those between two ends, of which one stays and the other moves. */
export interface Steps {
  words: readonly TextRange[];
  /** The word that stays when more is selected. */
  anchor: number;
  /** The word that moves. */
  focus: number;
  /** Characters that were added after the last word, or taken from it. */
  after: number;
}

/** A key with what is held together with it. */
export interface Key {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
}

/** Begins at a word of a text: the one at an offset, or the first after it. */
export function stepInto(text: string, lang: string, offset = 0): Steps | null {
  const words = findWords(text, lang);
  if (words.length === 0) return null;
  const found = words.findIndex(({ end }) => end > offset);
  const at = found === -1 ? words.length - 1 : found;
  return { words, anchor: at, focus: at, after: 0 };
}

/** Moves by a key; `null` if the key moves nothing here. */
export function step(steps: Steps, { key, shiftKey, altKey }: Key): Steps | null {
  const { words, anchor, focus } = steps;
  const direction = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (direction !== 0 && altKey && shiftKey) return { ...steps, after: steps.after + direction };
  const last = words.length - 1;
  const to = key === 'Home' ? 0 : key === 'End' ? last : Math.min(last, Math.max(0, focus + direction));
  if (direction === 0 && key !== 'Home' && key !== 'End') return null;
  return { words, anchor: shiftKey ? anchor : to, focus: to, after: 0 };
}

/** Returns what is selected of a text. */
export function stepRange({ words, anchor, focus, after }: Steps, text: string): TextRange {
  const first = words[Math.min(anchor, focus)]?.start ?? 0;
  const last = words[Math.max(anchor, focus)]?.end ?? 0;
  return { start: first, end: Math.min(text.length, Math.max(first + 1, last + after)) };
}

/** Completes the words of which only a part is selected. */
export function wholeWords(text: string, lang: string, { start, end }: TextRange): TextRange {
  const words = findWords(text, lang);
  const first = words.find((word) => word.start < start && start < word.end);
  const last = words.find((word) => word.start < end && end < word.end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
