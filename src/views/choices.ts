import type { ArticleView, ComparisonView, DossierView } from './views.ts';

/** One way to change what is compared, and where it leads. */
export interface Choice {
  article: ArticleView;
  url: string;
}

/** The ways to change a comparison by one article. */
export interface Choices {
  add: Choice[];
  drop: Choice[];
  /** For each article of the comparison, those that can take its place. */
  swap: { article: ArticleView; by: Choice[] }[];
  /** The whole dossier; `null` where that is what is compared. */
  all: string | null;
}

/** The ways from some articles, which need not be a comparison yet, to comparisons that have a page. */
export function findChoices(chosen: readonly ArticleView[], dossier: DossierView): Choices {
  const urlOf = (wanted: readonly ArticleView[]): string | null =>
    findComparison(dossier, wanted)?.url ?? null;
  const toChoices = (
    candidates: readonly ArticleView[],
    setFor: (article: ArticleView) => ArticleView[],
  ): Choice[] =>
    candidates.flatMap((article) => {
      const url = urlOf(setFor(article));
      return url === null ? [] : [{ article, url }];
    });

  const others = dossier.articles.filter((article) => !chosen.includes(article));
  const without = (left: ArticleView) => chosen.filter((article) => article !== left);
  return {
    add: toChoices(others, (article) => [...chosen, article]),
    drop: toChoices(chosen, without),
    swap: chosen
      .map((left) => ({ article: left, by: toChoices(others, (article) => [...without(left), article]) }))
      .filter(({ by }) => by.length > 0),
    all: others.length > 0 ? urlOf(dossier.articles) : null,
  };
}

/**
 * The comparison of exactly these articles, in whatever order they are given; `null` where it has no page.
 */
export function findComparison(
  { comparisons }: DossierView,
  wanted: readonly ArticleView[],
): ComparisonView | null {
  return (
    comparisons.find(
      ({ articles }) =>
        articles.length === wanted.length && articles.every((article) => wanted.includes(article)),
    ) ?? null
  );
}
