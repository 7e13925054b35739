import type { TextRange } from '../../text/ranges.ts';
import { findRow, isSameWord, type Word } from '../../text/words.ts';
import type { AskedTerm } from './query-terms.ts';

/**
 * Finds the places of a term in a text. The term's words must follow each other; words of an exact term must
 * be the same in form, others in stem.
 * @param words of the text
 */
export function findPlaces(words: readonly Word[], { row, isExact, completions }: AskedTerm): TextRange[] {
  const rows = findRow(words, row, isExact).map((at): TextRange => ({
    start: words[at]?.start ?? 0,
    end: words[at + row.length - 1]?.end ?? 0,
  }));
  // A completion is folded, and so may have another stem than the word that it was made from.
  const completed = words.filter((word) =>
    completions.some((each) => word.form === each.form || isSameWord(word, each, isExact)),
  );
  return [...rows, ...completed.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}
