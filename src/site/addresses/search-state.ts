import { splitGraphemes } from '../../text/graphemes.ts';

/** The names of a search's filters, which are the same in addresses and in the catalogue of articles. */
export const FILTERS = ['dossier', 'topic', 'proposition', 'source', 'stance', 'year', 'kind'] as const;

/** The name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** A search: its words, the values chosen for each filter, and the order of its results. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterName, string[]>>;
  /** `date` puts the newest first; without it, the most relevant are first. */
  sort?: 'date';
}

/** The number of characters, as readers see them, after which a query is cut: more would only cost time. */
export const MAX_QUERY_LENGTH = 300;

/** Reads a search from an address's query and ignores everything else in it. */
export function readSearchState(params: URLSearchParams): SearchState {
  const filters: SearchState['filters'] = {};
  for (const name of FILTERS) {
    const values = [...new Set(params.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) filters[name] = values;
  }
  return {
    query: cutQuery(params.get('q') ?? ''),
    filters,
    ...(params.get('sort') === 'date' ? { sort: 'date' } : {}),
  };
}

/** Writes a search as an address's query: "" or "?q=…&topic=…". */
export function writeSearchState({ query, filters, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of FILTERS) for (const value of filters[name] ?? []) params.append(name, value);
  if (sort !== undefined) params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Checks whether a search has neither words nor filters. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/**
 * Tells whether a search's words in an address were too long and were cut, or could not be decoded. `null` if
 * neither.
 */
export function queryTrouble(params: URLSearchParams): 'cut' | 'damaged' | null {
  const query = params.get('q') ?? '';
  // A broken percent-encoding is decoded to this (https://url.spec.whatwg.org/#concept-urlencoded-parser).
  if (query.includes('\ufffd')) return 'damaged';
  return cutQuery(query) === query.trim() ? null : 'cut';
}

function cutQuery(query: string): string {
  return splitGraphemes(query.trim()).slice(0, MAX_QUERY_LENGTH).join('').trim();
}
