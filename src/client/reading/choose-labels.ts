import { labelsOf, wordsOf } from './point-at-labels.ts';

// An article's labels: an open one lights its words, and a click on words opens their labels.
addEventListener('click', openLabels);
// The event does not bubble.
addEventListener('toggle', lightChosen, true);

function lightChosen({ target }: Event): void {
  const fold = target instanceof HTMLDetailsElement && target.closest('.margin') ? target : null;
  if (!fold) return;
  if (fold.matches('.margin')) {
    // What is put away is no longer chosen.
    if (!fold.open) for (const label of fold.querySelectorAll('details')) label.open = false;
    return;
  }
  // From now on, the reader's choice decides what is lit, not the address.
  for (const lit of document.querySelectorAll('.lit, mark.here')) lit.classList.remove('lit', 'here');
  for (const { parentElement: label } of document.querySelectorAll('.margin li > [open]'))
    if (label) for (const lit of [label, ...wordsOf(label)]) lit.classList.add('lit');
}

/** Opens the labels of words that are clicked, or closes them if they are open. */
function openLabels({ target }: Event): void {
  const words = target instanceof Element && !target.closest('a') ? target.closest('mark') : null;
  // A reader who selects words does not choose them.
  if (!words || getSelection()?.isCollapsed === false) return;
  const labels = labelsOf(words);
  const folds = labels.flatMap((label) => label.querySelector('details') ?? []);
  const isOpening = folds.some(({ open }) => !open);
  for (const fold of folds) fold.open = isOpening;
  const [first] = labels;
  const list = first?.closest<HTMLDetailsElement>('.margin');
  if (!list || !isOpening) return;
  list.open = true;
  first?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  first?.querySelector('summary')?.focus({ preventScroll: true });
}
