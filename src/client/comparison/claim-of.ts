import { shownText } from '../reading/shown-text.ts';

/** Returns the claim of a row, in an element that names its language if that is not the page's. */
export function claimOf(row: Element): Node | string {
  const heading = row.querySelector('h3');
  return heading?.querySelector('[lang]')?.cloneNode(true) ?? shownText(heading ?? row);
}
