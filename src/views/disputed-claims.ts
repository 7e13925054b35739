import type { Stand } from '../schemas/stands.ts';
import { rowsBySharpness } from './comparison-sections.ts';
import { overlaps } from './lead-quotes.ts';
import { isOpposed } from './relations.ts';
import { facing } from './sharpness.ts';
import { toRow, type Cell, type Row } from './rows.ts';
import type { ArticleView, ComparisonView, DossierView, EvidenceView, PositionView } from './views.ts';

/** An author's side in a dispute. */
interface Side {
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

/** How many disputes are shown with quotes. */
const WITH_QUOTES = 3;

/** The stances, from the one that agrees least. */
const BY_AGREEMENT: readonly Stand[] = ['against', 'neutral', 'mixed', 'favor'];

/**
 * Lists the claims on which the authors of a dossier differ, in the order that a comparison of them
 * all has, the sharpest first, each with a quote on two sides. The first few are to be shown with their
 * quotes, except one that would repeat a quote. The quote that leads its position is preferred, unless it was
 * shown before.
 */
export function disputedClaims(
  dossier: Pick<DossierView, 'propositions' | 'articles'> & Partial<Pick<DossierView, 'sharpest'>>,
): { quoted: Dispute[]; brief: Dispute[] } {
  const rows = rowsBySharpness(dossier, dossier).filter(({ relation }) => relation === 'differ');
  const quoted: Dispute[] = [];
  const brief: Dispute[] = [];
  for (const row of rows) {
    const shown = quoted.flatMap(({ sides }) => sides);
    const dispute = toDispute(row, shown);
    const isRepeated = dispute.sides.some((side) => isShown(side, shown));
    if (quoted.length < WITH_QUOTES && !isRepeated) quoted.push(dispute);
    else brief.push(dispute);
  }
  return { quoted, brief };
}

function toDispute(row: Row, shown: readonly Side[]): Dispute {
  const facingStances = facing(row.cells.map(({ stand }) => stand)).map((place) => row.cells[place]?.stand);
  const sides = BY_AGREEMENT.filter((stance) => facingStances.includes(stance)).map((stance) =>
    chooseSide(
      row.cells.filter(({ stand }) => stand === stance),
      shown,
    ),
  ) as [Side, Side];
  return {
    row,
    sides,
    others: row.cells.filter(({ article }) => sides.every((side) => side.article !== article)),
  };
}

/**
 * Chooses, among the articles of one side, the one with the shortest quote, if possible one not shown yet.
 */
function chooseSide(cells: readonly Cell[], shown: readonly Side[]): Side {
  const sides = cells.flatMap(({ article, author }): Side[] => {
    if (!author) return [];
    const quotes = author.evidence.toSorted((a, b) => Number(b.isLead) - Number(a.isLead));
    const quote = quotes.find((each) => !isShown({ article, quote: each }, shown)) ?? quotes[0];
    return quote ? [{ article, position: author, quote }] : [];
  });
  const [best] = sides.toSorted(
    (a, b) =>
      Number(isShown(a, shown)) - Number(isShown(b, shown)) || a.quote.exact.length - b.quote.exact.length,
  );
  if (!best) throw new Error('A position has no quote.');
  return best;
}

/** Checks whether words of a quote were shown before. */
function isShown({ article, quote }: Pick<Side, 'article' | 'quote'>, shown: readonly Side[]): boolean {
  return shown.some((other) => other.article === article && overlaps(other.quote, quote));
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
    const rows = propositions
      .map((proposition) => toRow(proposition, [first, second]))
      .filter(({ relation }) => relation === 'differ');
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
