import { mergeRanges, type TextRange } from '../../text/ranges.ts';

/**
 * Joins places with nothing between them but spaces and punctuation, so that words in a row are one hit.
 * @returns ranges in order, without overlaps
 */
export function joinHits(text: string, places: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const place of mergeRanges(places)) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, place.start).replace(/^['’]s\b/i, '');
    if (last && !/[\p{L}\p{N}]/u.test(between ?? '')) last.end = place.end;
    else joined.push({ ...place });
  }
  return joined;
}

/**
 * Cuts a range of joined texts at the borders between the texts.
 * @param lengths of the texts, in order
 * @returns for each text that the range touches, its index and the characters inside it, in order
 */
export function cutRange(
  { start, end }: TextRange,
  lengths: readonly number[],
): (TextRange & { part: number })[] {
  let before = 0;
  return lengths.flatMap((length, part) => {
    const cut = { part, start: Math.max(0, start - before), end: Math.min(length, end - before) };
    before += length;
    return cut.start < cut.end ? [cut] : [];
  });
}
