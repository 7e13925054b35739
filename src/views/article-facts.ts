import * as words from '../words/en/citation.ts';
import type { ArticleView, PassageView } from './views.ts';

/**
 * Returns how many notes on the author's own words an article has per 1,000 words, rounded. Notes on other
 * people's words don't count.
 */
export function ownNotesPer1000({ notes, wordCount }: Pick<ArticleView, 'notes' | 'wordCount'>): number {
  const own = notes.filter(({ voice }) => voice.kind === 'author');
  return wordCount === 0 ? 0 : Math.round((own.length / wordCount) * 1000);
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
