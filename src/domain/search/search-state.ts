/** What can narrow a search; the names in the address and in the index are the same. */
export const FILTERS = ['dossier', 'topic', 'source', 'stance', 'year'] as const;

/** The name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** A search: its words, and the values chosen for each filter. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterName, string[]>>;
}

/** A longer query is cut: it finds nothing more, and costs time. */
const MAX_QUERY_LENGTH = 300;

/** Reads a search from an address's query; whatever else stands there is left alone. */
export function readSearchState(params: URLSearchParams): SearchState {
  const filters: SearchState['filters'] = {};
  for (const name of FILTERS) {
    const values = [...new Set(params.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) filters[name] = values;
  }
  // Cut between characters, not inside one.
  return { query: [...(params.get('q') ?? '').trim()].slice(0, MAX_QUERY_LENGTH).join('').trim(), filters };
}

/** Writes a search as an address's query: "" or "?q=…&topic=…". */
export function writeSearchState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of FILTERS) for (const value of filters[name] ?? []) params.append(name, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether there is anything to search for. */
export function isEmptySearch({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
