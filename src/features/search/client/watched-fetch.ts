import { faultOfStatus, SearchFault } from '../search-fault.ts';

/** The browser’s own, for what the search can do without. */
const plainFetch = window.fetch.bind(window);
const ahead = new Map<string, Promise<Response>>();
const asked = new Set<string>();
let asking = new AbortController();
let cache: RequestCache = 'default';
let report: (fault: SearchFault) => void = () => undefined;

/**
 * Asks for files before Pagefind does, but for those that were asked for already; each is then taken from
 * here once.
 */
export function fetchAhead(urls: readonly string[]): void {
  for (const { href } of urls.map((url) => new URL(url, location.href))) {
    if (asked.has(href)) continue;
    asked.add(href);
    const coming = plainFetch(href, { signal: asking.signal, cache });
    // Whoever takes it hears of its loss.
    coming.catch(() => undefined);
    ahead.set(href, coming);
  }
}

/**
 * Ends all requests; nothing more is heard of them.
 * @param isAgain whether the same is now asked for again, and not of the browser's cache, which may hold half
 * of it
 */
export function abandonRequests(isAgain: boolean): void {
  asking.abort();
  asking = new AbortController();
  cache = isAgain ? 'reload' : 'default';
  ahead.clear();
  asked.clear();
}

/**
 * Watches all requests, each until its last byte: Pagefind keeps the loss of a part of its index to itself
 * and then finds too little.
 * @param onLoss told of each request without an answer, with half of one, or with one that is an error
 */
export function watchRequests(onLoss: (fault: SearchFault) => void): void {
  report = onLoss;
  window.fetch = async (...args) => {
    const url = typeof args[0] === 'string' ? new URL(args[0], location.href).href : '';
    const coming = ahead.get(url);
    ahead.delete(url);
    asked.add(url);
    const { signal } = asking;
    try {
      const response = await (coming ?? plainFetch(args[0], { ...args[1], signal, cache }));
      if (!response.ok)
        throw new SearchFault(faultOfStatus(response.status), `${response.status} for ${response.url}`);
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      // Pagefind would log what was given up.
      if (signal.aborted) return new Promise(() => undefined);
      report(error instanceof SearchFault ? error : new SearchFault('lost', error));
      throw error;
    }
  };
}

/** Why a file that was asked for by other means did not come. */
export async function askWhy(url: string, error: unknown): Promise<SearchFault> {
  try {
    const { status } = await plainFetch(url, { method: 'HEAD' });
    return new SearchFault(faultOfStatus(status), error);
  } catch {
    return new SearchFault('lost', error);
  }
}
