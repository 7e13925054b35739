import { describeComparison } from '../comparison/describe-comparison.ts';
import type { Paths } from '../paths.ts';
import { leadInWords, sharpestRow } from '../positions/sharpest-row.ts';
import type { ComparisonView, DossierView } from '../views.ts';
import { toColumns, yearAndStance } from './card-columns.ts';
import type { Card } from './card.ts';

/** A comparison's card: whose articles, and one proposition on which they differ. */
export function comparisonCard(comparison: ComparisonView, dossier: DossierView, paths: Paths): Card {
  const { articles } = comparison;
  const sharpest = sharpestRow(dossier.propositions, articles);
  return {
    url: paths.cardComparison(
      dossier.slug,
      articles.map(({ siglum }) => siglum),
    ),
    alt: `Comparison of articles on ${dossier.title}. ${describeComparison(comparison, dossier)}`,
    picture: {
      kind: 'comparison',
      dossier: { text: dossier.title, instead: dossier.slug },
      articles: toColumns(articles, yearAndStance, sharpest?.row.cells),
      row: sharpest && {
        lead: leadInWords(sharpest),
        label: { text: sharpest.row.proposition.label, instead: sharpest.row.proposition.id },
      },
    },
  };
}
