import type { Relation, Stand } from '../schemas/stands.ts';

/** The relations in the order in which pages show their rows. */
export const RELATIONS: readonly Relation[] = ['differ', 'agree', 'alone', 'reported', 'silent'];

/** Relates articles by their authors' stances; reported positions count only if no author takes one. */
export function relate(stands: readonly Stand[]): Relation {
  const stances = stands.filter(isStance);
  if (new Set(stances).size > 1) return 'differ';
  if (stances.length > 1) return 'agree';
  if (stances.length === 1) return 'alone';
  return stands.includes('reports') ? 'reported' : 'silent';
}

/** Checks whether one author favors what another is against. */
export function isOpposed(stands: readonly Stand[]): boolean {
  return stands.includes('favor') && stands.includes('against');
}

function isStance(stand: Stand): boolean {
  return stand !== 'reports' && stand !== 'silent';
}
