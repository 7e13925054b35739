/** What is known about a part of the page when the address leads to it. */
export interface Arrival {
  /** Whether the page was newly opened at this address, rather than returned to. */
  isNew: boolean;
  /** Whether it was hidden in a fold. */
  wasHidden: boolean;
  /** Whether it replaces a passage that no longer exists. */
  isStandIn: boolean;
  /** Whether it is in a column that scrolls on its own. */
  isInColumn: boolean;
  /** Whether it is in the margin beside a passage. */
  isInMargin: boolean;
}

/**
 * Tells from the kind of navigation whether a page was newly opened, rather than reloaded or returned to.
 * @param type what the browser calls it
 */
export function isNewVisit(type: string | undefined): boolean {
  return type !== 'reload' && type !== 'back_forward';
}

/**
 * Decides where in the window to scroll a part of the page. Returns `null` to leave that to the browser,
 * which restores the place of a reader who comes back, but can't scroll to parts that were hidden or gone, or
 * that are in columns that scroll on their own.
 */
export function blockToScrollTo(arrival: Arrival): 'start' | 'nearest' | null {
  const { isNew, wasHidden, isStandIn, isInColumn, isInMargin } = arrival;
  if (!isNew && !wasHidden && !isStandIn && !isInColumn) return null;
  return isInMargin ? 'nearest' : 'start';
}

/**
 * Finds the passage to show in place of one that has changed: the first that begins with the words in the
 * link.
 * @param words the words in the link, or "" if it has none
 * @param passages the passages of the text, in order
 */
export function standIn<Passage>(
  words: string,
  passages: readonly Passage[],
  textOf: (passage: Passage) => string,
): Passage | undefined {
  return words === '' ? undefined : passages.find((passage) => textOf(passage).startsWith(words));
}
