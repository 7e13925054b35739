/**
 * How many letters have to be added, left out or replaced to make one word of another (Levenshtein's
 * distance). A search loads this, so it is short; `fastest-levenshtein`, five times as long, is for longer
 * texts.
 */
export function editDistance(from: string, to: string): number {
  /** How far each beginning of `to` is from the beginning of `from` that was read last. */
  let distances = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 0; at < from.length; at += 1) {
    const next = [at + 1];
    for (const [column, far] of distances.slice(0, -1).entries()) {
      const replaced = far + (from[at] === to[column] ? 0 : 1);
      next.push(Math.min(replaced, (distances[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    distances = next;
  }
  return distances.at(-1) ?? 0;
}
