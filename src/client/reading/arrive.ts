import { readFragment, siglumOfPassage, wholeFragment } from '../../site/addresses/passage-fragment.ts';
import * as words from '../../words/en/reading.ts';
import { blockToScrollTo, isNewVisit, standIn } from '../decisions/arrival.ts';
import { dismiss, tell } from './notice.ts';
import { shownText } from './shown-text.ts';

/**
 * Goes to what the address means, now and whenever it changes. Call this when everything that moves the page
 * is done.
 */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    dismiss();
    arrive(false);
  });
  arrive(isNewVisit(navigationEntry()?.type));
}

/**
 * Unfolds, lights and scrolls to what the address means or, if that no longer exists, to what replaces it.
 * @param isNew whether the page was newly opened at this address, rather than returned to
 */
function arrive(isNew: boolean): void {
  const { id, words: beginning } = readFragment(wholeFragment(location.hash, navigationEntry()?.name ?? ''));
  if (id === '') {
    light(null);
    return;
  }
  const target = document.getElementById(id);
  const text = target ? null : findText(siglumOfPassage(id));
  const changed = text && findChanged(text, beginning);
  const arrived = target ?? changed ?? text?.querySelector('h1') ?? text;
  if (!arrived) return;
  const wasHidden = unfold(arrived);
  light(arrived);
  const isInMargin = arrived.closest('.margin') !== null;
  const block = blockToScrollTo({
    isNew,
    wasHidden,
    isStandIn: !target,
    isInColumn: arrived.closest('[data-scroll]') !== null,
    isInMargin,
  });
  if (block) arrived.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  if (isInMargin) arrived.querySelector('summary')?.focus({ preventScroll: true });
  if (!target) tell(arrived, changed ? words.passageHasChanged : words.passageIsGone);
}

/** Lights one part of the page with all its pieces, or none, and no other. */
export function light(target: Element | null): void {
  // From now on, the class decides what is lit instead of :target, which pushState does not update.
  document.documentElement.dataset['lit'] = '';
  for (const lit of document.querySelectorAll('.here')) lit.classList.remove('here');
  if (!target) return;
  target.classList.add('here');
  // Other marks cut a mark into pieces, of which only the first has its id.
  for (const piece of document.querySelectorAll(`[data-of="${target.id}"]`)) piece.classList.add('here');
}

/** Opens the folds around an element and its own fold; returns whether it was hidden before. */
function unfold(element: Element): boolean {
  const wasHidden = !element.checkVisibility();
  const own = element.querySelector<HTMLDetailsElement>(':scope > details');
  for (
    let fold = own ?? element.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  return wasHidden;
}

function findText(siglum: string | null): Element | null {
  return siglum === null ? null : document.getElementById(`text-${siglum}`);
}

/** Finds the passage of a text that replaces one that has changed. */
function findChanged(text: Element, beginning: string): Element | undefined {
  return standIn(beginning, [...text.querySelectorAll('.passage[id], .coltitle')], (passage) =>
    shownText(passage.querySelector('.text, h1') ?? passage),
  );
}

function navigationEntry(): PerformanceNavigationTiming | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return entry as PerformanceNavigationTiming | undefined;
}
