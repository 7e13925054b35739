import type { VoiceMark } from '../../views/voice-marks.ts';
import { bestPassages } from './best-passages.ts';
import { concordance, type ConcordanceLine } from './concordance.ts';
import type { Term } from './query-terms.ts';
import { type TermPlace } from './term-places.ts';
import { splitWords } from '../../text/white-space.ts';

/** A passage of an article that the index found. */
export interface FoundPassage {
  /** The tag of its element in the index: `h1` for the title, `blockquote` for what the article quotes. */
  element: string;
  id: string;
  text: string;
  marks: VoiceMark[];
}

/** A passage with words that match a search. */
export interface PassageHit {
  id: string;
  /** The number that readers see; `null` for the title. */
  number: number | null;
  isQuoted: boolean;
  lines: ConcordanceLine[];
  /** How many of the query's terms it has. */
  terms: number;
  /** The length in words of the shortest stretch that contains all of these terms. */
  span: number;
}

/**
 * Finds the passages of an article that have a query's terms. The best come first: those with more of the
 * terms, then those in which the terms are nearer to each other, then the order of the text. If some
 * passages have all terms, only those are returned. Pagefind's own match positions are not used: for phrases
 * they are incomplete, and for unknown words they point at words that merely begin the same (seen with
 * 1.5.2).
 * @param passages all passages of the article, in order
 */
export function findPassageHits(passages: readonly FoundPassage[], terms: readonly Term[]): PassageHit[] {
  let number = 0;
  const best = bestPassages(
    passages.map(({ text }) => text),
    terms,
  );
  return passages
    .flatMap(({ element, id, text, marks }, index): PassageHit[] => {
      const passageNumber = element === 'h1' ? null : (number += 1);
      const places = best[index] ?? [];
      const has = places.filter((each) => each.length > 0);
      if (has.length === 0) return [];
      const lines = concordance(splitWords(text), places, marks);
      return [
        {
          id,
          number: passageNumber,
          isQuoted: element === 'blockquote',
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

/** Finds the length in words of the shortest stretch that contains a place of each term. */
function nearest(places: readonly TermPlace[][]): number {
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
