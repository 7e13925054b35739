import { deriveDistinctive } from '../../src/views/distinctive.ts';
import { deriveNames } from '../../src/views/names.ts';
import { deriveShared } from '../../src/views/shared.ts';
import { deriveTermsInContext } from '../../src/views/terms-in-context.ts';
import { deriveTwoClocks } from '../../src/views/two-clocks.ts';
import type { DossierView } from '../../src/views/views.ts';
import { whoIsHeard } from '../../src/views/who-is-heard.ts';

/** Derives everything that the pages of words, time and voices show of a dossier. */
export function deriveAll(dossier: DossierView): void {
  deriveNames(dossier);
  deriveDistinctive(dossier);
  deriveTermsInContext(dossier);
  deriveShared(dossier);
  deriveTwoClocks(dossier);
  whoIsHeard(dossier);
}
