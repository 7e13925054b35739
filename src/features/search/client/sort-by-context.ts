/** By which words lines are sorted: those before or after the words that are marked in them. */
export type ContextSide = 'before' | 'after';

/**
 * Sorts elements that have a line of a text in their first paragraph: by the words before its first mark, the
 * nearest first, or by the words after it.
 */
export function sortByContext<Line extends Element>(lines: readonly Line[], by: ContextSide): Line[] {
  return lines
    .map((line) => {
      const [paragraph, mark] = [line.querySelector('p'), line.querySelector('mark')];
      const range = document.createRange();
      if (paragraph && mark) {
        range.selectNodeContents(paragraph);
        if (by === 'before') range.setEndBefore(mark);
        else range.setStartAfter(mark);
      }
      const words = range.toString().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      if (by === 'before') words.reverse();
      return { line, words: words.join(' '), lang: paragraph?.closest<HTMLElement>('[lang]')?.lang };
    })
    .sort((a, b) => a.words.localeCompare(b.words, a.lang))
    .map(({ line }) => line);
}
