import { whoseMarks, type VoiceMark } from '../../views/voice-marks.ts';
import type { WhoseMarks } from '../../words/en/passage-marks.ts';
import type { TermPlace } from './term-places.ts';

/** A line of a concordance: a hit with the words around it. */
export interface ConcordanceLine {
  /** The words to the left of the hit. */
  left: string;
  /** The hit and the words to its right. */
  pieces: { text: string; isHit: boolean }[];
  /** Whose marks cover the hits. */
  whose: WhoseMarks;
}

/**
 * Hits share a line if they end at most this many characters after its first hit begins, so that the line
 * shows them all where it is short.
 */
const HITS_LENGTH = 36;
/** How many characters a line shows to the left of its hit, and from the start of the hit to the right. */
const LEFT_LENGTH = 40;
const RIGHT_LENGTH = 64;
/** The maximum number of lines per passage; readers find further hits in the passage itself. */
const MAX_LINES = 3;

/**
 * Makes the concordance of one passage: the lines with the most terms, in the order of the text.
 * @param places of each term, counted in words
 * @param marks of the passage, counted in words
 */
export function concordance(
  words: readonly string[],
  places: readonly TermPlace[][],
  marks: readonly VoiceMark[],
): ConcordanceLine[] {
  const all = places
    .flatMap((each, term) => each.map((place) => ({ ...place, term })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: (typeof all)[] = [];
  for (const place of all) {
    const group = groups.at(-1);
    if (group && words.slice(group[0]?.start, place.end).join(' ').length <= HITS_LENGTH) group.push(place);
    else groups.push([place]);
  }
  const hits = new Set(
    all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const terms = (group: typeof all) => new Set(group.map(({ term }) => term)).size;
  const most = Math.max(0, ...groups.map(terms));
  return groups
    .map((group, at) => ({ group, stop: groups[at + 1]?.[0]?.start ?? words.length }))
    .filter(({ group }) => terms(group) === most)
    .slice(0, MAX_LINES)
    .map(({ group, stop }) => ({
      ...line(words, hits, group[0]?.start ?? 0, Math.max(...group.map(({ end }) => end)), stop),
      whose: whoseMarks(marks, group),
    }));
}

/**
 * Makes the line of the hits from `start` to `end`.
 * @param stop where the next line's hits begin, which this one leaves out
 */
function line(
  words: readonly string[],
  hits: ReadonlySet<number>,
  start: number,
  end: number,
  stop: number,
): Pick<ConcordanceLine, 'left' | 'pieces'> {
  let from = start;
  let left = '';
  while (from > 0 && left.length + (words[from - 1] ?? '').length < LEFT_LENGTH)
    left = `${words[(from -= 1)] ?? ''} ${left}`;
  let to = start;
  let length = 0;
  while (to < Math.max(end, stop) && (to < end || length + (words[to] ?? '').length < RIGHT_LENGTH))
    length += (words[to++] ?? '').length + 1;
  const shown = words.slice(start, to).map((text, at) => ({ text, isHit: hits.has(start + at) }));
  const pieces: ConcordanceLine['pieces'] = [];
  for (const piece of [...shown, ...(to < words.length ? [{ text: '…', isHit: false }] : [])]) {
    const last = pieces.at(-1);
    if (last?.isHit === piece.isHit) last.text += ` ${piece.text}`;
    else pieces.push(piece);
  }
  return { left: (from > 0 ? '… ' : '') + left.trimEnd(), pieces };
}
