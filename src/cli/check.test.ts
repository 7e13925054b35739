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
        'Three problems. What each means and how to mend it: docs/problems/<name>.md',
        '',
      ].join('\n'),
    });
  });

  it('uses the singular for one problem, and counts the articles of several dossiers', () => {
    expect(check({})).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'content:1 no-dossier: there is no dossier. Add a folder with a dossier.md and at least two articles.\n\nOne problem. What it means and how to mend it: docs/problems/no-dossier.md\n',
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
        'Two problems. What each means and how to mend it: docs/problems/<name>.md',
        '',
      ].join('\n'),
    });
  });

  describe('with problems in two files', () => {
    const tree = replaceIn(
      replaceIn(VALID_TREE, OPENS, 'siglum: A', 'siglum: a, b'),
      DOSSIER,
      'What is at stake.',
      '<p>What is at stake.</p>',
    );
    const places = (stdout: string) =>
      (JSON.parse(stdout) as Record<string, unknown>[]).map(({ file, line, column, slug }) => [
        file,
        line,
        column,
        slug,
      ]);

    it('prints them as JSON for programs, and nothing else', () => {
      const { status, stdout, stderr } = check(tree, {}, ['--format', 'json']);
      expect([status, stderr]).toEqual([1, '']);
      expect(places(stdout)).toEqual([
        ['content/harbour/dossier.md', 24, 1, 'body-html'],
        ['content/harbour/port-opens.md', 3, undefined, 'field-invalid'],
      ]);
      expect(JSON.parse(stdout)).toMatchObject([{ help: 'docs/problems/body-html.md' }, {}]);
      expect(check(VALID_TREE, {}, ['--format', 'json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    });

    it('prints them as commands that GitHub shows at their lines', () => {
      const [first, second = ''] = check(tree, {}, ['--format=github']).stdout.split('\n');
      expect(first).toBe(
        '::error file=content/harbour/dossier.md,line=24,col=1,title=body-html::"<p>What is at stake.</p>" is HTML, which is not allowed here. Write it as Markdown or, if these are words of the text, put a backslash before each "<". Help: docs/problems/body-html.md',
      );
      expect(second).toMatch(/^::error file=content\/harbour\/port-opens\.md,line=3,title=field-invalid::/);
    });

    it('prints only those of a file or a dossier that is named, and exits with 0 if it has none', () => {
      const named = (...names: string[]) => check(tree, {}, [...names, '--format', 'json']);
      expect(places(named('content/harbour/port-opens.md').stdout)).toEqual([
        ['content/harbour/port-opens.md', 3, undefined, 'field-invalid'],
      ]);
      expect(places(named('harbour').stdout)).toHaveLength(2);
      expect(check(tree, {}, ['content/harbour/port-stays-shut.md'])).toEqual({
        status: 0,
        stdout: 'No problems there, but two problems elsewhere.\n',
        stderr: '',
      });
    });
  });

  it.each([
    [['--format', 'xml'], 'there is no format "xml"; choose text, json, github. Usage: '],
    [['--fixx'], "Unknown option '--fixx'. Usage: "],
    [['harbor'], 'there is no file, folder or dossier "harbor". Usage: '],
  ])('says what is wrong with %j, and exits with 2', (options, says) => {
    const { status, stdout, stderr } = check(VALID_TREE, {}, options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
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
