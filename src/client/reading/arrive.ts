import { readFragment, siglumOfPassage, wholeFragment } from '../../site/addresses/passage-fragment.ts';
import * as words from '../../words/en/reading.ts';
import { blockToScrollTo, isNewVisit, standIn } from './arrival.ts';
import { dismiss, tell } from './notice.ts';
import { shownText } from './shown-text.ts';

/** Follows the address, from now on; once all that moves the page is in place. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    dismiss();
    arrive(false);
  });
  arrive(isNewVisit(navigationEntry()?.type));
}

/**
 * Lights what the address means, whatever it is folded into; where it is gone, what stands nearest.
 * @param isNew whether the page was opened at this address, rather than brought back to it
 */
function arrive(isNew: boolean): void {
  const { id, words: beginning } = readFragment(wholeFragment(location.hash, navigationEntry()?.name ?? ''));
  if (id === '') return light(null);
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

/** Lights a part of the page, or none, and nothing else. */
export function light(target: Element | null): void {
  // From now on this decides what is lit, and no longer :target, which a pushed address leaves where it was.
  document.documentElement.dataset['lit'] = '';
  for (const lit of document.querySelectorAll('.here')) lit.classList.remove('here');
  target?.classList.add('here');
}

/** Opens what an element is folded into, and its own fold; says whether it could not be seen before. */
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
  return siglum === null
    ? null
    : (document.getElementById(`text-${siglum}`) ?? document.querySelector(`article[data-s="${siglum}"]`));
}

/** The passage of a text that stands for one that has changed. */
function findChanged(text: Element, beginning: string): Element | undefined {
  return standIn(beginning, [...text.querySelectorAll('.passage, .coltitle')], (passage) =>
    shownText(passage.querySelector('.text, h1') ?? passage),
  );
}

function navigationEntry(): PerformanceNavigationTiming | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return entry as PerformanceNavigationTiming | undefined;
}
