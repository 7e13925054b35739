import { haveAllSetsPages } from '../site/addresses/article-sets.ts';
import type { ComparisonView, DossierView } from './views.ts';

/**
 * Returns the comparisons that lists of them offer: all, or those of a large dossier that a reader can take
 * in: the pairs, those that the editors want, and the whole.
 */
export function offeredSets({
  articles,
  comparisons,
}: Pick<DossierView, 'articles' | 'comparisons'>): ComparisonView[] {
  return haveAllSetsPages(articles.length)
    ? comparisons
    : comparisons.filter(
        ({ articles: set, isListed }) => isListed || set.length === 2 || set.length === articles.length,
      );
}
