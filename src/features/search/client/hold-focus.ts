/** Fills parts of the page anew; a focus that was in them goes to the same link or box in the new ones, else to the field. */
export function holdFocus(page: HTMLElement, field: HTMLElement, fill: () => void): void {
  const focused = document.activeElement;
  fill();
  if (!focused || focused.isConnected) return;
  // The last, since an answer at once may lead where a result does.
  (stops(page).findLast((stop) => nameOf(stop) === nameOf(focused)) ?? field).focus();
}

/** Focuses a link where nothing else has the focus, and leaves the window where it is unless the link is out of it. */
export function focusLink(page: HTMLElement, address: string): void {
  const link = stops(page).findLast((stop) => nameOf(stop) === withoutQuery(address));
  if (!link || document.activeElement !== document.body) return;
  const folded = link.closest('details');
  if (folded) folded.open = true;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
}

function stops(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('a, .pick input')];
}

/** What tells a link or a box from others: where it leads, or which article it chooses. */
function nameOf(element: Element): string {
  return withoutQuery(element.getAttribute('href') ?? element.getAttribute('value') ?? '');
}

/** The words that are lit there change with each key. */
function withoutQuery(address: string): string {
  return address.replace(/\?[^#]*/, '');
}
