/** A mark in a column, as it stands on the screen. */
export interface PlacedMark {
  /** The number of its proposition. */
  group: string;
  /** The passage that it stands in: an object that is the same for all marks in it. */
  passage: unknown;
  top: number;
}

/** A column, as it stands on the screen. */
export interface PlacedColumn {
  /** How far down it is scrolled. */
  scrollTop: number;
  top: number;
  height: number;
}

/** Where in a column a reader is taken to read: this share of its height from its top. */
const READING_LINE = 0.35;

/** The propositions that more than one column has marks on. */
export function sharedGroups(columns: readonly (readonly string[])[]): Set<string> {
  const groups = columns.flatMap((column) => [...new Set(column)]);
  return new Set(groups.filter((group, index) => groups.indexOf(group) < index));
}

/**
 * What the other columns are to be locked to: the mark that a reader of this column has reached, or the beginning of the text.
 * While the passages that are read have a mark on the same proposition nothing moves, nor where they have no counterparts.
 * @param marks those in this column, in the order of the text
 * @param shared the propositions that have counterparts
 * @param lockedAt the proposition at which the columns are locked
 * @returns `null` where nothing is to move
 */
export function lockPoint<Mark extends PlacedMark>(
  { scrollTop, top, height }: PlacedColumn,
  marks: readonly Mark[],
  shared: ReadonlySet<string>,
  lockedAt: string | null,
): Mark | 'beginning' | null {
  if (scrollTop <= 0) return 'beginning';
  const candidates = marks.filter(({ group }) => shared.has(group));
  const reached = candidates.findLast((mark) => mark.top <= top + height * READING_LINE);
  if (!reached?.passage) return null;
  const inPassage = candidates.filter(({ passage }) => passage === reached.passage);
  return inPassage.some(({ group }) => group === lockedAt) ? null : (inPassage[0] ?? null);
}

/** Which of some marks stands nearest to a height on the screen: of two that are as near, the first. */
export function nearestTo<Mark extends { top: number }>(
  height: number,
  marks: readonly Mark[],
): Mark | undefined {
  return marks.toSorted((a, b) => Math.abs(a.top - height) - Math.abs(b.top - height))[0];
}
