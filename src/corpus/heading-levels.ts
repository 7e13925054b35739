/**
 * Returns the levels of headings without gaps: the first is 1, and each is at most one deeper than the one
 * before, so that readers who navigate by headings don't think that one is missing.
 * @param depths the headings' depths in Markdown, in the order of the text
 */
export function closeGaps(depths: readonly number[]): number[] {
  /** The depths of the current heading and those above it; their number is the current level. */
  const open: number[] = [];
  return depths.map((depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return open.length;
  });
}
