import type { Relation, Stand } from '../schemas/stands.ts';
import { relate } from './relations.ts';
import type { Weighed } from './sharpness.ts';
import type { ArticleView, ExaminedView, PositionView, PropositionView } from './views.ts';

/** What an article says on a proposition. */
export interface Cell {
  article: ArticleView;
  stand: Stand;
  author: PositionView | null;
  /** The positions of the voices that the article quotes or paraphrases. */
  reported: PositionView[];
  /** Where the article mentions the proposition without taking a side, and why that is so. */
  examined: ExaminedView | null;
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
  return { proposition, cells, relation: relate(cells.map(({ stand }) => stand)) };
}

function toCell(article: ArticleView, proposition: PropositionView): Cell {
  const positions = article.positions.filter((position) => position.proposition === proposition);
  const author = positions.find(({ voice }) => voice.kind === 'author') ?? null;
  const reported = positions.filter(({ voice }) => voice.kind === 'speaker');
  const examined = article.examined.find((each) => each.proposition === proposition) ?? null;
  const without = reported.length > 0 ? 'reports' : examined ? 'examined' : 'silent';
  return { article, author, reported, examined, stand: author?.stance ?? without };
}

/** Returns what decides how sharply the authors differ on a row. */
export function weigh({ proposition: { number }, cells }: Row): Weighed {
  const quotes = cells.flatMap(({ author }) => author?.evidence ?? []);
  return { number, stands: cells.map(({ stand }) => stand), quotes: quotes.length };
}
