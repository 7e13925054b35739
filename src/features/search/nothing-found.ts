import type { SearchState } from '../../site/addresses/search-state.ts';
import * as words from '../../words/en/search-results.ts';
import { writeTerms } from './query-terms.ts';
import type { Outcome } from './run-search.ts';

/** Characters of a query that a heading repeats. */
const MAX_REPEATED = 80;

/** That nothing was found, and what may be searched for instead. */
export interface NothingFound {
  kind: keyof typeof words.nothing;
  /** What is not there: the words that no article has where it has the others, else the query. */
  named: string;
  /** The search for the nearest words. */
  nearest: SearchState | null;
  /** The search for those of the words that articles have. */
  known: SearchState | null;
  /** The search without the filters, where these leave out what has all words. */
  unfiltered: SearchState | null;
  hint: string | null;
}

/** Says of a search that found nothing what it looked for, and what may find something instead. */
export function describeNothing({
  state,
  terms,
  unknown,
  nearest,
  elsewhere,
}: Pick<Outcome, 'state' | 'terms' | 'unknown' | 'nearest' | 'elsewhere'>): NothingFound {
  const known = terms.filter((term) => !unknown.includes(term));
  const isInPart = known.length > 0 && unknown.length > 0;
  // Articles have each of the words, so that fewer of them are found.
  const isLoose = known.length > 1 && !isInPart && terms.every((term) => term.words.length === 1);
  return {
    kind: state.query === '' ? 'values' : terms.length === 0 ? 'word' : elsewhere > 0 ? 'chosen' : 'all',
    named:
      terms.length === 0
        ? ''
        : shorten(isInPart ? words.either(unknown.map(({ shown }) => shown)) : state.query),
    nearest: nearest === null ? null : { ...state, query: nearest },
    known: isInPart ? { ...state, query: writeTerms(known) } : null,
    unfiltered: elsewhere > 0 ? { ...state, filters: {} } : null,
    hint: elsewhere > 0 || terms.length === 0 ? null : isLoose ? words.hints.several : words.hints.one,
  };
}

function shorten(text: string): string {
  // By characters, so that none is cut in two.
  const characters = [...text];
  return characters.length > MAX_REPEATED ? `${characters.slice(0, MAX_REPEATED).join('')} …` : text;
}
