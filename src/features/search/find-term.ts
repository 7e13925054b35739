import { formOf, wordsIn, type Reading } from '../../text/words.ts';
import { tokensOf } from './index-tokens.ts';
import { beginningWith } from './list-words.ts';
import { askIn, type Term } from './query-terms.ts';
import { findPlaces } from './term-places.ts';
import type { WordIndex } from './word-index.ts';

/** The maximum number of articles whose text is checked for an exact phrase. */
const MAX_READ = 50;

/** A term with the articles that have it: their names in the index, with a score for how well each fits. */
export interface FoundTerm {
  term: Term;
  scores: ReadonlyMap<string, number>;
}

/**
 * Finds the articles with a term as whole words. If no article has it, finds those with words that begin
 * with it.
 */
export async function findTerm(
  index: WordIndex,
  readings: readonly Reading[],
  term: Term,
): Promise<FoundTerm> {
  const [word = ''] = term.words;
  const isRow = term.words.length > 1;
  // Asking for a phrase finds every article but scores none; asking for a word scores them but also finds
  // longer words.
  const [whole, open] = await Promise.all([
    findRow(index, readings, term.shown),
    isRow ? new Map<string, number>() : findAnyOf(index, tokensIn(readings, term.shown)),
  ]);
  const scored = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, open.get(id) ?? 1]));
  if (term.isExact) return { term, scores: scored(await havingExactly(index, [...whole.keys()], term)) };
  if (whole.size > 0 || isRow) return { term, scores: scored(whole.keys()) };
  const listed = await index.listedWords();
  const completions = beginningWith(word, listed);
  // A folded word may have another stem than the word as it is written: и for й in Russian.
  const written = listed.filter((each) => completions.includes(formOf(each)));
  const begun = await findAnyOf(index, [
    ...new Set(written.flatMap((each) => tokensIn(readings, each).map(inQuotes))),
  ]);
  return { term: { ...term, completions }, scores: scored(begun.keys()) };
}

/** Finds the articles that have the words of a text in a row, in any form. */
export function findRow(
  index: WordIndex,
  readings: readonly Reading[],
  text: string,
): Promise<ReadonlyMap<string, number>> {
  return findAnyOf(index, tokensIn(readings, text).map(inQuotes));
}

/** Writes the words of a text as the index has them, in each language. */
export function tokensIn(readings: readonly Reading[], text: string): string[] {
  return [...new Set(readings.map((reading) => tokensOf(wordsIn(text, reading), reading.language)))];
}

async function findAnyOf(index: WordIndex, queries: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = await Promise.all(
    queries.filter((query) => query !== '').map((query) => index.findIds(query)),
  );
  return new Map(found.flatMap((each) => [...each]));
}

function inQuotes(tokens: string): string {
  return tokens === '' ? '' : `"${tokens}"`;
}

/**
 * Narrows articles that have the words of an exact term in any form to those that have them in exactly this
 * form. If there are too many to check, returns them all.
 */
async function havingExactly(index: WordIndex, ids: readonly string[], term: Term): Promise<string[]> {
  if (ids.length > MAX_READ) return [...ids];
  const has = await Promise.all(
    ids.map(async (id) => {
      const { passages, reading } = await index.textOf(id);
      return passages.some(({ words }) => findPlaces(words, askIn(reading, term)).length > 0);
    }),
  );
  return ids.filter((_, at) => has[at]);
}
