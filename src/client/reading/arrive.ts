import { readFragment } from '../../site/addresses/passage-fragment.ts';
import { dismiss, tell } from './notice.ts';
import { wordsOf } from './words-of.ts';

/** Lights a part of the page, or none, and nothing else. */
export function light(target: Element | null): void {
  // From now on this decides what is lit, and no longer :target, which a pushed address leaves where it was.
  document.documentElement.dataset['lit'] = '';
  for (const lit of document.querySelectorAll('.here')) lit.classList.remove('here');
  target?.classList.add('here');
}

/**
 * Lights what the address means, whatever it is folded into; where it is gone, what stands nearest.
 * @param isNew whether the page was opened at this address, rather than brought back to it
 */
function arrive(isNew: boolean): void {
  const { id, words } = readFragment(`#${fragmentOfAddress()}`);
  if (id === '') return light(null);
  const target = document.getElementById(id);
  const changed = target ? null : findNearby(id, words);
  const arrived = target ?? changed?.element;
  if (!arrived) return;
  const wasHidden = unfold(arrived);
  light(arrived);
  // The browser itself brings into view what it could see, and a reader who goes back to where they were; not what columns that
  // scroll on their own hide.
  const isInColumn = arrived.closest('[data-scroll]') !== null;
  const isInMargin = arrived.closest('.margin') !== null;
  if (isNew || wasHidden || changed || isInColumn) {
    arrived.scrollIntoView({
      block: isInMargin ? 'nearest' : 'start',
      inline: 'nearest',
      behavior: 'instant',
    });
  }
  if (isInMargin) arrived.querySelector('summary')?.focus({ preventScroll: true });
  if (changed) tell(arrived, changed.explanation);
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

/** Of a passage that has changed: the one of its text that begins with the same words, or else the text. */
function findNearby(id: string, words: string): { element: Element; explanation: string } | null {
  const siglum = /^p-([a-z]+)-/.exec(id)?.[1];
  if (siglum === undefined) return null;
  const text =
    document.getElementById(`text-${siglum}`) ?? document.querySelector(`article[data-s="${siglum}"]`);
  const passages = [...(text?.querySelectorAll('.passage, .coltitle') ?? [])];
  const same =
    words === ''
      ? undefined
      : passages.find((passage) => wordsOf(passage.querySelector('.text, h1') ?? passage).startsWith(words));
  if (same) return { element: same, explanation: 'This passage has changed since the link to it was made.' };
  const start = text?.querySelector('h1') ?? text;
  return start
    ? {
        element: start,
        explanation: 'The passage that this link means is no longer here. It stood in this text.',
      }
    : null;
}

/** The fragment with its text directive, which browsers that know directives keep from `location`. */
function fragmentOfAddress(): string {
  const asked = navigationEntry()?.name.split('#')[1] ?? '';
  const id = location.hash.slice(1);
  return id !== '' && asked.startsWith(`${id}:~:`) ? asked : id;
}

function navigationEntry(): PerformanceNavigationTiming | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry : undefined;
}

/** Follows the address, from now on; once all that moves the page is in place. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    dismiss();
    arrive(false);
  });
  const type = navigationEntry()?.type;
  arrive(type !== 'reload' && type !== 'back_forward');
}
