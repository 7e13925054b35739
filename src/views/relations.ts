import type { Relation, Stand } from '../schemas/stands.ts';

/** The relations in the order in which pages show their rows. */
export const RELATIONS: readonly Relation[] = ['differ', 'agree', 'alone', 'reported', 'silent'];

const WITHOUT_STANCE: readonly Stand[] = ['reports', 'examined', 'silent'];

/**
 * Relates articles by their authors' stances. What they report, or mention without taking a side, counts only
 * if no author takes a position.
 */
export function relate(stands: readonly Stand[]): Relation {
  const stances = stands.filter(isStance);
  if (new Set(stances).size > 1) return 'differ';
  if (stances.length > 1) return 'agree';
  if (stances.length === 1) return 'alone';
  return stands.some((stand) => stand !== 'silent') ? 'reported' : 'silent';
}

/** Checks whether one author favors what another is against. */
export function isOpposed(stands: readonly Stand[]): boolean {
  return stands.includes('favor') && stands.includes('against');
}

/** Checks whether a stand is a stance, which only authors who take a position have. */
export function isStance(stand: Stand): boolean {
  return !WITHOUT_STANCE.includes(stand);
}
