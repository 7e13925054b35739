import { comparisonAddress } from '../site/addresses/comparison-address.ts';
import type { ArticleView, DossierView } from './views.ts';

/** An article to add, drop or swap in, and the address of the comparison that results. */
export interface Choice {
  article: ArticleView;
  url: string;
}

/** The ways to change a comparison by one article, and the way to compare the whole dossier. */
export interface Choices {
  add: Choice[];
  drop: Choice[];
  /** For each article of the comparison, the articles that can replace it. */
  swap: { article: ArticleView; by: Choice[] }[];
  /** The address of the whole dossier's comparison; `null` if that is the current one. */
  all: string | null;
}

/**
 * Finds the comparisons that are one change away from the chosen articles, which need not be a comparison
 * themselves.
 */
export function findChoices(
  chosen: readonly ArticleView[],
  { articles, comparisonPages }: Pick<DossierView, 'articles' | 'comparisonPages'>,
): Choices {
  const urlOf = (wanted: readonly ArticleView[]): string =>
    comparisonAddress(
      comparisonPages,
      wanted.map(({ siglum }) => siglum),
    );
  const toChoices = (
    candidates: readonly ArticleView[],
    setFor: (article: ArticleView) => ArticleView[],
  ): Choice[] =>
    candidates
      .map((article) => ({ article, set: setFor(article) }))
      .filter(({ set }) => set.length >= 2)
      .map(({ article, set }) => ({ article, url: urlOf(set) }));

  const others = articles.filter((article) => !chosen.includes(article));
  const without = (left: ArticleView) => chosen.filter((article) => article !== left);
  return {
    add: toChoices(others, (article) => [...chosen, article]),
    drop: toChoices(chosen, without),
    swap: chosen
      .map((left) => ({ article: left, by: toChoices(others, (article) => [...without(left), article]) }))
      .filter(({ by }) => by.length > 0),
    all: others.length > 0 ? urlOf(articles) : null,
  };
}
