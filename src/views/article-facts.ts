import * as words from '../words/en/citation.ts';
import { quotedPassages } from './quoted-passages.ts';
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
 * @param isQuoted whether the article quotes the passage from what it republishes, which is then cited first
 * @param hasOtherWords whether another copy of the passage is known to have other words
 */
export function citeLine(
  { source, shownTitle, date }: ArticleView,
  { isQuoted = false, hasOtherWords = false } = {},
): string {
  const article = words.article(source.name, shownTitle, date.words);
  const cited = isQuoted && source.republishes ? words.quotedIn(source.republishes, article) : article;
  return [
    hasOtherWords ? words.inOtherWords(cited) : cited,
    ...(source.url === undefined ? [] : [source.url]),
  ].join('\n');
}

/**
 * Returns the citation of a passage if a note says that another copy of it has other words; other passages
 * are cited like their article or the quotation that contains them.
 */
export function citeOtherWords(article: ArticleView, passage: PassageView): string | undefined {
  const { notes, blocks, passages, source } = article;
  if (!notes.some((note) => note.passage === passage && note.other)) return undefined;
  const isQuoted =
    source.republishes?.quoted === true && quotedPassages(blocks).has(passages.indexOf(passage));
  return citeLine(article, { isQuoted, hasOtherWords: true });
}
