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

/**
 * Whether a part of the page is shown.
 * @param when the statuses that it is shown in, as the HTML has them
 */
export function isShown(when: string, status: Status): boolean {
  return when.split(' ').includes(status);
}

/** Which of the page's headings says what it is in: the first shown one of the status; before a search there is none. */
export function headingOf<Heading extends { when: string; isHidden: boolean }>(
  headings: readonly Heading[],
  status: Status,
): Heading | undefined {
  if (status === 'idle') return undefined;
  return headings.find(({ when, isHidden }) => !isHidden && isShown(when, status));
}
