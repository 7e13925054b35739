import { comparisonAddress, type ComparisonPages } from '../site/addresses/comparison-address.ts';

/** An article to add, drop or swap in, and the address of the comparison that results. */
export interface Choice<Article> {
  article: Article;
  url: string;
}

/** The ways to change a comparison by one article, and the way to compare the whole dossier. */
export interface Choices<Article> {
  add: Choice<Article>[];
  drop: Choice<Article>[];
  /** For each article of the comparison, the articles that can replace it. */
  swap: { article: Article; by: Choice<Article>[] }[];
  /** The address of the whole dossier's comparison; `null` if that is the current one. */
  all: string | null;
}

/**
 * Finds the comparisons that are one change away from the chosen articles, which need not be a comparison
 * themselves.
 */
export function findChoices<Article extends { siglum: string }>(
  chosen: readonly Article[],
  { articles, comparisonPages }: { articles: readonly Article[]; comparisonPages: ComparisonPages },
): Choices<Article> {
  const urlOf = (wanted: readonly Article[]): string =>
    comparisonAddress(
      comparisonPages,
      wanted.map(({ siglum }) => siglum),
    );
  const toChoices = (
    candidates: readonly Article[],
    setFor: (article: Article) => Article[],
  ): Choice<Article>[] =>
    candidates
      .map((article) => ({ article, set: setFor(article) }))
      .filter(({ set }) => set.length >= 2)
      .map(({ article, set }) => ({ article, url: urlOf(set) }));

  const others = articles.filter((article) => !chosen.includes(article));
  const without = (left: Article) => chosen.filter((article) => article !== left);
  return {
    add: toChoices(others, (article) => [...chosen, article]),
    drop: toChoices(chosen, without),
    swap: chosen
      .map((left) => ({ article: left, by: toChoices(others, (article) => [...without(left), article]) }))
      .filter(({ by }) => by.length > 0),
    all: others.length > 0 ? urlOf(articles) : null,
  };
}
