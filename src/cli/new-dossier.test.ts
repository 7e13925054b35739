import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDrafts, loadCorpus, loadWithDrafts } from '../corpus/load-corpus.ts';
import { readContentFiles } from '../corpus/read-files.ts';
import { VALID_TREE, withTree, type ContentTree } from '../corpus/content-tree.fixture.ts';

const COMMAND = join(import.meta.dirname, 'new-dossier.ts');
const PATH = 'content/island/dossier.md';

/** Runs the command in a project with this content, and passes on what it printed and the folder. */
function begin(
  tree: ContentTree,
  options: readonly string[],
  test: (outcome: { status: number | null; stderr: string; stdout: string; cwd: string }) => void,
): void {
  withTree(tree, (cwd) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...options], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
    });
    test({ status, stdout, stderr, cwd });
  });
}

describe('npm run new-dossier', { timeout: 30_000 }, () => {
  it('begins a dossier as a draft, which keeps the others as they are', () => {
    begin(VALID_TREE, ['island', '--title', 'The island: a harbor'], ({ status, stderr, cwd }) => {
      expect([status, stderr]).toEqual([0, '']);
      const content = join(cwd, 'content');
      expect(loadCorpus(content, cwd).problems).toEqual([]);
      expect(loadCorpus(content, cwd).dossiers.map(({ slug }) => slug)).toEqual(['harbour']);
      expect(
        checkDrafts(content, cwd).map(({ file, problems }) => [file, problems.map(({ message }) => message)]),
      ).toEqual([
        [
          PATH,
          [
            'summary is missing. Add it.',
            'stanceTarget is missing. Add it.',
            'stances is missing. Add it.',
            'topics is missing. Add it.',
            expect.stringMatching(/^the dossier has no articles/),
          ],
        ],
      ]);
    });
  });

  it('is shown to its editors once it has two articles, whatever it lacks', () => {
    const articles = Object.fromEntries(
      ['a', 'b'].flatMap((name) => [
        [
          `content/island/${name}.md`,
          `---\ntitle: ${name}\nsiglum: ${name.toUpperCase()}\nlang:\n---\n\nWords of ${name}.\n`,
        ],
        [`content/island/received/${name}.txt`, `${name}\n\nWords of ${name}.\n`],
      ]),
    );
    begin({ ...VALID_TREE, ...articles }, ['island', '--title', 'The island'], ({ cwd }) => {
      const { corpus, leftOut } = loadWithDrafts(readContentFiles(join(cwd, 'content'), cwd));
      expect(leftOut).toEqual([]);
      expect(corpus.dossiers.map(({ slug, articles: each }) => [slug, each.length])).toEqual([
        ['harbour', 2],
        ['island', 2],
      ]);
    });
  });

  it.each<[string, ContentTree, string[], RegExp]>([
    [
      'the dossier is there',
      { [PATH]: 'mine' },
      ['island', '--title', 'x'],
      /^new-dossier: content\/island\/dossier\.md is there already/,
    ],
    [
      'the name is no part of an address',
      VALID_TREE,
      ['../island', '--title', 'x'],
      /^new-dossier: "\.\.\/island" can't be part of an address/,
    ],
    [
      'the name is reserved',
      VALID_TREE,
      ['about', '--title', 'x'],
      /^new-dossier: "about" can't be part of an address: the site reserves it/,
    ],
    ['the title is missing', VALID_TREE, ['island'], /^new-dossier: the dossier needs a title\. Add --title/],
    ['the name is missing', VALID_TREE, [], /^new-dossier: name one new dossier\. Write npm run new-dossier/],
    ['the language is none', VALID_TREE, ['island', '--title', 'x', '--lang', '??'], /is no language tag/],
  ])('says in one line what to do and exits with 1 if %s', (_what, tree, options, message) => {
    begin(tree, options, ({ status, stderr, cwd }) => {
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
      expect(existsSync(join(cwd, PATH)) ? readFileSync(join(cwd, PATH), 'utf8') : null).toBe(
        tree[PATH] ?? null,
      );
      expect(existsSync(join(cwd, 'island'))).toBe(false);
    });
  });
});
