import { readLitWords } from '../../../site/addresses/lit-words.ts';
import * as words from '../../../words/en/hits.ts';
import { element } from './elements.ts';
import { highlightHits, lightCurrent, unlight, type Hit } from './highlight-hits.ts';

/**
 * Highlights the words that the address asks for, and adds a bar with buttons that lead from hit to hit. If
 * the address leads to a passage with a hit, the reader is at the first hit there.
 */
async function walkHits(): Promise<void> {
  const hits = await highlightHits(document, readLitWords(new URLSearchParams(location.search)));
  if (hits.length === 0) return;
  const target = document.querySelector(':target');
  let at = hits.findIndex(({ passage }) => passage.contains(target));
  const status = element('span', { role: 'status' });
  const say = (): void => {
    const hit = hits[at];
    if (hit) lightCurrent(hit);
    status.textContent = hit ? words.place(at + 1, hits.length, nameOf(hit)) : words.count(hits.length);
  };
  const go = (step: number): void => {
    at = at === -1 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    const hit = hits[at];
    if (hit) bringIntoView(hit);
    say();
  };
  const close = (): void => {
    bar.remove();
    unlight();
    hits[at]?.passage.querySelector<HTMLElement>('.num')?.focus();
  };
  const bar = element(
    'div',
    { class: 'notice-line hits', role: 'group', 'aria-label': words.bar },
    button(words.previous, () => go(-1)),
    button(words.next, () => go(1)),
    status,
    button(words.closeSign, close, words.close),
  );
  // Columns that scroll on their own have their first hits side by side.
  const beside = [...document.querySelectorAll('[data-scroll] .column')].flatMap((column) => {
    const inColumn = hits.filter(({ passage }) => column.contains(passage));
    return inColumn.find((hit) => hit === hits[at]) ?? inColumn[0] ?? [];
  });
  // Texts one below the other begin with the first hit of all.
  if (beside.length === 0 && target?.id === 'texts') {
    at = 0;
    beside.push(...hits.slice(0, 1));
  }
  say();
  const start = hits[at] ?? beside[0];
  // The next Tab begins at what came into view last. The bar is near that in the order of the keys.
  for (const hit of beside.toSorted((a, b) => Number(a === start) - Number(b === start))) bringIntoView(hit);
  if (start) (start.passage.querySelector('.num, h1') ?? start.passage).after(bar);
  else document.querySelector('main')?.prepend(bar);
}

// Whoever imports this module handles its failure.
await walkHits();

function button(shown: string, act: () => void, name?: string): HTMLElement {
  const control = element('button', { type: 'button', 'aria-label': name }, shown);
  control.addEventListener('click', act);
  return control;
}

/** Names a hit's passage by its number, as the page does, or as a title. */
function nameOf({ passage }: Hit): string {
  return (
    passage.querySelector('.num')?.textContent.trim() ??
    words.title(passage.closest<HTMLElement>('[data-s]')?.dataset['s']?.toUpperCase() ?? '')
  );
}

/** Opens the folds around a hit, and scrolls it into the middle of the window and of the column it is in. */
function bringIntoView({ passage, ranges: [range] }: Hit): void {
  for (let fold = passage.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  // Only elements can be scrolled to, and a passage may be taller than the window. At the beginning of the
  // passage, it is where the next Tab begins.
  const spot = element('span', {});
  passage.prepend(spot);
  Object.assign(spot.style, { position: 'absolute', top: '0', left: '0' });
  const [from, to] = [spot.getBoundingClientRect(), range.getBoundingClientRect()];
  spot.style.top = `${to.top - from.top}px`;
  spot.style.left = `${to.left - from.left}px`;
  spot.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  spot.remove();
}
