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
 * that both have, found by its hash, and goes on as far as the words are the same. A run that is part of
 * another at the same places is left out; one that occurs several times is found at each of its places.
 * @param one the words of a text in their folded forms; `null` where words in a row may not go on
 * @param least the least number of words
 */
export function findSharedRuns(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
  least = MIN_SHARED,
): SharedRun[] {
  const places = new Map<string, number[]>();
  for (const [row, at] of rowsOf(one, least)) places.set(row, [...(places.get(row) ?? []), at]);
  const runs: SharedRun[] = [];
  for (const [row, second] of rowsOf(other, least)) {
    for (const first of places.get(row) ?? []) {
      // What goes on from the words before was found with them.
      const before = one[first - 1];
      if (typeof before === 'string' && before === other[second - 1]) continue;
      let length = least;
      while (isSame(one[first + length], other[second + length])) length += 1;
      runs.push({ starts: [first, second], length });
    }
  }
  return runs.sort((a, b) => a.starts[0] - b.starts[0] || a.starts[1] - b.starts[1]);
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
