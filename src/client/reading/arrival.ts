/** What is known of a part of the page when its address leads to it. */
export interface Arrival {
  /** Whether the page was opened at this address, rather than brought back to it. */
  isNew: boolean;
  /** Whether it could not be seen, folded away as it was. */
  wasHidden: boolean;
  /** Whether it stands for a passage that is gone. */
  isStandIn: boolean;
  /** Whether it is in a column that scrolls on its own. */
  isInColumn: boolean;
  /** Whether it is beside a passage. */
  isInMargin: boolean;
}

/** Whether a page was opened at its address, by the kind of navigation; a reader may also have come back to it. */
export function isNewVisit(type: NavigationTimingType | undefined): boolean {
  return type !== 'reload' && type !== 'back_forward';
}

/**
 * Where in the window a part is brought, or `null` where it is left alone: the browser itself brings into view what it could see, and
 * a reader who goes back to where they were; not what columns that scroll on their own hide.
 */
export function blockToScrollTo(arrival: Arrival): 'start' | 'nearest' | null {
  const { isNew, wasHidden, isStandIn, isInColumn, isInMargin } = arrival;
  if (!isNew && !wasHidden && !isStandIn && !isInColumn) return null;
  return isInMargin ? 'nearest' : 'start';
}

/**
 * The passage that stands for one that has changed: of its text the first that begins with the words that its link has.
 * @param words "" where the link has none
 */
export function standIn<Passage>(
  words: string,
  passages: readonly Passage[],
  textOf: (passage: Passage) => string,
): Passage | undefined {
  return words === '' ? undefined : passages.find((passage) => textOf(passage).startsWith(words));
}
