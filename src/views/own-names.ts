import type { NamesView } from './names.ts';
import type { ArticleView } from './views.ts';

/** The names that an article uses for something in its own words. */
export interface OwnNames {
  article: ArticleView;
  /** The most frequent first, then in the editors' order; none if it only reports or quotes others. */
  names: string[];
}

/** Returns by which names each article calls a referent itself, without the articles that never name it. */
export function ownNames({ expressions, totals }: NamesView): OwnNames[] {
  return totals
    .filter(({ count }) => count > 0)
    .map(({ article }) => ({
      article,
      names: expressions
        .map(({ words, cells }) => ({
          words,
          own: cells.find((cell) => cell.article === article)?.counts.own ?? 0,
        }))
        .filter(({ own }) => own > 0)
        .toSorted((a, b) => b.own - a.own)
        .map(({ words }) => words),
    }));
}
