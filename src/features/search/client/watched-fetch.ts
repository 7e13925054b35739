import { faultOfStatus, SearchFault } from '../search-fault.ts';

/** The browser's own `fetch`, which {@link watchRequests} replaces. */
const plainFetch = window.fetch.bind(window);
const ahead = new Map<string, Promise<Response>>();
const asked = new Set<string>();
let asking = new AbortController();
let cache: RequestCache = 'default';
let report: (fault: SearchFault) => void = () => undefined;

/**
 * Fetches files before Pagefind asks for them, unless they were requested already. Each response is used
 * once.
 */
export function fetchAhead(urls: readonly string[]): void {
  for (const { href } of urls.map((url) => new URL(url, location.href))) {
    if (asked.has(href)) continue;
    asked.add(href);
    const coming = plainFetch(href, { signal: asking.signal, cache });
    // Whoever uses the response handles the error.
    coming.catch(() => undefined);
    ahead.set(href, coming);
  }
}

/**
 * Aborts all requests and reports nothing more about them.
 * @param isAgain whether the same files are about to be requested again; if so, they skip the browser's
 * cache, which may hold an incomplete file
 */
export function abandonRequests(isAgain: boolean): void {
  asking.abort();
  asking = new AbortController();
  cache = isAgain ? 'reload' : 'default';
  ahead.clear();
  asked.clear();
}

/**
 * Replaces `fetch` to watch every request to its last byte. Pagefind does not report parts of its index that
 * failed to load, and then finds too little.
 * @param onLoss called for each request that gets no response, an incomplete one or an error status
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
      // A promise that never settles, since Pagefind would log an aborted request as an error.
      if (signal.aborted) return new Promise(() => undefined);
      report(error instanceof SearchFault ? error : new SearchFault('lost', error));
      throw error;
    }
  };
}

/** Finds out why a file that was not requested with `fetch`, such as a module, did not load. */
export async function askWhy(url: string, error: unknown): Promise<SearchFault> {
  try {
    const { status } = await plainFetch(url, { method: 'HEAD' });
    return new SearchFault(faultOfStatus(status), error);
  } catch {
    return new SearchFault('lost', error);
  }
}
