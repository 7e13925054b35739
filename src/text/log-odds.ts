/** How often each word occurs. */
export type WordCounts = ReadonlyMap<string, number>;

/** How two texts differ in a word. */
export interface LogOdds {
  word: string;
  /** How often it occurs in each of the two. */
  counts: [number, number];
  /** Its log-odds in the one less those in the other, in estimated standard deviations. */
  z: number;
}

/**
 * Compares how often words occur in two texts, by log-odds ratios with an informative Dirichlet prior: Burt
 * L. Monroe, Michael P. Colaresi and Kevin M. Quinn, "Fightin' Words: Lexical Feature Selection and
 * Evaluation for Identifying the Content of Political Conflict", Political Analysis 16 (2008), 372–403,
 * equations 15, 16, 20 and 22. The prior shrinks rare words toward what is usual in the background, so that
 * neither the most frequent nor the rarest words come first by themselves.
 * @param background counts of words in all texts, whose shares are the prior's
 * @param strength how many words the prior weighs as much as (α₀)
 * @param words those to compare, which must be in the background; by default all
 * @returns the words, those that are most of the one text first
 */
export function compareWordCounts(
  one: WordCounts,
  other: WordCounts,
  background: WordCounts,
  strength: number,
  words: Iterable<string> = background.keys(),
): LogOdds[] {
  const total = sum(background);
  const totals = [sum(one), sum(other)] as const;
  return [...words]
    .map((word): LogOdds => {
      const prior = (strength * (background.get(word) ?? 0)) / total;
      const counts: [number, number] = [one.get(word) ?? 0, other.get(word) ?? 0];
      const [a, b] = [counts[0] + prior, counts[1] + prior];
      const delta = Math.log(a / (totals[0] + strength - a)) - Math.log(b / (totals[1] + strength - b));
      return { word, counts, z: delta / Math.sqrt(1 / a + 1 / b) };
    })
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
}

/** Adds counts of words up. */
export function addCounts(all: readonly WordCounts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) for (const [word, count] of each) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

/** Returns how many words were counted. */
export function sum(counts: WordCounts): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
