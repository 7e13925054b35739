import { voicesInWords, type VoiceMark } from '../../views/voice-marks.ts';
import type { TermPlace } from './term-places.ts';

/** A hit with the words around it. */
export interface ConcordanceLine {
  /** The words left of it. */
  left: string;
  /** The hit and the words right of it. */
  pieces: { text: string; isHit: boolean }[];
  /** Whose the marks are that its hits stand in, in words; "" where they stand in none. */
  voices: string;
}

/** Hits that begin within this many words of the first share its line. */
const WORDS_IN_LINE = 8;
/** How many characters a line shows left of its hit, and from its hit on. */
const LEFT_LENGTH = 40;
const RIGHT_LENGTH = 64;
/** More lines of one passage are left to the passage itself. */
const MAX_LINES = 3;

/**
 * The lines of a concordance for one passage, in the order of the text: those that have the most of the
 * terms.
 * @param places of each term among the words
 * @param marks of the passage, in words
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
    if (group && place.start - (group[0]?.start ?? 0) <= WORDS_IN_LINE) group.push(place);
    else groups.push([place]);
  }
  const hits = new Set(
    all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const terms = (group: typeof all) => new Set(group.map(({ term }) => term)).size;
  const most = Math.max(0, ...groups.map(terms));
  return groups
    .filter((group) => terms(group) === most)
    .slice(0, MAX_LINES)
    .map((group) => ({
      ...line(words, hits, group[0]?.start ?? 0, Math.max(...group.map(({ end }) => end))),
      voices: voicesInWords(marks, group),
    }));
}

function line(
  words: readonly string[],
  hits: ReadonlySet<number>,
  start: number,
  end: number,
): Pick<ConcordanceLine, 'left' | 'pieces'> {
  let from = start;
  let left = '';
  while (from > 0 && left.length + (words[from - 1] ?? '').length < LEFT_LENGTH)
    left = `${words[(from -= 1)] ?? ''} ${left}`;
  let to = start;
  let length = 0;
  while (to < words.length && (to < end || length + (words[to] ?? '').length < RIGHT_LENGTH))
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
