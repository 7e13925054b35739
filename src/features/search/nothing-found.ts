import type { SearchState } from '../../site/addresses/search-state.ts';
import { either, HINTS, type NOTHING } from '../../words/en/search-results.ts';
import { writeTerms } from './query-terms.ts';
import type { Outcome } from './run-search.ts';

/** Characters of a query that a heading repeats. */
const MAX_REPEATED = 80;

/** What a search that found nothing came to, as far as is said of it. */
type Nothing = Pick<Outcome, 'state' | 'terms' | 'unknown' | 'nearest' | 'elsewhere'>;

/** That nothing was found, and of what: of the words that no article has where it has the others, else of the query. */
export function nothingFound({ state: { query }, terms, unknown, elsewhere }: Nothing): {
  kind: keyof typeof NOTHING;
  named: string;
} {
  if (query === '') return { kind: 'values', named: '' };
  if (terms.length === 0) return { kind: 'word', named: '' };
  const isInPart = unknown.length > 0 && unknown.length < terms.length;
  return {
    kind: elsewhere > 0 ? 'chosen' : 'all',
    named: shorten(isInPart ? either(unknown.map(({ shown }) => shown)) : query),
  };
}

/** The searches that may find something instead, each `null` where there is none, and a hint where nothing is left out by filters. */
export function waysOn({ state, terms, unknown, nearest, elsewhere }: Nothing): {
  nearest: SearchState | null;
  known: SearchState | null;
  unfiltered: SearchState | null;
  hint: string | null;
} {
  const known = terms.filter((term) => !unknown.includes(term));
  // Words that the articles have, each by itself, so that fewer of them are found.
  const isLoose = terms.length > 1 && unknown.length === 0 && terms.every(({ words }) => words.length === 1);
  return {
    nearest: nearest === null ? null : { ...state, query: nearest },
    known: known.length > 0 && unknown.length > 0 ? { ...state, query: writeTerms(known) } : null,
    unfiltered: elsewhere > 0 ? { ...state, filters: {} } : null,
    hint: elsewhere > 0 || terms.length === 0 ? null : isLoose ? HINTS.several : HINTS.one,
  };
}

function shorten(text: string): string {
  // By characters, so that none is cut in two.
  const characters = [...text];
  return characters.length > MAX_REPEATED ? `${characters.slice(0, MAX_REPEATED).join('')} …` : text;
}
