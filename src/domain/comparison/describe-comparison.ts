import { leadInWords, sharpestRow, standsInWords } from '../positions/sharpest-row.ts';
import type { ComparisonView, DossierView } from '../views.ts';

/**
 * A comparison in a few sentences, for search engines and where it is linked: the sharpest difference first, since what is long gets
 * cut; then what is compared.
 */
export function describeComparison({ articles }: ComparisonView, { propositions }: DossierView): string {
  const row = sharpestRow(propositions, articles);
  return [
    ...(row ? [`${leadInWords(row, 'The authors')} “${row.proposition.label}”: ${standsInWords(row)}.`] : []),
    ...articles.map(({ siglum, source, date, stance }) => `${siglum}: ${source.name}, ${date.words}, ${stance.words}.`),
  ].join(' ');
}
