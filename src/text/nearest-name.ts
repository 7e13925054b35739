import { closest, distance } from 'fastest-levenshtein';

/** A name farther than this share of its length from what was written is no likely slip. */
const MAX_DISTANCE_SHARE = 0.5;

/** The known name that is nearest to what was written, or `null` where none is near. */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const nearest = closest(written, known);
  return distance(written, nearest) <= Math.max(written.length, nearest.length) * MAX_DISTANCE_SHARE
    ? nearest
    : null;
}
