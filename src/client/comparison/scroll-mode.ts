/** How the columns scroll: all at once, each on its own, or locked at counterparts. */
export type ScrollMode = 'all' | 'own' | 'lock';

/** The modes that a comparison offers; where no text has a counterpart in another there is nothing to lock columns at. */
export function offeredModes(canLock: boolean): ScrollMode[] {
  return canLock ? ['all', 'own', 'lock'] : ['all', 'own'];
}

/**
 * The mode that a reader chose before, or the most like it of those that this comparison offers.
 * @param stored what the browser remembers of it
 */
export function recalledMode(stored: string | null, canLock: boolean): ScrollMode {
  if (stored === 'lock') return canLock ? 'lock' : 'own';
  return stored === 'own' ? 'own' : 'all';
}
