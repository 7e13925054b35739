import { readFragment } from '../../domain/text/fragment.ts';
import { tell } from './notice.ts';

/** Lights what a link means, and nothing else. */
export function light(target: Element): void {
  for (const lit of document.querySelectorAll('.here')) lit.classList.remove('here');
  target.classList.add('here');
}

/** Brings what the address means into view, lit, whatever it is folded into; where it is gone, what stands nearest. */
function arrive(): void {
  const { id, words } = readFragment(`#${fragmentOfAddress()}`);
  if (id === '' && words === '') return;
  const target = document.getElementById(id);
  const changed = target ? null : findNearby(id, words);
  const arrived = target ?? changed?.element;
  if (!arrived) return;
  for (let fold = arrived.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  const isInMargin = arrived.closest('.margin') !== null;
  arrived.scrollIntoView({ block: isInMargin ? 'nearest' : 'start', inline: 'nearest', behavior: 'instant' });
  light(arrived);
  // A section or an entry of the margin opens too; the entry has the focus, since it is small.
  const own = arrived.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
  if (isInMargin) own?.querySelector('summary')?.focus({ preventScroll: true });
  if (changed) tell(arrived, changed.explanation);
}

/** Of a passage that has changed: the one that begins with the same words, or the text that it stood in. */
function findNearby(id: string, words: string): { element: Element; explanation: string } | null {
  const passages = [...document.querySelectorAll('.passage, .coltitle')];
  const same = words === '' ? undefined : passages.find((passage) => (passage.querySelector('.text, h1') ?? passage).textContent.includes(words));
  if (same) return { element: same, explanation: 'This passage has changed since the link to it was made.' };
  const siglum = /^p-([a-z]+)-/.exec(id)?.[1];
  const text = siglum === undefined ? null : document.getElementById(`text-${siglum}`) ?? document.querySelector(`article[data-s="${siglum}"] h1`);
  return text && { element: text, explanation: 'The passage that this link means is no longer here. It stood in this text.' };
}

/** The fragment with its text directive, which browsers that know directives keep from `location`. */
function fragmentOfAddress(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  const asked = navigation?.name.split('#')[1] ?? '';
  const id = location.hash.slice(1);
  return asked.startsWith(`${id}:~:`) ? asked : id;
}

/** Follows the address, from now on; once all that moves the page is in place. */
export function followAddress(): void {
  addEventListener('hashchange', arrive);
  arrive();
}
