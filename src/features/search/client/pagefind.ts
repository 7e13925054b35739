import type { Catalogue } from '../catalogue.ts';
import { SearchFault, toFault } from '../search-fault.ts';
import type { FoundText } from '../found-text.ts';
import { attemptAddress, type WordIndex } from '../word-index.ts';
import { loadReadings } from './load-reading.ts';
import { loadText } from './load-text.ts';
import { abandonRequests, askWhy, fetchAhead, watchRequests } from './watched-fetch.ts';

/** The location of the index. */
export interface IndexPlace {
  /** Address of Pagefind's module. */
  url: string;
  /** Addresses of the files that every search needs. */
  ahead: readonly string[];
  /** Address of the list of all words. */
  words: string;
  version: string;
}

/** The part of Pagefind's API that the site uses (https://pagefind.app/docs/api-reference/). */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/**
 * One attempt to load Pagefind. After a failure it is discarded, since Pagefind treats parts that did not
 * arrive as loaded.
 */
interface Loading {
  pagefind: Promise<Pagefind>;
  /** The reason why a part of the index did not arrive, if any. */
  loss: SearchFault | null;
  /** The texts asked for so far, by their names in the index. */
  texts: Map<string, Promise<FoundText>>;
  words: () => Promise<string[]>;
}

let loading: Loading | null = null;
let failures = 0;

/** Starts to load Pagefind. Failures are reported only once a search needs it. */
export function warmUp(place: IndexPlace): void {
  if (!loading && typeof WebAssembly !== 'undefined') begin(place);
}

/** Reads the location of the index from the search page. */
export function placeFrom({
  dataset: { pagefind = '', ahead = '', words = '', version = '' },
}: HTMLElement): IndexPlace {
  return { url: pagefind, ahead: ahead.match(/\S+/g) ?? [], words, version };
}

/**
 * Opens the index for one search. The search keeps using this attempt to load it even if others start; after
 * a failure, the next search starts a new one.
 * @param catalogue of the articles in it
 * @throws SearchFault if the browser cannot run it
 */
export function openIndex(place: IndexPlace, { dossiers, languages }: Catalogue): WordIndex {
  if (typeof WebAssembly === 'undefined') throw new SearchFault('unable');
  // If a part was lost before anyone searched, try again.
  if (loading?.loss) giveUp(loading);
  const opened = loading ?? begin(place);
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  return {
    readings: () => use(opened, () => loadReadings(languages)),
    expect: fetchAhead,
    findIds: (text) =>
      use(opened, async (pagefind) => {
        const { results } = await pagefind.search(text);
        return new Map(results.map(({ id, score }) => [id, score]));
      }),
    textOf: (id) =>
      use(opened, () => {
        const text =
          opened.texts.get(id) ?? loadText(articles.find((article) => article.id === id)?.url ?? '');
        opened.texts.set(id, text);
        return text;
      }),
    listedWords: () => use(opened, () => opened.words()),
  };
}

/** Discards the current attempt, which may never finish; the next search starts a new one. */
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
    // If this attempt was discarded meanwhile, it must not use up the files fetched for the next one.
    if (loading !== begun) return new Promise(() => undefined);
    // The index already has complete addresses. A worker would add bytes and save little time.
    await pagefind.options({ baseUrl: '/', noWorker: true, metaCacheTag: version });
    await pagefind.init();
    return pagefind;
  };
  const begun: Loading = {
    pagefind: load(),
    loss: null,
    texts: new Map(),
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
