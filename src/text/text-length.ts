import { isUnspaced } from './words.ts';
import type { TextRange } from './ranges.ts';

/** The length of a text, in words or, where a script has no spaces between words, in characters. */
export interface TextLength {
  count: number;
  unit: 'words' | 'characters';
}

const UNITS: Readonly<Record<TextLength['unit'], RegExp>> = {
  words: /\S+/gu,
  characters: /[\p{L}\p{N}]\p{M}*/gu,
};

/** Measures texts of one article: in characters if most of their letters are of scripts without spaces. */
export function measureTexts(texts: readonly string[]): TextLength {
  const letters = texts.flatMap((text) => text.match(/\p{L}/gu) ?? []);
  const unspaced = letters.filter((letter) => isUnspaced({ form: letter })).length;
  const unit = unspaced > letters.length / 2 ? 'characters' : 'words';
  return { count: texts.reduce((sum, text) => sum + unitsOf(text, unit).length, 0), unit };
}

/** Finds the words or characters by which a text is measured. */
export function unitsOf(text: string, unit: TextLength['unit']): TextRange[] {
  return [...text.matchAll(UNITS[unit])].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
