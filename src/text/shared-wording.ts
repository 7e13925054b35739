/** Words in a row that two texts have in common. */
export interface SharedRun {
  /** The index of its first word in each text. */
  starts: [number, number];
  /** The number of words. */
  length: number;
}

/** From so many words in a row on, texts share their wording. */
export const MIN_SHARED = 7;

/**
 * Finds the longest runs of words that two texts have in common. Each begins with a row of the least length
 * that both have, and goes on as far as the words are the same. Words that are repeated, such as a refrain,
 * are listed once, at their first places; words that are part of a longer run are not listed again.
 * @param one the words of a text in their folded forms; `null` where words in a row may not go on
 * @param least the least number of words
 */
export function findSharedRuns(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  least = MIN_SHARED,
): SharedRun[] {
  const places = new Map<string, number[]>();
  for (const [row, at] of rowsOf(one, least)) {
    const known = places.get(row);
    if (known) known.push(at);
    else places.set(row, [at]);
  }
  const runs = new Map<string, SharedRun>();
  for (const [row, second] of rowsOf(other, least)) {
    for (const first of places.get(row) ?? []) {
      // What goes on from the words before was found with them.
      const before = one[first - 1];
      if (typeof before === 'string' && before === other[second - 1]) continue;
      let length = least;
      while (isSame(one[first + length], other[second + length])) length += 1;
      const words = ` ${one.slice(first, first + length).join(' ')} `;
      const run: SharedRun = { starts: [first, second], length };
      const same = runs.get(words);
      if (!same || compareStarts(run, same) < 0) runs.set(words, run);
    }
  }
  return longestOf(runs).sort(compareStarts);
}

/** Returns the runs whose words are not part of a longer one's. */
function longestOf(runs: ReadonlyMap<string, SharedRun>): SharedRun[] {
  const kept: string[] = [];
  return [...runs]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([words, run]) => {
      if (kept.some((longer) => longer.includes(words))) return [];
      kept.push(words);
      return [run];
    });
}

function compareStarts(a: SharedRun, b: SharedRun): number {
  return a.starts[0] - b.starts[0] || a.starts[1] - b.starts[1];
}

function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && a === b;
}

/** Lists the rows of so many words, each with the index of its first word. */
function rowsOf(words: readonly (string | null)[], length: number): [string, number][] {
  return words.flatMap((_, at): [string, number][] => {
    const row = words.slice(at, at + length);
    return row.length === length && !row.includes(null) ? [[row.join(' '), at]] : [];
  });
}
