/**
 * In dossiers of up to this many articles, every set of two or more has a page; in larger ones, only pairs
 * and the whole set do.
 */
const MAX_ARTICLES_FOR_ALL_SETS = 5;

/**
 * Returns every set of two or more entries that has a page, smaller sets first, each in the entries' order.
 */
export function articleSets<T>(entries: readonly T[]): T[][] {
  if (entries.length < 2) return [];
  const sets =
    entries.length <= MAX_ARTICLES_FOR_ALL_SETS ? subsets(entries) : [...pairs(entries), [...entries]];
  return sets.filter((set) => set.length >= 2).sort((a, b) => a.length - b.length);
}

/**
 * Checks whether sets of a given size have pages.
 * @param count the number of articles in the set
 * @param all the number of articles in the dossier
 */
export function hasOwnPage(count: number, all: number): boolean {
  return count >= 2 && (count === 2 || count === all || all <= MAX_ARTICLES_FOR_ALL_SETS);
}

/** Returns every pair of the entries, in their order. */
function pairs<T>(entries: readonly T[]): T[][] {
  return entries.flatMap((first, index) => entries.slice(index + 1).map((second) => [first, second]));
}

/** Returns every subset of the entries, beginning with those that have the first entry. */
function subsets<T>(entries: readonly T[]): T[][] {
  const [first, ...rest] = entries;
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others.map((set) => [first, ...set]), ...others];
}
