import type { TextRange } from '../../text/ranges.ts';

/**
 * Packs ranges in order: for each, the number of characters since the end of the one before, and its own
 * length.
 */
export function packRanges(ranges: readonly TextRange[]): number[] {
  return ranges.flatMap(({ start, end }, at) => [start - (ranges[at - 1]?.end ?? 0), end - start]);
}

/** Unpacks ranges that {@link packRanges} packed. */
export function unpackRanges(packed: readonly number[]): TextRange[] {
  const ranges: TextRange[] = [];
  let end = 0;
  for (let at = 0; at < packed.length; at += 2) {
    const start = end + (packed[at] ?? 0);
    end = start + (packed[at + 1] ?? 0);
    ranges.push({ start, end });
  }
  return ranges;
}
