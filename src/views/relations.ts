import type { Relation, Stand } from '../schemas/stands.ts';

/** Where articles stand on a proposition, which is given by its number. */
export interface Stands {
  number: number;
  stands: readonly Stand[];
}

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

/**
 * Compares two propositions for sorting by disagreement: first come those on which authors hold opposite
 * stances (favor and against), then those on which they differ otherwise, agree, speak alone, only report,
 * and are silent. Ties are broken by the number of authors who take a stance, most first, then by the
 * dossier's order.
 */
export function compareDisagreement(a: Stands, b: Stands): number {
  return (
    Number(isOpposed(b.stands)) - Number(isOpposed(a.stands)) ||
    RELATIONS.indexOf(relate(a.stands)) - RELATIONS.indexOf(relate(b.stands)) ||
    b.stands.filter(isStance).length - a.stands.filter(isStance).length ||
    a.number - b.number
  );
}

function isStance(stand: Stand): boolean {
  return stand !== 'reports' && stand !== 'silent';
}
