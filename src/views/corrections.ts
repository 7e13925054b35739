import { hashWords } from '../text/hashes.ts';
import type { Correction } from '../schemas/article.ts';
import type { CorrectionView } from './views.ts';

/**
 * Derives the corrections that a page shows, the newest first. Their ids depend only on the day and on what
 * was corrected, so that feeds list each one once.
 */
export function deriveCorrections(corrections: readonly Correction[]): CorrectionView[] {
  return corrections
    .map((correction) => ({
      ...correction,
      id: `correction-${hashWords(`${correction.when} ${correction.what}`)}`,
    }))
    .toSorted((a, b) => b.when.localeCompare(a.when));
}
