import { stopName } from '../focus-stops.ts';

/**
 * Fills parts of the page anew; a focus that was in them goes to the same link or box in the new ones, else
 * to the field.
 */
export function holdFocus(page: HTMLElement, field: HTMLElement, fill: () => void): void {
  const focused = document.activeElement;
  fill();
  if (!focused || focused.isConnected) return;
  (findStop(page, nameOf(focused)) ?? field).focus();
}

/**
 * Focuses a link where nothing else has the focus, and leaves the window where it is unless the link is out
 * of it.
 */
export function focusLink(page: HTMLElement, address: string): void {
  const link = findStop(page, stopName(address));
  if (!link || document.activeElement !== document.body) return;
  const folded = link.closest('details');
  if (folded) folded.open = true;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
}

/** The last link or box of a name, since an answer at once may lead where a result does. */
function findStop(page: HTMLElement, name: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('a, .pick input')].findLast((stop) => nameOf(stop) === name);
}

function nameOf(element: Element): string {
  return stopName(element.getAttribute('href') ?? element.getAttribute('value') ?? '');
}
