import type { SearchState } from '../../site/addresses/search-state.ts';
import { splitGraphemes } from '../../text/graphemes.ts';
import * as words from '../../words/en/search-results.ts';
import { writeTerms } from './query-terms.ts';
import type { Outcome } from './run-search.ts';

/** The maximum number of characters of a query that a heading repeats. */
const MAX_REPEATED = 80;

/** Describes a search that found nothing, and what to search for instead. */
export interface NothingFound {
  kind: keyof typeof words.nothing;
  /**
   * What was not found, in quotation marks: if only some words are unknown, those words; otherwise the whole
   * query.
   */
  named: string;
  /** The search for the nearest words that articles have. */
  nearest: SearchState | null;
  /** The search for only those words that articles have. */
  known: SearchState | null;
  /** The search without the filters, if they exclude articles that have all words. */
  unfiltered: SearchState | null;
  hint: string | null;
}

/** Describes what a search that found nothing looked for, and suggests searches that may find something. */
export function describeNothing({
  state,
  terms,
  unknown,
  nearest,
  elsewhere,
}: Pick<Outcome, 'state' | 'terms' | 'unknown' | 'nearest' | 'elsewhere'>): NothingFound {
  const known = terms.filter((term) => !unknown.includes(term));
  const isInPart = known.length > 0 && unknown.length > 0;
  // Every word occurs in some article, so a search for fewer of them would find something.
  const isLoose = known.length > 1 && !isInPart && terms.every((term) => term.words.length === 1);
  return {
    kind: state.query === '' ? 'values' : terms.length === 0 ? 'word' : elsewhere > 0 ? 'chosen' : 'all',
    named:
      terms.length === 0
        ? ''
        : isInPart
          ? shorten(words.either(unknown.map(({ shown }) => shown)))
          : words.queried(shorten(state.query)),
    nearest: nearest === null ? null : { ...state, query: nearest },
    known: isInPart ? { ...state, query: writeTerms(known) } : null,
    unfiltered: elsewhere > 0 ? { ...state, filters: {} } : null,
    hint: elsewhere > 0 || terms.length === 0 ? null : isLoose ? words.hints.several : words.hints.one,
  };
}

function shorten(text: string): string {
  const characters = splitGraphemes(text);
  return characters.length > MAX_REPEATED ? `${characters.slice(0, MAX_REPEATED).join('')} …` : text;
}
