/**
 * What kept a search from answering: no index, no WebAssembly, a part that did not come, or an index that is
 * newer than the page.
 */
export type FaultKind = 'missing' | 'unable' | 'lost' | 'stale';

/** A search that came to nothing, and why. */
export class SearchFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/** What an answer without the file says of it: that there is none, or that it did not come this time. */
export function faultOfStatus(status: number): FaultKind {
  return status === 404 || status === 410 ? 'missing' : 'lost';
}

/** Whatever was thrown, as a fault: what WebAssembly throws says that it can't be used here. */
export function toFault(error: unknown): SearchFault {
  if (error instanceof SearchFault) return error;
  return new SearchFault(/wasm|webassembly/i.test(String(error)) ? 'unable' : 'lost', error);
}
