import { cutContext, placesToCut, type CutPlaces } from '../../text/context-line.ts';
import { cutAtRanges, type TextRange } from '../../text/ranges.ts';
import type { Word } from '../../text/words.ts';
import { whoseMarks, type VoiceMark } from '../../views/voice-marks.ts';
import type { WhoseMarks } from '../../words/en/passage-marks.ts';
import { joinHits } from './hit-ranges.ts';

/** A line of a concordance: a hit with the words around it. */
export interface ConcordanceLine {
  /** The text to the left of the hit. */
  left: string;
  /** The hit and the text to its right. */
  pieces: { text: string; isHit: boolean }[];
  /** Whose marks cover the hits. */
  whose: WhoseMarks;
}

/**
 * Hits share a line if they end at most this many characters after its first hit begins, so that the line
 * shows them all where it is short.
 */
const HITS_LENGTH = 36;
/** The maximum number of lines per passage; readers find further hits in the passage itself. */
const MAX_LINES = 3;

/**
 * Makes the concordance of one passage: the lines with the most terms, in the order of the text.
 * @param words of the text
 * @param places of each term
 */
export function concordance(
  text: string,
  words: readonly Word[],
  places: readonly TextRange[][],
  marks: readonly VoiceMark[],
): ConcordanceLine[] {
  const all = places
    .flatMap((each, term) => each.map((place) => ({ ...place, term })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: (typeof all)[] = [];
  for (const place of all) {
    const group = groups.at(-1);
    if (group?.[0] && place.end - group[0].start <= HITS_LENGTH) group.push(place);
    else groups.push([place]);
  }
  const hits = joinHits(text, all);
  const cuts = placesToCut(text, words);
  const terms = (group: typeof all) => new Set(group.map(({ term }) => term)).size;
  const most = Math.max(0, ...groups.map(terms));
  return groups
    .map((group, at) => ({ group, stop: groups[at + 1]?.[0]?.start ?? text.length }))
    .filter(({ group }) => terms(group) === most)
    .slice(0, MAX_LINES)
    .map(({ group, stop }) => {
      const [start, end] = [group[0]?.start ?? 0, Math.max(...group.map((place) => place.end))];
      return { ...line(text, hits, cuts, { start, end }, stop), whose: whoseMarks(marks, group) };
    });
}

/**
 * Makes the line of the hits in a range.
 * @param stop where the next line's hits begin, which this one leaves out
 */
function line(
  text: string,
  hits: readonly TextRange[],
  cuts: CutPlaces,
  range: TextRange,
  stop: number,
): Pick<ConcordanceLine, 'left' | 'pieces'> {
  const { from, begin, to } = cutContext(cuts, range, stop);
  const shown = text.slice(begin, to);
  const inLine = hits.flatMap((hit) => {
    const cut = { start: Math.max(0, hit.start - begin), end: Math.min(shown.length, hit.end - begin) };
    return cut.start < cut.end ? [cut] : [];
  });
  const pieces = cutAtRanges(shown, inLine).map(({ text: piece, isInside }) => ({
    text: piece,
    isHit: isInside,
  }));
  const rest = text.slice(to).trim() === '' ? [] : [{ text: ' …', isHit: false }];
  return { left: (from > 0 ? '… ' : '') + text.slice(from, begin).trimEnd(), pieces: [...pieces, ...rest] };
}
