import type { FoundPage } from '../../domain/search/passage-hits.ts';
import type { ArticleMeta } from '../../domain/search/article-for-index.ts';
import type { SearchState } from '../../domain/search/search-state.ts';

/** How many articles with each value of each filter there are. */
export type FilterCounts = Record<string, Record<string, number>>;

/** An article that was found. */
export interface FoundArticle extends FoundPage {
  url: string;
  meta: ArticleMeta;
}

/** What a search came to. */
export interface Found {
  articles: FoundArticle[];
  counts: FilterCounts;
}

/** The part of Pagefind's interface that is used (https://pagefind.app/docs/api-reference/). */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string | null, options: { filters: Record<string, { any: string[] }> }) => Promise<{
    results: { data: () => Promise<FoundArticle> }[];
    filters: FilterCounts;
  }>;
}

/** More articles than these are not fetched at once. */
const MAX_ARTICLES = 20;

let loading: Promise<Pagefind> | null = null;

/** Pagefind, loaded at the first search; after a failure, loaded again at the next. */
async function loadPagefind(url: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ url).then(async (pagefind: Pagefind) => {
    // Addresses in the index are whole already; a worker would cost more bytes than it saves time.
    await pagefind.options({ baseUrl: '/', noWorker: true });
    return pagefind;
  });
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}

/**
 * Searches the articles. Values of one filter widen the search, filters narrow it.
 * @param url address of Pagefind's module
 * @throws whatever went wrong while loading or searching
 */
export async function searchArticles(url: string, { query, filters }: SearchState): Promise<Found> {
  const pagefind = await loadPagefind(url);
  const chosen = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
  // Counts come only once the filters are loaded.
  await pagefind.filters();
  const { results, filters: counts } = await pagefind.search(query === '' ? null : query, { filters: chosen });
  const articles = await Promise.all(results.slice(0, MAX_ARTICLES).map((result) => result.data()));
  return { articles, counts };
}
