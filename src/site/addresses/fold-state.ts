/** A section of a comparison that can be folded away, and whether it is until a reader chooses otherwise. */
export interface FoldableSection {
  id: string;
  isFolded: boolean;
}

const FOLD = 'fold';
const UNFOLD = 'unfold';

/**
 * Which sections an address asks to be folded: `?fold=agree,silent&unfold=texts`. What it does not name is as
 * it is by default; unknown names are ignored.
 * @param search the query of an address, with or without its `?`
 */
export function readFolds(search: string, sections: readonly FoldableSection[]): FoldableSection[] {
  const query = new URLSearchParams(search);
  const named = (key: string) => new Set((query.get(key) ?? '').split(','));
  const [fold, unfold] = [named(FOLD), named(UNFOLD)];
  return sections.map(({ id, isFolded }) => ({
    id,
    isFolded: fold.has(id) || (isFolded && !unfold.has(id)),
  }));
}

/**
 * The query that asks for the sections as they are, naming those alone that are not as by default; whatever
 * else the address asks for is kept.
 * @returns the query with its `?`, or ""
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
  // Commas may stand in a query as they are, and read better.
  const written = query.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}
