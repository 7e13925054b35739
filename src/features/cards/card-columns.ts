import type { Cell } from '../../views/rows.ts';
import type { ArticleView } from '../../views/views.ts';
import type { CardColumn, CardColumns, CardTitle, CardWords } from './card.ts';

/** More columns than this can't be read in a thumbnail. */
const MAX_COLUMNS = 6;

/** The articles as columns of a card; of too many the first ones, and how many are left. */
export function toColumns(
  articles: readonly ArticleView[],
  factsOf: (article: ArticleView) => string[],
  cells: readonly Cell[] = [],
): CardColumns {
  const shown = articles.length <= MAX_COLUMNS ? articles : articles.slice(0, MAX_COLUMNS - 1);
  const columns = shown.map((article): CardColumn => ({
    siglum: article.siglum,
    key: article.key,
    source: sourceOnCard(article),
    facts: factsOf(article),
    title: titleOnCard(article),
    stand: cells.find((cell) => cell.article === article)?.stand ?? null,
  }));
  return { columns, left: articles.length - shown.length };
}

/** "c. 2025" and "takes no side". */
export function yearAndStance({ date, stance }: ArticleView): string[] {
  return [date.brief, stance.words];
}

/** An article's source in its short form. */
export function sourceOnCard({ sourceShort, source }: ArticleView): CardWords {
  return { text: sourceShort, instead: (source.url && URL.parse(source.url)?.host) || '[in another script]' };
}

/** An article's title as it is shown. */
export function titleOnCard({ shownTitle, isTitleSupplied }: ArticleView): CardTitle {
  return { text: shownTitle, instead: '[title in another script]', isSupplied: isTitleSupplied };
}
