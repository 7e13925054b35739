import type { CardWords } from './card.ts';

const ELLIPSIS = '…';

/**
 * What of some words can be drawn with the letters that there are: a word that has others becomes an
 * ellipsis, and where that would be half of the words or more, other words stand in their place. A letter is
 * never left out of a word.
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

/** The words of a text without what has no width of its own: soft hyphens, joiners, marks of direction. */
function visibleWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '');
}
