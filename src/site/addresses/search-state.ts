/** What can narrow a search; the names in the address and in the catalogue are the same. */
export const FILTERS = ['dossier', 'topic', 'proposition', 'source', 'stance', 'year', 'kind'] as const;

/** The name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** A search: its words, the values chosen for each filter, and the order of what is found. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterName, string[]>>;
  /** Newest first; by relevance where it is left out. */
  sort?: 'date';
}

/** A longer query is cut: it finds nothing more, and costs time. */
export const MAX_QUERY_LENGTH = 300;

/** Reads a search from an address's query; whatever else stands there is left alone. */
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

/** Whether there is anything to search for. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

/**
 * What a reader has to know of an address before its results: that its query was cut, or could not be read.
 */
export function queryTrouble(params: URLSearchParams): 'cut' | 'damaged' | null {
  const query = params.get('q') ?? '';
  // What a broken percent-encoding is decoded to (https://url.spec.whatwg.org/#concept-urlencoded-parser).
  if (query.includes('\ufffd')) return 'damaged';
  return cutQuery(query) === query.trim() ? null : 'cut';
}

function cutQuery(query: string): string {
  // Cut between characters, not inside one.
  return [...query.trim()].slice(0, MAX_QUERY_LENGTH).join('').trim();
}
