import { join } from 'node:path';
import { blindReport, type BlindFinding } from '../features/blind/blind-report.ts';
import type { DossierEntry } from '../schemas/entry.ts';
import { makePaths } from '../site/addresses/paths.ts';
import { deriveDossier } from '../views/derive-dossier.ts';

/**
 * Returns what blind reading replaces in each article of some dossiers, and what stays, a line each.
 * @param contentDir the content folder as the lines name it
 */
export function blindLines(dossiers: readonly DossierEntry[], contentDir: string): string[] {
  const paths = makePaths('/');
  return dossiers.flatMap((dossier) =>
    blindReport(deriveDossier(dossier, paths)).map((finding) =>
      lineOf(join(contentDir, dossier.slug, `${finding.article}.md`), finding),
    ),
  );
}

function lineOf(file: string, { line, before, words, after, replacement }: BlindFinding): string {
  const context = `…${before}»${words}«${after}…`.replace(/\s+/gu, ' ');
  return `${file}:${line} ${replacement ?? 'stays'}: ${context}`;
}
