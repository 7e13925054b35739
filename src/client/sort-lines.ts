// Adds to the page of words in context: its buttons sort the lines of each term by article, by the words
// before, or by the words after. Without this, the buttons stay hidden and the lines are sorted by article.
import { sortByContext } from '../features/search/client/sort-by-context.ts';

const toolbar = document.querySelector<HTMLElement>('sort-lines');
const lists = [...document.querySelectorAll('.lines > ol')].map((list) => ({
  list,
  lines: [...list.children],
}));

toolbar?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { by, done = '' } = target.dataset;
  for (const { list, lines } of lists)
    list.append(...(by === 'before' || by === 'after' ? sortByContext(lines, by) : lines));
  for (const button of toolbar.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button === target));
  const status = toolbar.querySelector('[role="status"]');
  if (status) status.textContent = done;
});
toolbar?.removeAttribute('hidden');
