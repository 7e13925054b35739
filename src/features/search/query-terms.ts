import { splitCompound } from '../../text/plain-words.ts';
import { splitWords } from '../../text/white-space.ts';

/** A term of a query: one word, or several words in a row, joined by a compound or by quotation marks. */
export interface Term {
  /** As written in the query, without quotation marks. */
  shown: string;
  /** Its words without capitals, accents and punctuation. */
  words: string[];
  /** Whether it was in quotation marks, so that only these exact forms of its words match. */
  isExact: boolean;
  /** Words of the articles that begin with it and match in its place, if no article has it as a whole. */
  completions: string[];
}

/** Matches words in quotation marks, straight or curly. */
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

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
  const terms = parts
    .map(({ text, isExact }): Term => ({
      shown: text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
      words: splitWords(text).flatMap(splitCompound),
      isExact,
      completions: [],
    }))
    .filter(({ words }) => words.length > 0);
  // If several terms have the same words, an exact one takes precedence.
  return [...Map.groupBy(terms, ({ words }) => words.join(' ')).values()].flatMap(
    (same) => same.find(({ isExact }) => isExact) ?? same.at(-1) ?? [],
  );
}

/** Writes terms as a query, with exact ones in quotation marks. */
export function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ shown, isExact }) => (isExact ? `"${shown}"` : shown)).join(' ');
}
