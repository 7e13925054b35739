import { nameFromIndex, textFromIndex } from '../indexed-passage.ts';
import type { FoundPassage } from '../passage-hits.ts';
import { SearchFault, toFault } from '../search-fault.ts';
import { attemptAddress, type WordIndex } from '../word-index.ts';
import { abandonRequests, askWhy, fetchAhead, watchRequests } from './watched-fetch.ts';

/** Where the index is. */
export interface IndexPlace {
  /** Address of Pagefind's module. */
  url: string;
  /** What it will ask for in any case. */
  ahead: readonly string[];
  /** Address of the list of all words. */
  words: string;
  version: string;
}

/** The part of Pagefind's interface that is used (https://pagefind.app/docs/api-reference/). */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{
    results: {
      id: string;
      score: number;
      data: () => Promise<{ anchors: { element: string; id: string; text: string }[] }>;
    }[];
  }>;
}

/**
 * One loading of Pagefind. After a failure it is given up, since Pagefind takes what did not come for loaded.
 */
interface Loading {
  pagefind: Promise<Pagefind>;
  /** Why a part of the index did not come. */
  loss: SearchFault | null;
  /** Asks for the passages of an article that was found. */
  passages: Map<string, () => Promise<FoundPassage[]>>;
  words: () => Promise<string[]>;
}

let loading: Loading | null = null;
let failures = 0;

/** Begins to load Pagefind; what goes wrong is told when a search needs it. */
export function warmUp(place: IndexPlace): void {
  if (!loading && typeof WebAssembly !== 'undefined') begin(place);
}

/** Where the index is, as the search page says. */
export function placeFrom({
  dataset: { pagefind = '', ahead = '', words = '', version = '' },
}: HTMLElement): IndexPlace {
  return { url: pagefind, ahead: ahead.match(/\S+/g) ?? [], words, version };
}

/**
 * Opens the index for one search, which stays with this loading of it, whatever becomes of others; after a
 * fault the next search loads anew.
 * @throws SearchFault where the browser can't use it
 */
export function openIndex(place: IndexPlace): WordIndex {
  if (typeof WebAssembly === 'undefined') throw new SearchFault('unable');
  // What was lost before anybody searched is asked for once more.
  if (loading?.loss) giveUp(loading);
  const opened = loading ?? begin(place);
  return {
    expect: fetchAhead,
    findIds: (text) =>
      use(opened, async (pagefind) => {
        const { results } = await pagefind.search(text);
        for (const { id, data } of results)
          if (!opened.passages.has(id))
            opened.passages.set(
              id,
              once(async () => (await data()).anchors.map(passageFrom)),
            );
        return new Map(results.map(({ id, score }) => [id, score]));
      }),
    passagesOf: (id) =>
      use(opened, async () => {
        const ask = opened.passages.get(id);
        // Nobody asks for what was not found.
        if (!ask) throw new SearchFault('lost');
        return ask();
      }),
    listedWords: () => use(opened, () => opened.words()),
  };
}

function passageFrom({ element, id, text }: { element: string; id: string; text: string }): FoundPassage {
  return { element, text: textFromIndex(text), ...nameFromIndex(id) };
}

/** Gives up what is on its way and may never come; the next search loads anew. */
export function startOver(): void {
  if (loading) giveUp(loading);
}

function begin({ url, ahead, words, version }: IndexPlace): Loading {
  const address = attemptAddress(url, failures);
  abandonRequests(failures > 0);
  fetchAhead(ahead);
  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ address).catch(async (error: unknown) => {
      throw await askWhy(url, error);
    })) as Pagefind;
    // One that comes when it was given up takes nothing from the next.
    if (loading !== begun) return new Promise(() => undefined);
    // Addresses in the index are whole already; a worker would cost more bytes than it saves time.
    await pagefind.options({ baseUrl: '/', noWorker: true, metaCacheTag: version });
    await pagefind.init();
    return pagefind;
  };
  const begun: Loading = {
    pagefind: load(),
    loss: null,
    passages: new Map(),
    words: once(async () => (await fetch(words)).json() as Promise<string[]>),
  };
  begun.pagefind.catch(() => undefined);
  loading = begun;
  return begun;
}

async function use<Answer>(opened: Loading, ask: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await ask(await opened.pagefind);
    if (opened.loss) throw opened.loss;
    return answer;
  } catch (error) {
    giveUp(opened);
    throw opened.loss ?? toFault(error);
  }
}

function giveUp(given: Loading): void {
  if (loading !== given) return;
  loading = null;
  failures += 1;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}

watchRequests((fault) => {
  if (loading) loading.loss ??= fault;
});
