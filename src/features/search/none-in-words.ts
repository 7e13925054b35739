import type { Term } from './query-terms.ts';

/** Characters of a query that a heading repeats. */
const MAX_REPEATED = 80;

/** What a search that found nothing came to. */
interface Nothing {
  query: string;
  terms: readonly Term[];
  /** The terms that no article has at all. */
  unknown: readonly Term[];
  /** How many articles have all terms and do not pass the filters. */
  elsewhere: number;
}

/** That nothing was found, in words, and of what: of the words that no article has where it has the others, else of the query. */
export function noneInWords({ query, terms, unknown, elsewhere }: Nothing): { words: string; of: string } {
  if (query === '') return { words: 'No article has these values together', of: '' };
  if (terms.length === 0) return { words: 'Type a word to search for', of: '' };
  const isInPart = unknown.length > 0 && unknown.length < terms.length;
  return {
    words: elsewhere > 0 ? 'None of the articles chosen has' : 'No article has',
    of: shorten(isInPart ? unknown.map(({ shown }) => shown).join(' or ') : query),
  };
}

function shorten(text: string): string {
  // By characters, so that none is cut in two.
  const characters = [...text];
  return characters.length > MAX_REPEATED ? `${characters.slice(0, MAX_REPEATED).join('')} …` : text;
}
