import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const DOSSIER = join('security-guarantees', 'dossier.md');

/** What the editors of the grown dossier call a set of its articles that they list. */
export const LISTED_TITLE = 'A set that a test lists';

/** The sets that the grown dossier lists: one with a title, and one without, in another order. */
const LISTED = `comparisons:
  - sigla: [A, C, D, F]
    title: ${LISTED_TITLE}
  - sigla: [F, E, D, B]
`;

/** For whom the only voice of the sixth article speaks. */
const AFFILIATION = '  - { name: Nobody, voices: [A made-up general] }\n';

/** The claim chosen for a set without a page in the grown dossier; on others, authors are opposed. */
export const CHOSEN_SHARPEST = { set: 'b-c-d-e-f', claim: 'motive' };

/**
 * Writes the real content as if its dossier had grown: with a sixth article, F, made up for tests, with two
 * sets of four that the dossier lists, and with a claim chosen as the sharpest of a set without a page.
 * @param contentDir is emptied first
 */
export function writeGrownContent(contentDir: string): void {
  rmSync(contentDir, { recursive: true, force: true });
  for (const from of ['content', join('tests', 'fixtures', 'grown', 'content')])
    cpSync(join(PROJECT_DIR, from), contentDir, { recursive: true });
  const dossier = readFileSync(join(contentDir, DOSSIER), 'utf8');
  const { set, claim } = CHOSEN_SHARPEST;
  const sigla = set.toUpperCase().split('-').join(', ');
  writeFileSync(
    join(contentDir, DOSSIER),
    dossier
      .replace(/^annotatedBy:/m, `${LISTED}$&`)
      .replace(/^affiliations:\n/m, `$&${AFFILIATION}`)
      .replace(/^sharpest:\n/m, `$&  - { sigla: [${sigla}], claim: ${claim}, why: A test chose it. }\n`),
  );
}
