import type { TextRange } from '../../text/ranges.ts';
import { bestPassages } from './best-passages.ts';
import { concordance, type ConcordanceLine } from './concordance.ts';
import type { Term } from './query-terms.ts';
import type { FoundText } from './found-text.ts';

/** A passage with words that match a search. */
export interface PassageHit {
  id: string;
  /** The number that readers see; `null` for the title. */
  number: number | null;
  isQuoted: boolean;
  lines: ConcordanceLine[];
  /** How many of the query's terms it has. */
  terms: number;
  /** The length in characters of the shortest stretch that contains all of these terms. */
  span: number;
}

/**
 * Finds the passages of an article that have a query's terms. The best come first: those with more of the
 * terms, then those in which the terms are nearer to each other, then the order of the text. If some
 * passages have all terms, only those are returned. Pagefind's own match positions are not used: for phrases
 * they are incomplete, and for unknown words they point at words that merely begin the same (seen with
 * 1.5.2).
 * @param text of the article
 */
export function findPassageHits({ passages, reading }: FoundText, terms: readonly Term[]): PassageHit[] {
  let number = 0;
  const best = bestPassages(
    passages.map(({ words }) => words),
    reading,
    terms,
  );
  return passages
    .flatMap(({ kind, id, text, words, marks }, index): PassageHit[] => {
      const passageNumber = kind === 'title' ? null : (number += 1);
      const places = best[index] ?? [];
      const has = places.filter((each) => each.length > 0);
      if (has.length === 0) return [];
      const lines = concordance(text, words, places, marks);
      return [
        {
          id,
          number: passageNumber,
          isQuoted: kind === 'quoted',
          lines,
          terms: has.length,
          span: nearest(has),
        },
      ];
    })
    .sort(compareHits);
}

/** Compares two hits for sorting: negative if the first is better. */
export function compareHits(a: PassageHit, b: PassageHit): number {
  return b.terms - a.terms || a.span - b.span;
}

/** Finds the length in characters of the shortest stretch that contains a place of each term. */
function nearest(places: readonly TextRange[][]): number {
  const all = places
    .flatMap((each, term) => each.map((place) => ({ ...place, term })))
    .sort((a, b) => a.start - b.start);
  let fewest = Infinity;
  for (const [from, { start }] of all.entries()) {
    const seen = new Set<number>();
    let end = 0;
    for (const place of all.slice(from)) {
      seen.add(place.term);
      end = Math.max(end, place.end);
      if (seen.size === places.length || end - start >= fewest) break;
    }
    if (seen.size === places.length) fewest = Math.min(fewest, end - start);
  }
  return fewest;
}
