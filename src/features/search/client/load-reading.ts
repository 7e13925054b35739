import { languageOf, makeReading, type Reading } from '../../../text/words.ts';
import { attemptAddress } from '../word-index.ts';
import { askWhy } from './watched-fetch.ts';

const loading = new Map<string, Promise<Reading>>();
const failures = new Map<string, number>();

/**
 * Loads how words of a language are read.
 * @param lang a BCP 47 tag
 * @param stemmer the address of the module that finds its stems; `null` if it has none
 * @throws SearchFault if the module does not arrive; the next call tries again
 */
export function loadReading(lang: string, stemmer: string | null): Promise<Reading> {
  const language = languageOf(lang);
  const known = loading.get(language);
  if (known) return known;
  const begun = load(language, stemmer);
  loading.set(language, begun);
  begun.catch(() => {
    loading.delete(language);
    failures.set(language, (failures.get(language) ?? 0) + 1);
  });
  return begun;
}

/** Loads how each of several languages is read. */
export function loadReadings(
  languages: readonly { lang: string; stemmer: string | null }[],
): Promise<Reading[]> {
  return Promise.all(languages.map(({ lang, stemmer }) => loadReading(lang, stemmer)));
}

async function load(language: string, stemmer: string | null): Promise<Reading> {
  if (stemmer === null) return makeReading(language, (word) => word);
  const address = attemptAddress(stemmer, failures.get(language) ?? 0);
  const { default: Stemmer } = (await import(/* @vite-ignore */ address).catch(async (error: unknown) => {
    throw await askWhy(stemmer, error);
  })) as { default: new () => { stemWord: (word: string) => string } };
  const algorithm = new Stemmer();
  return makeReading(language, (word) => algorithm.stemWord(word));
}
