import type { Stance } from '../schemas/article.ts';
import type { ArticleView, PositionView, PropositionView } from './views.ts';

/**
 * Where an article stands on a proposition: its author's stance, or that it only reports others, or is
 * silent.
 */
export type Stand = Stance | 'reports' | 'silent';

/** An article on a proposition. */
export interface Cell {
  article: ArticleView;
  stand: Stand;
  author: PositionView | null;
  /** Whom the article quotes or reports, apart from its author. */
  reported: PositionView[];
}

/** How the authors of some articles stand to each other on a proposition. */
export type Relation = 'differ' | 'agree' | 'alone' | 'reported' | 'silent';

/** A proposition with each article's cell. */
export interface Row {
  proposition: PropositionView;
  cells: Cell[];
  relation: Relation;
}

/** Where each of the articles stands on a proposition. */
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

/** Authors' voices alone decide; whom they report never does. */
function relate(cells: readonly Cell[]): Relation {
  const stances = cells.flatMap(({ author }) => (author ? [author.stance] : []));
  if (new Set(stances).size > 1) return 'differ';
  if (stances.length > 1) return 'agree';
  if (stances.length === 1) return 'alone';
  return cells.some(({ reported }) => reported.length > 0) ? 'reported' : 'silent';
}

/** The relations in the order in which rows are shown. */
export const RELATIONS: readonly Relation[] = ['differ', 'agree', 'alone', 'reported', 'silent'];

/**
 * Rows by disagreement: first those on which authors hold opposite stances (favor and against), then those on
 * which their stances differ otherwise, then those they share, those that one holds alone, those that are
 * only reported, and those that none touches; among equals first where more authors hold a stance, then in
 * the dossier's order.
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

/** Where the articles stand on each of the propositions, by disagreement. */
export function rowsByDisagreement(
  propositions: readonly PropositionView[],
  articles: readonly ArticleView[],
): Row[] {
  return byDisagreement(propositions.map((proposition) => toRow(proposition, articles)));
}

/** Whether one author is in favor of what another is against. */
export function isOpposed({ cells }: Row): boolean {
  const stances = cells.map(({ stand }) => stand);
  return stances.includes('favor') && stances.includes('against');
}
