import { stopName } from '../focus-stops.ts';

/**
 * Rebuilds parts of the page without losing the focus. If the focused element is replaced, the focus moves
 * to the same link or checkbox in the new content, or to the field if there is none.
 */
export function holdFocus(page: HTMLElement, field: HTMLElement, fill: () => void): void {
  const focused = document.activeElement;
  fill();
  if (!focused || focused.isConnected) return;
  (findStop(page, nameOf(focused)) ?? field).focus();
}

/** Focuses a link if nothing else has the focus, and scrolls only if the link is outside the window. */
export function focusLink(page: HTMLElement, address: string): void {
  const link = findStop(page, stopName(address));
  if (!link || document.activeElement !== document.body) return;
  const folded = link.closest('details');
  if (folded) folded.open = true;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
}

/**
 * Finds the last link or checkbox with a name. An instant answer may have the same address as a result,
 * which comes later.
 */
function findStop(page: HTMLElement, name: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('a, .pick input')].findLast((stop) => nameOf(stop) === name);
}

function nameOf(element: Element): string {
  return stopName(element.getAttribute('href') ?? element.getAttribute('value') ?? '');
}
