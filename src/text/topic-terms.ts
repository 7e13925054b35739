import { englishStem } from './english-stem.ts';
import { mergeRanges, type TextRange } from './ranges.ts';

interface Word extends TextRange {
  stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const POSSESSIVE = /['’]s\b/gu;

/**
 * Finds terms in a text by their words and inflections: a term occurs where words with the same stems as its
 * own follow one another. English is stemmed as in the search; in other languages, words must be equal except
 * for case.
 * @param lang the BCP 47 tag of the text's language
 * @returns ranges in order, without overlaps
 */
export function findTerms(text: string, terms: readonly string[], lang: string): TextRange[] {
  const words = stemWords(text, lang);
  const stems = words.map((word) => word.stem);
  const ranges = terms.flatMap((term) => {
    const wanted = stemWords(term, lang).map((word) => word.stem);
    return stems.flatMap((_, at) => {
      const [first, last] = [words[at], words[at + wanted.length - 1]];
      const isHere = wanted.length > 0 && wanted.every((stem, index) => stem === stems[at + index]);
      return isHere && first && last ? [{ start: first.start, end: last.end }] : [];
    });
  });
  return mergeRanges(ranges);
}

function stemWords(text: string, lang: string): Word[] {
  const isEnglish = /^en\b/i.test(lang);
  // A possessive ending is not part of the word. Spaces replace it so that offsets stay right.
  const plain = isEnglish ? text.replace(POSSESSIVE, (ending) => ' '.repeat(ending.length)) : text;
  return [...plain.matchAll(WORD)].map((match) => {
    const word = match[0].normalize('NFC').toLowerCase();
    return {
      stem: isEnglish ? englishStem(word) : word,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
