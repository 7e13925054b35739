/** The status of the search page. */
export type Status = 'idle' | 'loading' | 'failed' | 'none' | 'found';

/** Returns the status of a page that shows what a search found. */
export function statusOf(found: readonly unknown[]): Status {
  return found.length > 0 ? 'found' : 'none';
}

/** Checks whether a page with this status shows the outcome of a search. */
export function hasOutcome(status: Status): boolean {
  return status === 'found' || status === 'none';
}
