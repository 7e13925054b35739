import type { CatalogueArticle } from './catalogue.ts';
import type { Term } from './query-terms.ts';

/** An article and the terms of the query that it has and lacks. */
export interface WeighedArticle {
  article: CatalogueArticle;
  has: Term[];
  lacks: Term[];
}

/** Which articles have all terms, and of the others, what each lacks. */
export interface WeighedTerms {
  withAll: CatalogueArticle[];
  /** Those with more of the terms first. */
  silent: WeighedArticle[];
}

/**
 * Weighs articles by the terms that they have.
 * @param idsOf the articles with each term, by their names in the index
 */
export function weighTerms(
  articles: readonly CatalogueArticle[],
  idsOf: ReadonlyMap<Term, Pick<ReadonlySet<string>, 'has'>>,
): WeighedTerms {
  const terms = [...idsOf.keys()];
  const weighed = articles.map((article): WeighedArticle => ({
    article,
    has: terms.filter((term) => idsOf.get(term)?.has(article.id)),
    lacks: terms.filter((term) => !idsOf.get(term)?.has(article.id)),
  }));
  return {
    withAll: weighed.filter(({ lacks }) => lacks.length === 0).map(({ article }) => article),
    silent: weighed.filter(({ lacks }) => lacks.length > 0).sort((a, b) => b.has.length - a.has.length),
  };
}
