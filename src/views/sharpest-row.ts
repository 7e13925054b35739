import type { ArticleView, ComparisonView, DossierView, PropositionView } from './views.ts';
import { type Relation, type Row, rowsByDisagreement } from './rows.ts';
import * as words from '../words/en/sharpest.ts';

/** How authors stand to each other where one of them at least takes a position. */
type TakenRelation = Extract<Relation, keyof typeof words.leads>;

/** The sharpest row, and on how many propositions authors stand to each other as on it. */
export interface SharpestRow {
  row: Row;
  relation: TakenRelation;
  count: number;
}

/**
 * The proposition on which some articles' authors differ, or the nearest to it; `null` where no author takes
 * a position.
 */
export function sharpestRow(
  propositions: readonly PropositionView[],
  articles: readonly ArticleView[],
): SharpestRow | null {
  const rows = rowsByDisagreement(propositions, articles);
  const [row] = rows;
  if (!row || !isTaken(row.relation)) return null;
  const { relation } = row;
  return { row, relation, count: rows.filter((other) => other.relation === relation).length };
}

function isTaken(relation: Relation): relation is TakenRelation {
  return relation in words.leads;
}

/**
 * "They differ on" or, where it is not the only one, "They differ on four, among them": what stands over the
 * row's label.
 */
export function leadInWords({ relation, count }: SharpestRow): string {
  return words.leads[relation](count);
}

/** Where the articles stand on a row: "A against; B favor". */
export function standsInWords({ cells }: Row): string {
  return words.stands(cells.map(({ article: { siglum }, stand }) => ({ siglum, stand })));
}

/**
 * A comparison in a few sentences, for search engines and where it is linked: the sharpest difference first,
 * since what is long gets cut; then what is compared.
 */
export function describeComparison({ articles }: ComparisonView, { propositions }: DossierView): string {
  const sharpest = sharpestRow(propositions, articles);
  return [
    ...(sharpest ? [sentenceOn(sharpest)] : []),
    ...articles.map(({ siglum, source, date, stance }) =>
      words.article({ siglum, source: source.name, date: date.words, stance: stance.words }),
    ),
  ].join(' ');
}

function sentenceOn({ row, relation, count }: SharpestRow): string {
  return words.sentences[relation](count, row.proposition.label, standsInWords(row));
}
