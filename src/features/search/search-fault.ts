/**
 * Why a search failed: there is no index (`missing`), the browser cannot run it (`unable`), a file did not
 * arrive (`lost`), or the index is newer than the page (`stale`).
 */
export type FaultKind = 'missing' | 'unable' | 'lost' | 'stale';

/** The error of a search that failed. */
export class SearchFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/**
 * Tells from the HTTP status of a failed request whether the file does not exist or just did not arrive this
 * time.
 */
export function faultOfStatus(status: number): FaultKind {
  return status === 404 || status === 410 ? 'missing' : 'lost';
}

/**
 * Turns anything thrown into a SearchFault. An error that mentions WebAssembly means that the browser cannot
 * run the search.
 */
export function toFault(error: unknown): SearchFault {
  if (error instanceof SearchFault) return error;
  return new SearchFault(/wasm|webassembly/i.test(String(error)) ? 'unable' : 'lost', error);
}
