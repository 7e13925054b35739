// Adds to the page of words in context: its buttons sort the lines of each term by article, by the words
// before, or by the words after, and another opens or closes all lines. Without this, the buttons stay hidden
// and the lines are sorted by article.
import { sortByContext } from '../features/search/client/sort-by-context.ts';

const toolbar = document.querySelector<HTMLElement>('sort-lines');
const toggle = toolbar?.querySelector<HTMLElement>('[data-other]');
const sorting = [...(toolbar?.querySelectorAll('[data-by]') ?? [])];
const lists = [...document.querySelectorAll('.lines > ol')].map((list) => ({
  list,
  lines: [...list.children],
}));

toolbar?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || target === toggle) return;
  const { by, done = '' } = target.dataset;
  for (const { list, lines } of lists)
    list.append(...(by === 'before' || by === 'after' ? sortByContext(lines, by) : lines));
  for (const button of sorting) button.setAttribute('aria-pressed', String(button === target));
  const status = toolbar.querySelector('[role="status"]');
  if (status) status.textContent = done;
});
let isOpen = false;
toggle?.addEventListener('click', () => {
  isOpen = !isOpen;
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.lines')) details.open = isOpen;
  [toggle.textContent, toggle.dataset.other] = [toggle.dataset.other ?? '', toggle.textContent];
});
toolbar?.removeAttribute('hidden');
