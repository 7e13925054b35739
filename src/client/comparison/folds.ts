import { readFolds, writeFolds } from '../../site/addresses/fold-state.ts';

// Sections fold away without a script; with one, the address says which, so that a link carries it.
const folds = [...document.querySelectorAll<HTMLDetailsElement>('section[id] > .fold')];
const defaults = folds.map((fold) => ({ id: fold.parentElement?.id ?? '', isFolded: !fold.open }));
/** What the reader chose, which is not all that is open: a link may lead into a fold. */
const chosen = readFolds(location.search, defaults);

for (const [index, section] of chosen.entries()) {
  const fold = folds[index];
  if (!fold) continue;
  fold.open = !section.isFolded;
  fold.querySelector('summary')?.addEventListener('click', () => {
    // What is open now is folded by this very click.
    section.isFolded = fold.open;
    history.replaceState(
      null,
      '',
      location.pathname + writeFolds(location.search, defaults, chosen) + location.hash,
    );
  });
}

// Measuring what is folded away has the browser lay it out, which it keeps: done while the page has nothing else to do, it
// leaves little to be done when a reader unfolds it. Browsers that know no idle time lay it out then.
window.requestIdleCallback?.(() => {
  for (const fold of document.querySelectorAll('.fold:not([open])'))
    fold.lastElementChild?.getBoundingClientRect();
});
