import type { TextRange } from './ranges.ts';
import { isUnspaced, type Word } from './words.ts';

/** Where a line of a text with words in context begins, where its second part begins, and where it ends. */
export interface ContextLine {
  from: number;
  begin: number;
  to: number;
}

/** How many characters a line shows to the left of its words, and from their start to the right. */
const LEFT_LENGTH = 40;
const RIGHT_LENGTH = 64;

/** The places where a line may begin or end: around white space, and between characters that need none. */
export interface CutPlaces {
  starts: readonly number[];
  ends: readonly number[];
}

/** Finds where lines of a text may begin or end. */
export function placesToCut(text: string, words: readonly Word[]): CutPlaces {
  const written = [...text.matchAll(/\S+/g)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const characters = words.filter(isUnspaced).map(({ start }) => start);
  const inOrder = (places: number[]) => places.sort((a, b) => a - b);
  return {
    starts: inOrder([...written.map(([start]) => start), ...characters]),
    ends: inOrder([...written.map(([, end]) => end), ...characters]),
  };
}

/**
 * Cuts the line around words of a text.
 * @param stop what the line may not reach beyond, unless the words do
 */
export function cutContext(
  { starts, ends }: CutPlaces,
  { start, end }: TextRange,
  stop: number,
): ContextLine {
  // The signs before a word stay with it.
  const begin = starts.findLast((place) => place <= start) ?? start;
  const from = starts.find((place) => begin - place <= LEFT_LENGTH) ?? begin;
  const to =
    ends.findLast((place) => place >= end && place <= stop && place - begin < RIGHT_LENGTH) ??
    ends.find((place) => place >= end) ??
    stop;
  return { from, begin, to };
}
