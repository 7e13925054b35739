// Adds to the page of words in context: its buttons sort the lines of each term by article, by the words
// before, or by the words after. Without this, the buttons stay hidden and the lines are sorted by article.
const toolbar = document.querySelector<HTMLElement>('sort-lines');
const lists = [...document.querySelectorAll('.lines > ol')].map((list) => ({
  list,
  lines: [...list.children].map((line) => {
    const [left = '', right = ''] = [...line.querySelectorAll('p > span')].map(
      ({ textContent }) => textContent,
    );
    const { length } = line.querySelector('mark')?.textContent ?? '';
    const lang = line.querySelector('p')?.lang || document.documentElement.lang;
    // The word next to the term counts first.
    return {
      line,
      lang,
      left: wordsOf(left).reverse().join(' '),
      right: wordsOf(right.trimStart().slice(length)).join(' '),
    };
  }),
}));

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function sortBy(by: string | undefined): void {
  for (const { list, lines } of lists) {
    const sorted =
      by === 'left' || by === 'right' ? lines.toSorted((a, b) => a[by].localeCompare(b[by], a.lang)) : lines;
    list.append(...sorted.map(({ line }) => line));
  }
}

toolbar?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { by, done = '' } = target.dataset;
  sortBy(by);
  for (const button of toolbar.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button === target));
  const status = toolbar.querySelector('[role="status"]');
  if (status) status.textContent = done;
});
toolbar?.removeAttribute('hidden');

export {};
