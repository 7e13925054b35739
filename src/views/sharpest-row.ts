import type { ArticleView, ComparisonView, DossierView, PropositionView } from './views.ts';
import { type Relation, type Row, rowsByDisagreement } from './rows.ts';
import { countInWords } from '../words/en/format.ts';
import { STANDS } from '../words/en/terms.ts';

/** What authors do on the propositions of a relation, as the beginning of a sentence that the proposition's label ends. */
const LEADS: Partial<Record<Relation, (authors: string) => string>> = {
  differ: (authors) => `${authors} differ on`,
  agree: (authors) => `${authors} agree on`,
  alone: () => 'One author speaks alone on',
};

/** The sharpest row, and on how many propositions authors stand to each other as on it. */
export interface SharpestRow {
  row: Row;
  count: number;
}

/** The proposition on which some articles' authors differ, or the nearest to it; `null` where no author takes a position. */
export function sharpestRow(
  propositions: readonly PropositionView[],
  articles: readonly ArticleView[],
): SharpestRow | null {
  const rows = rowsByDisagreement(propositions, articles);
  const [row] = rows;
  return row && LEADS[row.relation]
    ? { row, count: rows.filter(({ relation }) => relation === row.relation).length }
    : null;
}

/** "They differ on" or, where it is not the only one, "They differ on four, among them": what stands before the row's label. */
export function leadInWords({ row, count }: SharpestRow, authors = 'They'): string {
  const lead = LEADS[row.relation]?.(authors) ?? '';
  return count === 1 ? lead : `${lead} ${countInWords(count)}, among them`;
}

/** Where the articles stand on a row: "A against; B favor". */
export function standsInWords({ cells }: Row): string {
  return cells.map(({ article, stand }) => `${article.siglum} ${STANDS[stand]}`).join('; ');
}

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
