import type { ArticleView, ComparisonView, DossierView } from '../views.ts';

/** The comparison of exactly these articles, in whatever order they are given; `null` where it has no page. */
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
