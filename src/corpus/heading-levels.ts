/**
 * Headings' depths without gaps: each is at most one deeper than the heading before it, so that nobody who
 * goes by headings thinks that one is missing. The first is 1.
 * @param depths the depths that Markdown gives, in the order of the text
 */
export function closeGaps(depths: readonly number[]): number[] {
  /** The depths that are open above the present one, and so the levels that they got. */
  const open: number[] = [];
  return depths.map((depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return open.length;
  });
}
