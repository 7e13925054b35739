import { plainWord } from './plain-word.ts';

/** What a query asks for: one word, or words in quotation marks, which stand in a row. */
export interface Term {
  /** As it was written, without the quotation marks. */
  shown: string;
  /** Its words without case, accents and punctuation. */
  words: string[];
  /** Whether it is found in words that only begin with it: so is one that no article has as a whole. */
  isPrefix: boolean;
}

/** Words in quotation marks, straight or curly, stand together. */
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** The terms of a query, in its order, each once; quotation marks that are not closed are left alone. */
export function readTerms(query: string): Term[] {
  const parts: string[] = [];
  let end = 0;
  for (const match of query.matchAll(PHRASE)) {
    parts.push(...query.slice(end, match.index).split(/\s+/), match[1] ?? '');
    end = match.index + match[0].length;
  }
  parts.push(...query.slice(end).split(/\s+/));
  const terms = parts.map((part): Term => ({
    shown: part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    words: part.split(/\s+/).map(plainWord).filter((word) => word !== ''),
    isPrefix: false,
  })).filter(({ words }) => words.length > 0);
  return [...new Map(terms.map((term) => [term.words.join(' '), term])).values()];
}
