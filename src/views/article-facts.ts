import * as words from '../words/en/citation.ts';
import type { ArticleView, PassageView } from './views.ts';

/** Counts an article's notes on its author's own words. Notes on other people's words don't count. */
export function countOwnNotes({ notes }: Pick<ArticleView, 'notes'>): number {
  return notes.filter(({ voice }) => voice.kind === 'author').length;
}

/** Returns the passage that is an article's title; `undefined` if the editor supplied the title. */
export function titlePassage({ passages }: Pick<ArticleView, 'passages'>): PassageView | undefined {
  return passages.find(({ kind }) => kind === 'title');
}

/** Checks whether any of the articles has a heading in its text; pages set headings in italics. */
export function hasHeadings(articles: readonly Pick<ArticleView, 'passages'>[]): boolean {
  return articles.some(({ passages }) => passages.some(({ kind }) => kind === 'heading'));
}

/**
 * Returns what a passage's citation says about its article: source, title and date and, on a second line, the
 * address where the article was found, if known. Pages carry it for the script that copies passages.
 */
export function citeLine({ source, shownTitle, date }: ArticleView): string {
  return [
    words.article(source.name, shownTitle, date.words),
    ...(source.url === undefined ? [] : [source.url]),
  ].join('\n');
}
