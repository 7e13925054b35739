/** What the arrow keys walk. */
const STOPS =
  '[data-answers] a, [data-none] a, [data-results] :is(h3 a, .rest > a, .num, summary), [data-more], [data-silent] a';

/**
 * Lets arrow keys lead from the field to the results and back; Escape leads back too, and in the field it clears.
 * @param clear empties the field and searches no more
 */
export function walkResults(page: HTMLElement, field: HTMLInputElement, clear: () => void): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || isComposing || !(target instanceof HTMLElement)) return;
    const isStep = key === 'ArrowDown' || key === 'ArrowUp';
    const isField = target === field;
    const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
    const at = stops.indexOf(target);
    if (!isField && at === -1) return;
    if (key === 'Escape') {
      if (isField) clear();
      field.focus();
    } else if (isStep) {
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      if (next >= 0) stops[next]?.focus();
      else if (!isField) field.focus();
      if (isField && key === 'ArrowUp') return;
    } else return;
    event.preventDefault();
  });
}
