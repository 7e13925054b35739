import { leadInWords, sharpestRow, standsInWords } from '../positions/sharpest-row.ts';
import type { ComparisonView, DossierView } from '../views.ts';

/**
 * A comparison in a few sentences, for search engines and where it is linked: the sharpest difference first, since what is long gets
 * cut; then what is compared.
 */
export function describeComparison({ articles }: ComparisonView, { propositions }: DossierView): string {
  const sharpest = sharpestRow(propositions, articles);
  return [
    ...(sharpest
      ? [
          `${leadInWords(sharpest, 'The authors')} “${sharpest.row.proposition.label}”: ${standsInWords(sharpest.row)}.`,
        ]
      : []),
    ...articles.map(
      ({ siglum, source, date, stance }) => `${siglum}: ${source.name}, ${date.words}, ${stance.words}.`,
    ),
  ].join(' ');
}
