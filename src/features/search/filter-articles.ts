import type { CatalogueArticle } from './catalogue.ts';
import { FILTERS, type FilterName, type SearchState } from '../../site/addresses/search-state.ts';

/** How many articles there are with each value of each filter. */
export type FilterCounts = Record<FilterName, Map<string, number>>;

/**
 * Whether an article has one of the values of each filter that is set. Values of one filter widen, filters
 * narrow.
 */
export function passesFilters({ tags }: CatalogueArticle, filters: SearchState['filters']): boolean {
  return FILTERS.every((name) => filters[name]?.some((value) => tags[name].includes(value)) ?? true);
}

/** Counts the articles by value; the values of a filter that is set are counted as if it were not. */
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
