import type { FoundPassage } from '../../domain/search/passage-hits.ts';
import type { ArticleMeta } from '../../domain/search/article-for-index.ts';
import type { SearchState } from '../../domain/search/search-state.ts';

/** How many articles with each value of each filter there are. */
export type FilterCounts = Record<string, Record<string, number>>;

/** An article that was found. */
export interface FoundArticle {
  url: string;
  /** Its elements with an id, in order: its passages. */
  anchors: FoundPassage[];
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
  search: (query: string | null, options: { filters: ChosenFilters }) => Promise<{
    results: { data: () => Promise<FoundArticle> }[];
    filters: FilterCounts;
  }>;
}

type ChosenFilters = Record<string, { any: string[] }>;

/** One loading of Pagefind. After a failure it is given up, since Pagefind takes what did not come for loaded. */
interface Loading {
  pagefind: Promise<Pagefind>;
  /** Why a part of the index did not come. */
  loss: Error | null;
}

/** More articles than these are not fetched at once. */
const MAX_ARTICLES = 20;

let loading: Loading | null = null;
let failures = 0;

/**
 * Searches the articles. Values of one filter widen the search, filters narrow it.
 * @param url address of Pagefind's module
 * @throws whatever went wrong while loading or searching; the next search loads anew
 */
export async function searchArticles(url: string, state: SearchState): Promise<Found> {
  const attempt = (loading ??= { pagefind: loadPagefind(url), loss: null });
  try {
    const found = await search(await attempt.pagefind, state);
    if (attempt.loss) throw attempt.loss;
    return found;
  } catch (error) {
    if (loading === attempt) {
      loading = null;
      failures += 1;
    }
    throw error;
  }
}

async function loadPagefind(url: string): Promise<Pagefind> {
  // A browser remembers a module that failed, so that another attempt needs another address.
  const address = failures === 0 ? url : `${url}?attempt=${failures + 1}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Addresses in the index are whole already; a worker would cost more bytes than it saves time.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  return pagefind;
}

async function search(pagefind: Pagefind, { query, filters }: SearchState): Promise<Found> {
  const words = query === '' ? null : query;
  const chosen: ChosenFilters = Object.fromEntries(Object.entries(filters).map(([name, any]) => [name, { any }]));
  // Counts come only once the filters are loaded.
  await pagefind.filters();
  const { results, filters: counts } = await pagefind.search(words, { filters: chosen });
  // Values of one filter widen the search, so the others of a filter that is set are counted as if it were not.
  for (const name of Object.keys(chosen)) {
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
    const { filters: wider } = await pagefind.search(words, { filters: others });
    counts[name] = wider[name] ?? {};
  }
  const articles = await Promise.all(results.slice(0, MAX_ARTICLES).map((result) => result.data()));
  return { articles, counts };
}

/** Pagefind keeps the loss of a part of its index to itself and then finds too little; so its requests are watched. */
function watchRequests(): void {
  const request = window.fetch.bind(window);
  window.fetch = async (...args) => {
    try {
      const response = await request(...args);
      if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
      return response;
    } catch (error) {
      if (loading) loading.loss ??= error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  };
}

watchRequests();
