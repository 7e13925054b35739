/** A mark in a column, with its place on the screen. */
export interface PlacedMark {
  /** The number of its proposition. */
  group: string;
  /**
   * The passage that contains it: the same object for all marks in one passage, `null` outside of passages.
   */
  passage: unknown;
  /** The distance from the window's top, in pixels. */
  top: number;
}

/** A column, with its place on the screen. All lengths are in pixels. */
export interface PlacedColumn {
  /** How far down it is scrolled. */
  scrollTop: number;
  /** The distance from the window's top. */
  top: number;
  height: number;
}

/** Where readers are assumed to look in a column, as a share of its height from the top. */
const READING_LINE = 0.35;
/** The share of the window's height that is free of the columns' heads and of a notice. */
const SHARE_FOR_BOTH = 0.6;

/**
 * Returns the propositions on which more than one column has marks.
 * @param columns for each column, the proposition of each of its marks
 */
export function sharedGroups(columns: readonly (readonly string[])[]): Set<string> {
  const groups = columns.flatMap((column) => [...new Set(column)]);
  return new Set(groups.filter((group, index) => groups.indexOf(group) < index));
}

/**
 * Decides where the other columns should move: to counterparts of a mark that the reader of this column has
 * reached, or to the beginning.
 * @param marks the marks in this column, in the order of the text
 * @param shared the propositions with counterparts
 * @param lockedAt the proposition at which the columns are locked now
 * @returns `null` if nothing should move: before the first mark with counterparts, and as long as the passage
 *    has a mark on the proposition at which the columns are locked
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

/**
 * Decides where in the window a counterpart comes into view: no farther than needed if the mark stays in view
 * with it, else in the middle.
 * @param distance how far the counterpart is above or below the mark, in pixels
 * @param height the height of the window, in pixels
 */
export function blockOfCounterpart(distance: number, height: number): 'nearest' | 'center' {
  return distance < height * SHARE_FOR_BOTH ? 'nearest' : 'center';
}

/** Returns the mark closest to a height on the screen, the first one if two are equally close. */
export function nearestTo<Mark extends { top: number }>(
  height: number,
  marks: readonly Mark[],
): Mark | undefined {
  return marks.toSorted((a, b) => Math.abs(a.top - height) - Math.abs(b.top - height))[0];
}

/**
 * Returns a column's marks on a proposition that count as counterparts: the author's own or, if there are
 * none, those of the voices that the author reports.
 */
export function ownOrReported<Mark>(marks: readonly Mark[], isOwn: (mark: Mark) => boolean): readonly Mark[] {
  const own = marks.filter((mark) => isOwn(mark));
  return own.length > 0 ? own : marks;
}
