import { readFolds, writeFolds } from '../../domain/comparison/fold-state.ts';

// Sections fold away without a script; with one, the address says which, so that a link carries it.
const folds = [...document.querySelectorAll<HTMLDetailsElement>('section[id] > .fold')];
const stateOf = () => folds.map((fold) => ({ id: fold.parentElement?.id ?? '', isFolded: !fold.open }));
const defaults = stateOf();

for (const [index, { isFolded }] of readFolds(location.search, defaults).entries()) {
  const fold = folds[index];
  if (!fold) continue;
  fold.open = !isFolded;
  // Only what the reader does is written down, not what opens because a link leads into it.
  fold.querySelector('summary')?.addEventListener('click', () => {
    const id = fold.parentElement?.id;
    const chosen = stateOf().map((section) => (section.id === id ? { id, isFolded: fold.open } : section));
    history.replaceState(null, '', location.pathname + writeFolds(location.search, defaults, chosen) + location.hash);
  });
}
