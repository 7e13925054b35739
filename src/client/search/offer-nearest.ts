import { nearestWord } from '../../domain/search/nearest-word.ts';
import type { Term } from '../../domain/search/query-terms.ts';
import { writeTerms } from '../../domain/search/write-terms.ts';
import { plainFetch } from './watched-fetch.ts';

let words: Promise<string[]> | null = null;

/**
 * A query with each word that no article has replaced by the nearest that one has; `null` where none is near.
 * @param url of the list of words, which is asked for on the first need
 * @param unknown those of the terms that no article has
 */
export async function offerNearest(url: string, terms: readonly Term[], unknown: readonly Term[]): Promise<string | null> {
  try {
    const known = await (words ??= plainFetch(url).then(async (response) => (response.ok ? response.json() : [])) as Promise<string[]>);
    const offered = terms.flatMap((term) => {
      if (!unknown.includes(term)) return [term];
      const shown = term.words.length === 1 ? nearestWord(term.shown, known) : null;
      return shown === null ? [] : [{ ...term, shown }];
    });
    return offered.length === terms.length ? writeTerms(offered) : null;
  } catch {
    // Without the list nothing is offered; the next search asks for it again.
    words = null;
    return null;
  }
}
