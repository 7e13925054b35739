import { either, type NOTHING } from '../../words/en/search-results.ts';
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
export function noneInWords({ query, terms, unknown, elsewhere }: Nothing): {
  kind: keyof typeof NOTHING;
  of: string;
} {
  if (query === '') return { kind: 'values', of: '' };
  if (terms.length === 0) return { kind: 'word', of: '' };
  const isInPart = unknown.length > 0 && unknown.length < terms.length;
  return {
    kind: elsewhere > 0 ? 'chosen' : 'all',
    of: shorten(isInPart ? either(unknown.map(({ shown }) => shown)) : query),
  };
}

function shorten(text: string): string {
  // By characters, so that none is cut in two.
  const characters = [...text];
  return characters.length > MAX_REPEATED ? `${characters.slice(0, MAX_REPEATED).join('')} …` : text;
}
