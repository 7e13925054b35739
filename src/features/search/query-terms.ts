import { splitCompound } from '../../text/plain-words.ts';
import { splitWords } from '../../text/white-space.ts';

/** What a query asks for: one word, or words in a row, which a compound or quotation marks hold together. */
export interface Term {
  /** As it was written, without the quotation marks. */
  shown: string;
  /** Its words without case, accents and punctuation. */
  words: string[];
  /** Whether it stood in quotation marks, so that no other forms of its words match. */
  isExact: boolean;
  /**
   * Words that begin with it and match in its place: those of the articles, where none of these has it as a
   * whole.
   */
  completions: string[];
}

/** Words in quotation marks, straight or curly, stand together. */
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** The terms of a query, in its order, each once; quotation marks that are not closed are left alone. */
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
  // Of those with the same words the exact one counts.
  return [...Map.groupBy(terms, ({ words }) => words.join(' ')).values()].flatMap(
    (same) => same.find(({ isExact }) => isExact) ?? same.at(-1) ?? [],
  );
}

/** Terms as a query: what is exact in quotation marks. */
export function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ shown, isExact }) => (isExact ? `"${shown}"` : shown)).join(' ');
}
