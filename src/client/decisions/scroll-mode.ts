/** How the columns scroll: all at once, each on its own, or locked at counterparts. */
export type ScrollMode = 'all' | 'own' | 'lock';

/**
 * Returns the modes that a comparison offers.
 * @param canLock whether any text has a counterpart in another, at which columns can be locked
 */
export function offeredModes(canLock: boolean): ScrollMode[] {
  return canLock ? ['all', 'own', 'lock'] : ['all', 'own'];
}

/**
 * Returns the mode that a reader chose before, or the most similar one that this comparison offers.
 * @param stored the stored choice; `all` is used if it is missing or unknown
 * @param canLock whether this comparison offers to lock columns
 */
export function recalledMode(stored: string | null, canLock: boolean): ScrollMode {
  if (stored === 'lock') return canLock ? 'lock' : 'own';
  return stored === 'own' ? 'own' : 'all';
}
