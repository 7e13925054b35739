/** A section or a row of a comparison that can be folded, and whether it is. */
export interface FoldableSection {
  id: string;
  /** Ids that it had before, which old addresses may name. */
  formerIds?: readonly string[];
  isFolded: boolean;
}

const FOLD = 'fold';
const UNFOLD = 'unfold';

/**
 * Reads from an address which sections and rows are folded: `?fold=agree,silent&unfold=texts,join-nato`.
 * Those that it does not name stay as they are by default; unknown names are ignored.
 * @param search the query of an address, with or without its `?`
 * @param sections all sections, as they are by default
 */
export function readFolds(search: string, sections: readonly FoldableSection[]): FoldableSection[] {
  const query = new URLSearchParams(search);
  const named = (key: string) => (query.get(key) ?? '').split(',');
  const [fold, unfold] = [named(FOLD), named(UNFOLD)];
  return sections.map(({ id, formerIds = [], isFolded }) => {
    const isIn = (names: readonly string[]) => [id, ...formerIds].some((each) => names.includes(each));
    return { id, isFolded: isIn(fold) || (isFolded && !isIn(unfold)) };
  });
}

/**
 * Writes which sections are folded into an address, naming only those that are not as by default. The rest of
 * the query is kept.
 * @returns the query with its `?`, or "" if it is empty
 */
export function writeFolds(
  search: string,
  defaults: readonly FoldableSection[],
  chosen: readonly FoldableSection[],
): string {
  const isFolded = (id: string) => chosen.some((section) => section.id === id && section.isFolded);
  const changed = defaults.filter((section) => section.isFolded !== isFolded(section.id));
  const query = new URLSearchParams(search);
  for (const [key, folded] of [
    [FOLD, true],
    [UNFOLD, false],
  ] as const) {
    const ids = changed.filter(({ id }) => isFolded(id) === folded).map(({ id }) => id);
    if (ids.length > 0) query.set(key, ids.join(','));
    else query.delete(key);
  }
  // Commas need no escape in a query, and are easier to read.
  const written = query.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}
