import { comparisonTitle } from '../comparison/comparison-title.ts';
import type { ComparisonView, DossierView } from '../views.ts';
import { articleItem } from './article-item.ts';
import type { CslItem } from './csl-item.ts';

/**
 * A comparison as it is cited: its own page, then its articles at their sources.
 * @param toAbsolute makes a root-relative address absolute
 */
export function comparisonItems(comparison: ComparisonView, dossier: DossierView, toAbsolute: (url: string) => string): CslItem[] {
  return [
    {
      id: `${dossier.slug}-${comparison.slug}`,
      type: 'webpage',
      title: comparisonTitle(comparison, dossier),
      'container-title': 'Synoptic',
      URL: toAbsolute(comparison.url),
      language: 'en',
    },
    ...comparison.articles.map((article) => articleItem(article, dossier, toAbsolute)),
  ];
}
