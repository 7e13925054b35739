import * as words from '../words/en/citation.ts';
import type { ArticleView } from './views.ts';

/**
 * How many notes on its author's own words an article has for each 1,000 of its words; notes on words of
 * others don't count.
 */
export function ownNotesPer1000({ notes, words: length }: Pick<ArticleView, 'notes' | 'words'>): number {
  const own = notes.filter(({ voice }) => voice.kind === 'author');
  return length === 0 ? 0 : Math.round((own.length / length) * 1000);
}

/** Whether one of some articles has a heading in its text, which pages set in italics. */
export function hasHeadings(articles: readonly Pick<ArticleView, 'passages'>[]): boolean {
  return articles.some(({ passages }) => passages.some(({ kind }) => kind === 'heading'));
}

/**
 * What a passage's citation says of its article: source, title and date, and on a second line the address
 * where it was found, if any. It stands on the page for the script that copies passages.
 */
export function citeLine({ source, shownTitle, date }: ArticleView): string {
  return [
    words.article(source.name, shownTitle, date.words),
    ...(source.url === undefined ? [] : [source.url]),
  ].join('\n');
}
