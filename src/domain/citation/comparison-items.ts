import { comparisonTitle } from '../comparison/comparison-title.ts';
import type { ComparisonView, DossierView } from '../views.ts';
import { articleItem } from './article-item.ts';
import { cslDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';

/**
 * A comparison as it is cited: its own page, by those who are responsible for its positions and as of the day when these were last gone
 * through, then its articles at their sources.
 * @param toAbsolute makes a root-relative address absolute
 */
export function comparisonItems(
  comparison: ComparisonView,
  dossier: DossierView,
  toAbsolute: (url: string) => string,
): CslItem[] {
  return [
    {
      id: `${dossier.slug}-${comparison.slug}`,
      type: 'webpage',
      title: comparisonTitle(comparison, dossier),
      ...(dossier.annotated
        ? { author: [{ literal: dossier.annotated.by }], ...cslDate(dossier.annotated.on) }
        : {}),
      'container-title': 'Synoptic',
      URL: toAbsolute(comparison.url),
      language: 'en',
    },
    ...comparison.articles.map((article) => articleItem(article, dossier, toAbsolute)),
  ];
}
