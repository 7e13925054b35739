import { nearestWord } from '../../domain/search/nearest-word.ts';
import type { Term } from '../../domain/search/query-terms.ts';
import { loadWords } from './word-list.ts';

/**
 * A query with each word that no article has replaced by the nearest that one has; `null` where none is near.
 * @param url of the list of words, which is asked for on the first need
 */
export async function offerNearest(url: string, query: string, unknown: readonly Term[]): Promise<string | null> {
  try {
    const known = await loadWords(url);
    let offered = query;
    for (const { shown, words: { length } } of unknown) {
      const nearest = length === 1 ? nearestWord(shown, known) : null;
      if (nearest === null) return null;
      offered = offered.replace(shown, () => nearest);
    }
    return offered;
  } catch {
    // Without the list nothing is offered.
    return null;
  }
}
