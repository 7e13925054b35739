import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LABELED_TREE, replaceIn, SHUT, withTree, type ContentTree } from '../corpus/content-tree.fixture.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');

/** Runs the command where it must not begin to serve, and returns what it says. */
function refuse(
  options: string[],
  tree: ContentTree = LABELED_TREE,
): { status: number | null; said: string } {
  return withTree(tree, (dir) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/edit.ts', ...options], {
      cwd: PROJECT_DIR,
      env: { ...process.env, CONTENT_DIR: join(dir, 'content') },
      encoding: 'utf8',
      timeout: 30_000,
    });
    return { status, said: stderr.trim() };
  });
}

it.each([
  ['a dossier that is not there', ['harbor'], 'there is no dossier harbor; there is harbour'],
  ['two dossiers', ['harbour', 'other'], 'name one dossier'],
  ['a port that is none', ['--port', '99999'], '99999 is no port'],
  ['an option that is not known', ['--host', '0.0.0.0'], "Unknown option '--host'"],
])('%s is refused in one line, before anything is served', (_what, options, why) => {
  const { status, said } = refuse(options);
  expect(status).toBe(1);
  expect(said).toContain(`edit: ${why}`);
  expect(said.split('\n')).toHaveLength(1);
});

it('content with a problem is not served, and one line says what to do', () => {
  const { status, said } = refuse([], replaceIn(LABELED_TREE, SHUT, 'rights: Unknown.\n', ''));
  expect(status).toBe(1);
  expect(said).toMatch(/^edit: the content has a problem, .* npm run check, .*$/);
});
