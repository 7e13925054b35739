import type { CatalogueArticle } from './catalogue.ts';
import { FILTERS, type FilterName, type SearchState } from '../../site/addresses/search-state.ts';

/** The number of articles with each value of each filter. */
export type FilterCounts = Record<FilterName, Map<string, number>>;

/** Checks whether an article has at least one of the chosen values of every filter that is set. */
export function passesFilters({ tags }: CatalogueArticle, filters: SearchState['filters']): boolean {
  return FILTERS.every((name) => filters[name]?.some((value) => tags[name].includes(value)) ?? true);
}

/**
 * Counts the articles with each value. The counts for one filter respect all other filters but ignore its
 * own choice, so that they show what choosing another value would find.
 */
export function countValues(
  articles: readonly CatalogueArticle[],
  filters: SearchState['filters'],
): FilterCounts {
  const counts = Object.fromEntries(
    FILTERS.map((name) => {
      const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      const count = new Map<string, number>();
      for (const { tags } of articles.filter((article) => passesFilters(article, others))) {
        for (const value of tags[name]) count.set(value, (count.get(value) ?? 0) + 1);
      }
      return [name, count];
    }),
  );
  return counts as FilterCounts;
}
