import type { Stance } from '../schemas/article.ts';
import { isOpposed } from './relations.ts';
import { rowsByDisagreement, type Cell, type Row } from './rows.ts';
import type { ArticleView, ComparisonView, DossierView, EvidenceView, PositionView } from './views.ts';

/** An author's side in a dispute. */
export interface Side {
  article: ArticleView;
  position: PositionView;
  /** The quote that stands for it. */
  quote: EvidenceView;
}

/** A claim on which authors differ, with two of them whose stances are furthest apart. */
export interface Dispute {
  row: Row;
  /** The one who agrees less comes first. */
  sides: [Side, Side];
  /** The cells of all other articles. */
  others: Cell[];
}

/** The pairs of stances that can differ, the sharpest first; in each, the one that agrees less comes first. */
const CONTRASTS: readonly (readonly [Stance, Stance])[] = [
  ['against', 'favor'],
  ['against', 'mixed'],
  ['mixed', 'favor'],
  ['against', 'neutral'],
  ['neutral', 'favor'],
  ['neutral', 'mixed'],
];

/**
 * Lists the claims on which the authors of a dossier differ, the sharpest first, each with a quote on two
 * sides. A quote that leads its position is preferred; one that an earlier dispute has already shown gives way
 * to another of the same position.
 */
export function disputedClaims({
  propositions,
  articles,
}: Pick<DossierView, 'propositions' | 'articles'>): Dispute[] {
  const shown = new Set<string>();
  return rowsByDisagreement(propositions, articles)
    .filter(({ relation }) => relation === 'differ')
    .map((row) => toDispute(row, shown));
}

function toDispute(row: Row, shown: Set<string>): Dispute {
  const held = (stance: Stance) => row.cells.filter(({ author }) => author?.stance === stance);
  const contrast = CONTRASTS.find((stances) => stances.every((stance) => held(stance).length > 0));
  if (!contrast) throw new Error(`No two authors differ on ${row.proposition.id}.`);
  const sides = contrast.map((stance) => chooseSide(held(stance), shown)) as [Side, Side];
  return {
    row,
    sides,
    others: row.cells.filter(({ article }) => sides.every((side) => side.article !== article)),
  };
}

/** Chooses among the articles of one side the one with the shortest quote that is new, and marks it as shown. */
function chooseSide(cells: readonly Cell[], shown: Set<string>): Side {
  const keyOf = ({ article, quote }: Side) => `${article.key} ${quote.exact}`;
  const sides = cells.flatMap(({ article, author }): Side[] => {
    if (!author) return [];
    const quotes = author.evidence.toSorted((a, b) => Number(b.isLead) - Number(a.isLead));
    const isNew = (quote: EvidenceView) => !shown.has(`${article.key} ${quote.exact}`);
    const quote = quotes.find(isNew) ?? quotes[0];
    return quote ? [{ article, position: author, quote }] : [];
  });
  const [best] = sides.toSorted(
    (a, b) =>
      Number(shown.has(keyOf(a))) - Number(shown.has(keyOf(b))) ||
      a.quote.exact.length - b.quote.exact.length,
  );
  if (!best) throw new Error('A position has no quote.');
  shown.add(keyOf(best));
  return best;
}

/** Two articles, and on how many claims their authors differ. */
export interface Pair {
  comparison: ComparisonView;
  articles: [ArticleView, ArticleView];
  /** On how many claims they differ. */
  differences: number;
  /** On how many of these one agrees and the other disagrees. */
  opposed: number;
  /** The articles whose authors take no position on any claim. */
  withoutPositions: ArticleView[];
}

/** Counts for each pair of articles on how many claims their authors differ. */
export function pairsOf({
  propositions,
  comparisons,
}: Pick<DossierView, 'propositions' | 'comparisons'>): Pair[] {
  const isSilent = (article: ArticleView) => !article.positions.some(({ voice }) => voice.kind === 'author');
  return comparisons.flatMap((comparison): Pair[] => {
    const [first, second, ...more] = comparison.articles;
    if (!first || !second || more.length > 0) return [];
    const rows = rowsByDisagreement(propositions, [first, second]).filter(
      ({ relation }) => relation === 'differ',
    );
    return [
      {
        comparison,
        articles: [first, second],
        differences: rows.length,
        opposed: rows.filter(({ cells }) => isOpposed(cells.map(({ stand }) => stand))).length,
        withoutPositions: [first, second].filter(isSilent),
      },
    ];
  });
}

/** Returns the pair whose authors disagree most: most flatly, then most often; `null` if none differ. */
export function sharpestPair(pairs: readonly Pair[]): Pair | null {
  const [sharpest] = pairs.toSorted((a, b) => b.opposed - a.opposed || b.differences - a.differences);
  return sharpest && sharpest.differences > 0 ? sharpest : null;
}
