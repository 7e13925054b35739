/** A stretch of a text: offsets in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Ranges in order, those that overlap made one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** A text cut at ranges (in order, without overlaps) into pieces inside and outside them. */
export function cutAtRanges(
  text: string,
  ranges: readonly TextRange[],
): { text: string; isInside: boolean }[] {
  let end = 0;
  const pieces = ranges.flatMap((range) => {
    const before = { text: text.slice(end, range.start), isInside: false };
    end = range.end;
    return [before, { text: text.slice(range.start, range.end), isInside: true }];
  });
  return [...pieces, { text: text.slice(end), isInside: false }].filter((piece) => piece.text !== '');
}
