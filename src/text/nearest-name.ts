import { closest, distance } from 'fastest-levenshtein';

/**
 * The edit distance, as a share of the longer name's length, up to which a name is a likely typo of another.
 */
const MAX_DISTANCE_SHARE = 0.5;

/** Returns the known name closest to what was written by edit distance, or `null` if none is close. */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const nearest = closest(written, known);
  return distance(written, nearest) <= Math.max(written.length, nearest.length) * MAX_DISTANCE_SHARE
    ? nearest
    : null;
}
