import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  OPENS,
  OPENS_RECEIVED,
  replaceIn,
  VALID_TREE,
  withoutFiles,
  withTree,
  type ContentTree,
} from '../corpus/content-tree.fixture.ts';

const COMMAND = join(import.meta.dirname, 'addresses.ts');
const MANIFEST = 'content/addresses.txt';

/** Runs the command in a project with this content; returns what it prints and the list it leaves. */
function run(tree: ContentTree) {
  return withTree(tree, (cwd) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
    });
    const files = readdirSync(join(cwd, 'content'));
    const list = files.includes('addresses.txt') ? readFileSync(join(cwd, MANIFEST), 'utf8') : null;
    return { status, stdout, stderr, files, list };
  });
}

describe('npm run addresses', { timeout: 30_000 }, () => {
  it('writes every address of the content, sorted, one a line', () => {
    const { status, stdout, stderr, list } = run(VALID_TREE);
    expect([status, stdout, stderr]).toEqual([
      0,
      'Added 37 addresses to addresses.txt, which now has 37.\n',
      '',
    ]);
    const lines = (list ?? '').split('\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1)).toEqual([...lines.slice(0, -1)].sort());
    expect(lines).toEqual(expect.arrayContaining(['/', '/harbour/port-opens/', '/harbour/compare/a-b/']));
  });

  it('only adds lines, and keeps old addresses that have a redirect', () => {
    const redirects =
      '- { from: /harbour/port/, to: /harbour/port-opens/, why: It was renamed., when: 2026-11-26 }\n';
    const { status, stdout, list } = run({
      ...VALID_TREE,
      [MANIFEST]: '/harbour/port/\n/harbour/port/#text-a\n/\n',
      'content/redirects.yaml': redirects,
    });
    expect([status, stdout]).toEqual([0, 'Added 36 addresses to addresses.txt, which now has 39.\n']);
    expect((list ?? '').split('\n')).toEqual(
      expect.arrayContaining(['/harbour/port/', '/harbour/port/#text-a', '/harbour/port-opens/']),
    );
  });

  it('says so if there is nothing to add, and leaves the list as it is', () => {
    const { list } = run(VALID_TREE);
    const again = run({ ...VALID_TREE, [MANIFEST]: list ?? '' });
    expect([again.status, again.stdout, again.list]).toEqual([
      0,
      'addresses.txt has all 37 addresses already.\n',
      list,
    ]);
  });

  it('adds nothing if the content has problems, such as a lost address', () => {
    const lost = withoutFiles(VALID_TREE, OPENS, OPENS_RECEIVED);
    const tree = { ...lost, [MANIFEST]: '/harbour/port-opens/\n' };
    const { status, stderr, list, files } = run(tree);
    expect([status, list]).toEqual([1, '/harbour/port-opens/\n']);
    expect(stderr).toContain('addresses.txt is unchanged.');
    expect(files.filter((file) => file.includes('tmp'))).toEqual([]);
    expect(run(replaceIn(VALID_TREE, OPENS, 'siglum: A', 'siglum: B')).list).toBeNull();
  });
});
