import { rowsBySharpness } from './comparison-sections.ts';
import type { Row } from './rows.ts';
import type { ArticleView, DossierView } from './views.ts';

/** The article whose author differs from other authors more often than any other does. */
export interface StandsApart {
  article: ArticleView;
  /** The claims on which its author's stance differs from that of another author, the sharpest first. */
  rows: Row[];
  /** On how many claims any authors differ. */
  disputes: number;
}

/**
 * Finds the article that stands apart: on each claim, every author whose stance is another counts once.
 * Returns `null` if two tie, or if nobody differs.
 */
export function standsApart(
  dossier: Pick<DossierView, 'propositions' | 'articles'> & Partial<Pick<DossierView, 'sharpest'>>,
): StandsApart | null {
  const disputes = rowsBySharpness(dossier, dossier).filter(({ relation }) => relation === 'differ');
  const [most, next] = dossier.articles
    .map((article) => {
      const rows = disputes.filter((row) => othersAgainst(article, row) > 0);
      return { article, rows, times: rows.reduce((sum, row) => sum + othersAgainst(article, row), 0) };
    })
    .toSorted((a, b) => b.times - a.times);
  return most && most.times > (next?.times ?? 0)
    ? { article: most.article, rows: most.rows, disputes: disputes.length }
    : null;
}

/** Returns how many authors take another stance on a row than that of an article, which may have none. */
function othersAgainst(article: ArticleView, { cells }: Row): number {
  const own = cells.find((cell) => cell.article === article)?.author;
  return own ? cells.filter(({ author }) => author && author.stance !== own.stance).length : 0;
}
