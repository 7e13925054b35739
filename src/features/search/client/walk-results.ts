import { stepFrom } from '../focus-stops.ts';
import { isModified } from '../held-keys.ts';

/** The links and buttons that the arrow keys step through. */
const STOPS =
  '[data-answers] a, [data-none] a, [data-results] :is(h3 a, .rest > a, .num, summary), [data-lines] .num, [data-more], [data-silent] a';

/**
 * Lets the arrow keys move the focus from the field through the results and back. Escape returns to the
 * field; in the field, it clears it.
 * @param clear empties the field and shows no results
 */
export function walkResults(page: HTMLElement, field: HTMLInputElement, clear: () => void): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    if (isModified(event) || isComposing || !(target instanceof HTMLElement)) return;
    const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
    const step = stepFrom(key, stops.indexOf(target), target === field);
    if (step === null) return;
    event.preventDefault();
    if (step === 'clear') clear();
    (typeof step === 'number' ? stops[step] : field)?.focus();
  });
}
