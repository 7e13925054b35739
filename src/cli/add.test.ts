import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DOSSIER,
  OPENS,
  replaceIn,
  VALID_TREE,
  withTree,
  type ContentTree,
} from '../corpus/content-tree.fixture.ts';

const [ADD, CHECK] = ['add.ts', 'check.ts'].map((name) => join(import.meta.dirname, name));
const PAGES = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'pages');
const page = (name: string) => join(PAGES, name);

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
  /** The files that the content folder has afterwards and did not have before. */
  added: string[];
  /** Runs `npm run check` afterwards. */
  check: () => string;
  read: (path: string) => string;
}

/** Runs the command in a project with this content, and gives what it did to a test. */
function add(
  tree: ContentTree,
  options: readonly string[],
  test: (outcome: Outcome) => void,
  input?: string,
): void {
  withTree(tree, (cwd) => {
    const run = (file = '', ...others: string[]) =>
      spawnSync(process.execPath, [file, ...others], {
        cwd,
        encoding: 'utf8',
        input: input ?? '',
        env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1' },
      });
    const { status, stdout, stderr } = run(ADD, ...options);
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
      .filter((path) => !(path in tree))
      .toSorted();
    test({
      status,
      stdout,
      stderr,
      added: files,
      check: () => run(CHECK).stdout,
      read: (path) => readFileSync(join(cwd, path), 'utf8'),
    });
  });
}

const ADDED = ['content/harbour/received/the-upper-village.txt', 'content/harbour/the-upper-village.md'];

describe('npm run add', { timeout: 60_000 }, () => {
  it('writes an article and its received text, which the check reports as a draft', () => {
    add(VALID_TREE, [page('well.html')], ({ status, stderr, stdout, added, check, read }) => {
      expect([status, stderr, added]).toEqual([0, '', ADDED]);
      expect(stdout).toContain('date      2024-05-02 (in its JSON-LD)');
      expect(stdout).toContain('npm run check');
      expect(read('content/harbour/the-upper-village.md')).toContain('\nsiglum: C\n');
      expect(check()).toMatch(
        /^Draft content\/harbour\/the-upper-village\.md: three things are left to do\.\n(?: {2}\S+ field-missing: (?:stance|topics|rights) is missing\. Add it\.\n){3}\nNo problems in two articles/,
      );
    });
  });

  it('reads a page from standard input', () => {
    add(
      VALID_TREE,
      ['-', '--yes'],
      ({ status, added }) => expect([status, added]).toEqual([0, ADDED]),
      readFileSync(page('well.html'), 'utf8'),
    );
  });

  it('keeps a plain text as it was received', () => {
    const path = 'content/harbour/received/the-well-is-closed.txt';
    add(VALID_TREE, [page('well.txt')], ({ read }) =>
      expect(read(path)).toBe(readFileSync(page('well.txt'), 'utf8')),
    );
  });

  it('never gives a siglum again that was published', () => {
    const tree = { ...VALID_TREE, 'content/addresses.txt': '/harbour/gone/#text-c\n' };
    add(tree, [page('well.html')], ({ read }) => expect(read(ADDED[1] ?? '')).toContain('\nsiglum: D\n'));
  });

  it('gives the next article another letter, since a draft has its own', () => {
    add(
      { ...VALID_TREE, 'content/harbour/draft.md': '---\nsiglum: C\ndraft: true\n---\n' },
      [page('well.html')],
      ({ read }) => expect(read(ADDED[1] ?? '')).toContain('\nsiglum: D\n'),
    );
  });

  it.each<[string, ContentTree, string[], RegExp]>([
    ['no file is named', VALID_TREE, [], /^add: name a saved page\. Write npm run add -- page\.html/],
    ['an option is unknown', VALID_TREE, ['--force', 'x'], /^add: Unknown option '--force'\. Write/],
    ['the file is missing', VALID_TREE, ['no.html'], /^no\.html: the file can't be read \(ENOENT\)\. See /],
    [
      'the file is a folder',
      VALID_TREE,
      ['content'],
      /^content: this is a folder\. Name the saved page in it/,
    ],
    [
      'the page is a PDF',
      { ...VALID_TREE, 'p.html': '%PDF-1.4\n' },
      ['p.html'],
      /^p\.html: this is a PDF, whatever its name says\. Copy/,
    ],
    [
      'the page has 20 MB',
      { ...VALID_TREE, 'p.html': new Uint8Array(20e6).fill(32) },
      ['p.html'],
      /^p\.html: the file has 20 MB, but a page may have 10\. Save it/,
    ],
    [
      'the page has no article',
      VALID_TREE,
      [page('links.html')],
      /no article was found: apart from links, the page has 4 words/,
    ],
    [
      'the name leads out of the folder',
      VALID_TREE,
      [page('well.html'), '--slug', '../../outside'],
      /"\.\.\/\.\.\/outside" can't be part of an address: only a-z/,
    ],
    [
      'the dossier leads out of the folder',
      VALID_TREE,
      [page('well.html'), '--dossier', '..'],
      /there is no dossier "\.\."\. There is harbour\./,
    ],
    [
      'the site reserves the name',
      VALID_TREE,
      [page('well.html'), '--slug', 'compare'],
      /"compare" can't be part of an address: the site reserves it/,
    ],
    [
      'the name is taken',
      VALID_TREE,
      [page('well.html'), '--slug', 'port-opens'],
      /content\/harbour\/(?:received\/)?port-opens\.\w+ is there already, and nothing is ever overwritten/,
    ],
    [
      'the title has no Latin letters',
      VALID_TREE,
      [page('kolodets-1251.html')],
      /Choose one with --slug: a-z/,
    ],
    [
      'there is no dossier',
      {},
      [page('well.html')],
      /there is no dossier yet\. Run npm run new-dossier first\./,
    ],
    [
      'there are two dossiers',
      { ...VALID_TREE, 'content/island/dossier.md': VALID_TREE[DOSSIER] ?? '' },
      [page('well.html')],
      /there are several dossiers\. Name one with --dossier: harbour, island\./,
    ],
    [
      'the dossier has the page',
      replaceIn(
        VALID_TREE,
        OPENS,
        'name: Daily',
        'name: Daily\n  url: https://upper.example/2024/05/02/keep-the-well/',
      ),
      [page('well.html')],
      /the dossier has this address already, as port-opens\./,
    ],
  ])('says in one line what to do, adds nothing and exits with 1 if %s', (_what, tree, options, message) => {
    add(tree, options, ({ status, stderr, added }) => {
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect([status, added]).toEqual([1, []]);
    });
  });
});
