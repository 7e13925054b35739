import type { Relation, Stand } from '../schemas/stands.ts';
import type { ArticleView, PositionView, PropositionView } from './views.ts';

/** What an article says on a proposition. */
export interface Cell {
  article: ArticleView;
  stand: Stand;
  author: PositionView | null;
  /** The positions of the voices that the article quotes or paraphrases. */
  reported: PositionView[];
}

/** A proposition, each article's cell, and how the authors relate. */
export interface Row {
  proposition: PropositionView;
  cells: Cell[];
  relation: Relation;
}

/** Derives the row of a proposition: where each of the articles stands on it. */
export function toRow(proposition: PropositionView, articles: readonly ArticleView[]): Row {
  const cells = articles.map((article) => toCell(article, proposition));
  return { proposition, cells, relation: relate(cells) };
}

function toCell(article: ArticleView, proposition: PropositionView): Cell {
  const positions = article.positions.filter((position) => position.proposition === proposition);
  const author = positions.find(({ voice }) => voice.kind === 'author') ?? null;
  const reported = positions.filter(({ voice }) => voice.kind === 'speaker');
  return { article, author, reported, stand: author?.stance ?? (reported.length > 0 ? 'reports' : 'silent') };
}

/** Relates cells by their authors' stances; reported positions count only if no author takes one. */
function relate(cells: readonly Cell[]): Relation {
  const stances = cells.flatMap(({ author }) => (author ? [author.stance] : []));
  if (new Set(stances).size > 1) return 'differ';
  if (stances.length > 1) return 'agree';
  if (stances.length === 1) return 'alone';
  return cells.some(({ reported }) => reported.length > 0) ? 'reported' : 'silent';
}

/** The relations in the order in which pages show their rows. */
export const RELATIONS: readonly Relation[] = ['differ', 'agree', 'alone', 'reported', 'silent'];

/**
 * Sorts rows by disagreement: first those on which authors hold opposite stances (favor and against), then
 * those on which they differ otherwise, agree, speak alone, only report, and are silent. Ties are broken by
 * the number of authors who take a stance, most first, then by the dossier's order.
 */
export function byDisagreement(rows: readonly Row[]): Row[] {
  const holders = ({ cells }: Row) => cells.filter(({ author }) => author !== null).length;
  return [...rows].sort(
    (a, b) =>
      Number(isOpposed(b)) - Number(isOpposed(a)) ||
      RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
      holders(b) - holders(a) ||
      a.proposition.number - b.proposition.number,
  );
}

/** Returns the rows of the propositions, sorted by disagreement. */
export function rowsByDisagreement(
  propositions: readonly PropositionView[],
  articles: readonly ArticleView[],
): Row[] {
  return byDisagreement(propositions.map((proposition) => toRow(proposition, articles)));
}

/** Checks whether one author favors what another is against. */
export function isOpposed({ cells }: Row): boolean {
  const stances = cells.map(({ stand }) => stand);
  return stances.includes('favor') && stances.includes('against');
}
