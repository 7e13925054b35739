import { makeReading, wordsIn, type Reading, type Word } from '../../text/words.ts';
import { splitWords } from '../../text/white-space.ts';

/** A term of a query: one word, or several words in a row, joined by a compound or by quotation marks. */
export interface Term {
  /** As written in the query, without quotation marks and the signs around it. */
  shown: string;
  /** Its words, folded, as they are read whatever their language. */
  words: string[];
  /** Whether it was in quotation marks, so that only these exact forms of its words match. */
  isExact: boolean;
  /** Words of the articles that begin with it and match in its place, if no article has it as a whole. */
  completions: string[];
}

/** A term as it is looked for in texts of one language. */
export interface AskedTerm {
  row: Word[];
  isExact: boolean;
  completions: Word[];
}

/** Matches words in quotation marks, straight or curly. */
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;
/** Reads words of no certain language. */
export const ANY_LANGUAGE = makeReading('', (word) => word);

/** Reads the terms of a query in order, each once. Unclosed quotation marks are ignored. */
export function readTerms(query: string): Term[] {
  const parts: { text: string; isExact: boolean }[] = [];
  const addWords = (text: string): void =>
    void parts.push(...splitWords(text).map((word) => ({ text: word, isExact: false })));
  let end = 0;
  for (const match of query.matchAll(PHRASE)) {
    addWords(query.slice(end, match.index));
    parts.push({ text: match[1] ?? '', isExact: true });
    end = match.index + match[0].length;
  }
  addWords(query.slice(end));
  const terms = parts.flatMap(({ text, isExact }) => makeTerms(text, isExact));
  // If several terms have the same words, an exact one takes precedence.
  return [...Map.groupBy(terms, ({ words }) => words.join(' ')).values()].flatMap(
    (same) => same.find(({ isExact }) => isExact) ?? same.at(-1) ?? [],
  );
}

/** Makes the terms of a text: one, or several where a script without spaces has a sign between words. */
export function makeTerms(text: string, isExact: boolean): Term[] {
  const words = wordsIn(text, ANY_LANGUAGE);
  const starts = words.flatMap(({ isApart }, at) => (at === 0 || isApart ? [at] : []));
  return starts.map((at, index): Term => {
    const row = words.slice(at, starts[index + 1]);
    const shown = text.slice(at === 0 ? 0 : row[0]?.start, row.at(-1)?.end);
    return {
      shown: shown.replace(/^[^\p{L}\p{N}]+/u, ''),
      words: row.map(({ form }) => form),
      isExact,
      completions: [],
    };
  });
}

/** Reads a term in the language of a text. */
export function askIn(reading: Reading, { shown, isExact, completions }: Term): AskedTerm {
  return {
    row: wordsIn(shown, reading),
    isExact,
    completions: completions.flatMap((word) => wordsIn(word, reading).slice(0, 1)),
  };
}

/** Writes terms as a query, with exact ones in quotation marks. */
export function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ shown, isExact }) => (isExact ? `"${shown}"` : shown)).join(' ');
}
