/** A range of a text, from `start` up to but not including `end`, in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Sorts ranges and merges those that overlap; ranges that only touch stay apart. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * Cuts a text into the pieces inside and outside ranges that are in order and don't overlap; drops empty
 * ones.
 */
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
