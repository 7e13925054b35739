import { withoutUnseen } from '../../text/unseen.ts';
import type { CardWords } from './card.ts';

const ELLIPSIS = '…';
/** A joiner that changes the shape of letters beside it; no other zero-width character is kept. */
const SHAPING_JOINER = /(?<=[\p{Script=Arabic}\p{Script=Devanagari}]\p{M}*)([\u200c\u200d])(?=\p{L})/u;

/**
 * Returns the part of some words that the available letters can draw. Words with other letters become
 * ellipses; if at least half of the words have other letters, the drawable words of the fallback are
 * returned. No word ever loses single letters.
 */
export function drawableWords({ text, instead }: CardWords, canDraw: (letter: string) => boolean): string {
  const words = visibleWords(text);
  const isDrawable = (word: string) => [...word].every(canDraw);
  if (words.filter(isDrawable).length * 2 <= words.length) {
    return visibleWords(instead).filter(isDrawable).join(' ');
  }
  return words
    .map((word) => (isDrawable(word) ? word : ELLIPSIS))
    .filter((word, index, all) => word !== ELLIPSIS || all[index - 1] !== ELLIPSIS)
    .join(' ');
}

/** Splits a text into words without zero-width characters that change no letter, such as soft hyphens. */
function visibleWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(SHAPING_JOINER)
    .map((part, index) => (index % 2 === 0 ? withoutUnseen(part) : part))
    .join('')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '');
}
