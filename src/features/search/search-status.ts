/** What the search page is in. */
export type Status = 'idle' | 'loading' | 'failed' | 'none' | 'found';

/** The status of a page that shows what a search found. */
export function statusOf(found: readonly unknown[]): Status {
  return found.length > 0 ? 'found' : 'none';
}

/** Whether a search's outcome is shown. */
export function hasOutcome(status: Status): boolean {
  return status === 'found' || status === 'none';
}
