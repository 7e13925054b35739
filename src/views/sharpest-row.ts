import { haveAllSetsPages } from '../site/addresses/article-sets.ts';
import type { ArticleView, ComparisonView, DossierView } from './views.ts';
import { comparisonSections } from './comparison-sections.ts';
import { firstDifference, type TakenRelation } from './first-difference.ts';
import type { Row } from './rows.ts';
import * as words from '../words/en/sharpest.ts';

/** The sharpest row, its relation, and how many rows have that relation. */
export interface SharpestRow {
  row: Row;
  relation: TakenRelation;
  count: number;
}

/**
 * Finds the row on which the articles' authors differ most sharply, which may be one on which they agree;
 * `null` if no author takes a position.
 */
export function sharpestRow(
  dossier: Pick<DossierView, 'propositions' | 'sharpest'>,
  articles: ArticleView[],
): SharpestRow | null {
  const first = firstDifference(comparisonSections({ articles }, dossier), articles.length);
  if (!first) return null;
  const { sharpest, relation, count } = first;
  return { row: sharpest, relation, count };
}

/**
 * Returns the lead above the row's claim: "They differ on this claim" or, if other rows have the same
 * relation, "They differ on four claims, among them this".
 */
export function leadInWords({ relation, count }: SharpestRow): string {
  return words.leads[relation](count);
}

/** Says where the articles stand on a row: "A disagrees; B agrees". */
export function standsInWords({ cells }: Row): string {
  return words.stands(cells.map(({ article: { siglum }, stand }) => ({ siglum, stand })));
}

/**
 * Describes a comparison in a few sentences for search engines and link previews. The sharpest row comes
 * first, because long descriptions get cut; then come the compared articles. Since links to other sets of a
 * large dossier lead to the whole too, that says what it is.
 */
export function describeComparison({ articles }: ComparisonView, dossier: DossierView): string {
  const sharpest = sharpestRow(dossier, articles);
  const isLargeWhole = articles.length === dossier.articles.length && !haveAllSetsPages(articles.length);
  return [
    ...(sharpest ? [sentenceOn(sharpest)] : []),
    ...(isLargeWhole ? [words.allArticles(articles.length)] : []),
    ...articles.map(({ siglum, source, date, stance }) =>
      words.article({ siglum, source: source.name, date: date.words, phrase: stance.phrase }),
    ),
  ].join(' ');
}

function sentenceOn({ row, relation, count }: SharpestRow): string {
  return words.sentences[relation](count, row.proposition.claim, standsInWords(row));
}
