/** The words that an address asks its page to light: those of a search, or any of a topic's. */
export interface LitWords {
  query: string;
  anyOf: string[];
}

const ANY = 'any';

/** Reads which words an address's page lights: `?q=buffer+zone` or `?any=red+lines&any=war`. */
export function readLitWords(params: URLSearchParams): LitWords {
  return { query: params.get('q')?.trim() ?? '', anyOf: params.getAll(ANY) };
}

/** Writes a query that makes a page light every passage that has one of these words, or of these in a row. */
export function writeAnyOf(terms: readonly string[]): string {
  return `?${new URLSearchParams(terms.map((term) => [ANY, term])).toString()}`;
}
