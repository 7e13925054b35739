/** In dossiers of up to this many articles, every set of two or more has a page. */
const MAX_ARTICLES_FOR_ALL_SETS = 5;
/** In dossiers of up to this many articles, every set of three has a page; in all, every pair does. */
const MAX_ARTICLES_FOR_TRIPLES = 12;

/**
 * Returns every set of two or more entries that has a page by its size or because it is among `more`, smaller
 * sets first, each in the entries' order. The whole comes last.
 * @param more sets that have a page whatever their size: those that the editors want, and those that were
 *    published before the dossier grew
 */
export function articleSets<T>(entries: readonly T[], more: readonly (readonly T[])[] = []): T[][] {
  const all = entries.length;
  const sizes = Array.from({ length: all + 1 }, (_, size) => size).filter((size) => hasOwnPage(size, all));
  const sets = sizes.flatMap((size) => subsets(entries, size));
  const others = more
    .map((set) => entries.filter((entry) => set.includes(entry)))
    .filter((set) => set.length >= 2 && !hasOwnPage(set.length, all));
  const unique = new Map(
    [...sets, ...others].map((set) => [set.map((entry) => entries.indexOf(entry)).join(), set]),
  );
  return [...unique.values()].sort((a, b) => a.length - b.length);
}

/**
 * Checks whether all sets of a dossier have a page. Those of a larger one share the page of the whole, which
 * can be narrowed.
 * @param all the number of articles in the dossier
 */
export function haveAllSetsPages(all: number): boolean {
  return all <= MAX_ARTICLES_FOR_ALL_SETS;
}

/**
 * Checks whether every set of a given size has a page.
 * @param count the number of articles in the set
 * @param all the number of articles in the dossier
 */
export function hasOwnPage(count: number, all: number): boolean {
  if (count < 2 || count > all) return false;
  if (all <= MAX_ARTICLES_FOR_ALL_SETS || count === 2 || count === all) return true;
  return count === 3 && all <= MAX_ARTICLES_FOR_TRIPLES;
}

/** Returns the last part of a comparison's address, its sigla in lower case: `a-c-e`. */
export function comparisonSlug(sigla: readonly string[]): string {
  return sigla.map((siglum) => siglum.toLowerCase()).join('-');
}

/** Returns the sigla of the last part of a comparison's address, in capitals. */
export function siglaOfSlug(slug: string): string[] {
  return slug.split('-').map((siglum) => siglum.toUpperCase());
}

/** Compares sigla for sorting: A to Z, then AA, AB … */
export function compareSigla(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** Returns every subset of a given size, in the entries' order. */
function subsets<T>(entries: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  if (size >= entries.length) return size === entries.length ? [[...entries]] : [];
  return entries.flatMap((first, index) =>
    subsets(entries.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
