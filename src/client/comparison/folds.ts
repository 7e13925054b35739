import { readFolds, writeFolds } from '../../site/addresses/fold-state.ts';

// Sections fold without a script, as do rows on phones. With this one, the address says which are folded, so
// that links keep it.
const folds = [...document.querySelectorAll<HTMLDetailsElement>('section[id] > .fold, .row > details')];
const defaults = folds.map((fold) => ({
  id: fold.parentElement?.id ?? '',
  formerIds: [...(fold.parentElement?.querySelectorAll(':scope > .former') ?? [])].map(({ id }) => id),
  isFolded: !fold.open,
}));
/** What the reader chose. More may be open, since a link can lead into a fold. */
const chosen = readFolds(location.search, defaults);

for (const [index, section] of chosen.entries()) {
  const fold = folds[index];
  if (!fold) continue;
  fold.open = !section.isFolded;
  fold.querySelector('summary')?.addEventListener('click', () => {
    // This click is about to fold what is open now.
    section.isFolded = fold.open;
    history.replaceState(
      null,
      '',
      location.pathname + writeFolds(location.search, defaults, chosen) + location.hash,
    );
  });
}

// Only phones fold these. In wide windows, style sheets show them unfolded, but not in all browsers.
if (!CSS.supports('selector(::details-content)') && matchMedia('(width >= 48rem)').matches)
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.phone')) {
    fold.open = true;
    fold.querySelector('summary')?.toggleAttribute('hidden', true);
  }

// The address of the texts leads to texts, not to what unfolds them.
if (location.hash === '#texts') document.querySelector('#texts .phone')?.toggleAttribute('open', true);

// Measuring a folded section makes the browser lay it out and keep the layout. Done while the browser is
// idle, this makes unfolding fast. Browsers without idle callbacks lay sections out when they are unfolded.
if ('requestIdleCallback' in window)
  window.requestIdleCallback(() => {
    for (const fold of document.querySelectorAll('#texts details:not([open], .margin), .fold:not([open])'))
      fold.lastElementChild?.getBoundingClientRect();
  });
