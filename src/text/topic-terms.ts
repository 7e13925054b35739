import { mergeRanges, type TextRange } from './ranges.ts';
import { findRow, wordsIn, type Reading, type Word } from './words.ts';

/**
 * Finds terms in a text by their words and inflections, as the search does: a term occurs where words with
 * the same stems as its own follow one another.
 * @param reading of the text's language
 * @returns ranges in order, without overlaps
 */
export function findTerms(text: string, terms: readonly string[], reading: Reading): TextRange[] {
  return findTermsIn(
    wordsIn(text, reading),
    terms.map((term) => wordsIn(term, reading)),
  );
}

/** Finds terms, whose words have been read, among the words of a text. */
export function findTermsIn(words: readonly Word[], terms: readonly (readonly Word[])[]): TextRange[] {
  return mergeRanges(
    terms.flatMap((row) =>
      findRow(words, row, false).flatMap((at) => {
        const [first, last] = [words[at], words[at + row.length - 1]];
        return first && last ? [{ start: first.start, end: last.end }] : [];
      }),
    ),
  );
}
