/** What kept a search from answering: no index, no WebAssembly, a part that did not come, or an index that is newer than the page. */
export type FaultKind = 'missing' | 'unable' | 'lost' | 'stale';

/** A search that came to nothing, and why. */
export class SearchFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.kind = kind;
  }
}
