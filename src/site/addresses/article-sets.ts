/** Up to this many articles every set of two or more has its page; above it, every pair and the whole. */
const MAX_ARTICLES_FOR_ALL_SETS = 5;

/**
 * Every set of two or more of the entries that has a page, smaller sets first, each in the entries' order.
 */
export function articleSets<T>(entries: readonly T[]): T[][] {
  if (entries.length < 2) return [];
  const sets =
    entries.length <= MAX_ARTICLES_FOR_ALL_SETS ? subsets(entries) : [...pairs(entries), [...entries]];
  return sets.filter((set) => set.length >= 2).sort((a, b) => a.length - b.length);
}

/** Whether a set of so many articles, two or more, out of all of a dossier has a page. */
export function hasOwnPage(count: number, all: number): boolean {
  return count >= 2 && (count === 2 || count === all || all <= MAX_ARTICLES_FOR_ALL_SETS);
}

/** Every pair of the entries, in their order. */
function pairs<T>(entries: readonly T[]): T[][] {
  return entries.flatMap((first, index) => entries.slice(index + 1).map((second) => [first, second]));
}

/** Every subset, those with the first entry first. */
function subsets<T>(entries: readonly T[]): T[][] {
  const [first, ...rest] = entries;
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others.map((set) => [first, ...set]), ...others];
}
