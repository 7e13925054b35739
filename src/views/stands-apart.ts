import { rowsBySharpness } from './comparison-sections.ts';
import type { Row } from './rows.ts';
import type { ArticleView, DossierView } from './views.ts';

/** The article whose author differs from others on more claims than any other author does. */
export interface StandsApart {
  article: ArticleView;
  /** The claims on which its author's stance differs from that of another author, the sharpest first. */
  rows: Row[];
  /** On how many claims any authors differ. */
  disputes: number;
}

/** Finds the article that stands apart; `null` if none differs on more claims than all others. */
export function standsApart(
  dossier: Pick<DossierView, 'propositions' | 'articles'> & Partial<Pick<DossierView, 'sharpest'>>,
): StandsApart | null {
  const disputes = rowsBySharpness(dossier, dossier).filter(({ relation }) => relation === 'differ');
  const [most, next] = dossier.articles
    .map((article) => ({ article, rows: disputes.filter((row) => isIn(article, row)) }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
  return most && most.rows.length > (next?.rows.length ?? 0) ? { ...most, disputes: disputes.length } : null;
}

/** Checks whether an article's author takes a stance on a row; where authors differ, it is not everyone's. */
function isIn(article: ArticleView, { cells }: Row): boolean {
  return cells.some((cell) => cell.article === article && cell.author !== null);
}
