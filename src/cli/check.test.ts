import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DOSSIER,
  OPENS,
  replaceIn,
  SHUT_RECEIVED,
  VALID_TREE,
  withoutFiles,
  withTree,
  type ContentTree,
} from '../corpus/content-tree.fixture.ts';

const CHECK = join(import.meta.dirname, 'check.ts');

/** What is said of a dossier whose addresses are not in the list of published ones. */
const UNLISTED = '37 addresses are not in addresses.txt yet. Run npm run addresses before you publish.\n';

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command in a project with this content. */
function check(
  tree: ContentTree,
  env: Record<string, string> = {},
  options: readonly string[] = [],
): Outcome {
  return withTree(tree, (cwd) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...options], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...env },
    });
    return { status, stdout, stderr };
  });
}

describe('npm run check', { timeout: 30_000 }, () => {
  it('says that there are no problems, and exits with 0', () => {
    expect(check(VALID_TREE)).toEqual({
      status: 0,
      stdout: `No problems in two articles of one dossier.\n${UNLISTED}`,
      stderr: '',
    });
  });

  it('with --blind, prints what blind reading replaces and what stays, in context', () => {
    const tree = replaceIn(VALID_TREE, OPENS, 'name: Daily', 'name: Ships\n  alsoKnownAs: [The port]');
    const { status, stdout } = check(tree, {}, ['--blind']);
    expect(status).toBe(0);
    expect(stdout).toContain('content/harbour/port-opens.md:2 [publisher]: …»The port« opens…\n');
    expect(stdout).toMatch(/^content\/harbour\/port-opens\.md:\d+ stays: .*»ships«/m);
  });

  it('prints every problem with its place relative to the project, and exits with 1', () => {
    let tree = withoutFiles(VALID_TREE, SHUT_RECEIVED);
    tree = replaceIn(tree, OPENS, 'siglum: A', 'siglum: B');
    tree = replaceIn(tree, DOSSIER, 'What is at stake.', '<p>What is at stake.</p>');
    expect(check(tree)).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'content/harbour/dossier.md:24:1 body-html: "<p>What is at stake.</p>" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<".',
        "content/harbour/port-stays-shut.md:1 article-without-received: the article's received text is missing. Put it, unchanged, into content/harbour/received/port-stays-shut.txt.",
        'content/harbour/port-stays-shut.md:4 siglum-repeated: the siglum B already stands for content/harbour/port-opens.md. Choose one that no article of the dossier has ever had.',
        '',
        'Three problems.',
        '',
      ].join('\n'),
    });
  });

  it('uses the singular for one problem, and counts the articles of several dossiers', () => {
    expect(check({})).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'content:1 no-dossier: there is no dossier. Add a folder with a dossier.md and at least two articles.\n\nOne problem.\n',
    });
    const other = Object.fromEntries(
      Object.entries(VALID_TREE).map(([path, text]) => [
        path.replace('harbour', 'port'),
        String(text).replace('The harbour', 'The port'),
      ]),
    );
    expect(check({ ...VALID_TREE, ...other }).stdout).toMatch(
      /^No problems in four articles of two dossiers\.\n/,
    );
  });

  it('checks the default folder if CONTENT_DIR is empty', () => {
    expect(check({ ...VALID_TREE, 'stray.txt': 'x' }, { CONTENT_DIR: '' })).toEqual({
      status: 0,
      stdout: `No problems in two articles of one dossier.\n${UNLISTED}`,
      stderr: '',
    });
  });

  it('checks the folder that CONTENT_DIR names', () => {
    const tree = { ...VALID_TREE, 'texts/stray.txt': 'x' };
    expect(check(tree, { CONTENT_DIR: 'texts' })).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'texts:1 no-dossier: there is no dossier. Add a folder with a dossier.md and at least two articles.',
        'texts/stray.txt:1 stray-file: a file outside a dossier does not belong here. Move it out of the content folder.',
        '',
        'Two problems.',
        '',
      ].join('\n'),
    });
  });

  it('never runs code in frontmatter', () => {
    const { status, stdout, stderr } = check({
      ...VALID_TREE,
      [OPENS]: '---js\n({ title: process.exit(7) })\n---\n\nThe body.\n',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${OPENS}:1 frontmatter-language: `);
  });
});
