import type { CatalogueArticle } from './catalogue.ts';
import type { Term } from './query-terms.ts';

/** An article with the terms of the query that it has and lacks. */
export interface WeighedArticle {
  article: CatalogueArticle;
  has: Term[];
  lacks: Term[];
}

/** The articles that have all terms, and the others with what each lacks. */
export interface WeighedTerms {
  withAll: CatalogueArticle[];
  /** The articles that lack a term; those with more terms come first. */
  silent: WeighedArticle[];
}

/**
 * Sorts articles by the terms that they have.
 * @param idsOf maps each term to the names in the index of the articles that have it
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
