import { chmodSync, mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  DOSSIER,
  OPENS,
  OPENS_RECEIVED,
  replaceIn,
  VALID_TREE,
  withTree,
  type ContentTree,
} from './content-tree.fixture.ts';
import { changeAt, FULL_TREE, pathsIn } from '../../tests/support/hostile-content.ts';
import { loadCorpus } from './load-corpus.ts';
import { formatProblem } from './problem.ts';

function problemsOf(tree: ContentTree, prepare: (dir: string) => void = () => undefined): string[] {
  return withTree(tree, (dir) => {
    prepare(dir);
    return problemsIn(dir);
  });
}

const problemsIn = (dir: string) => loadCorpus(join(dir, 'content'), dir).problems.map(formatProblem);

const slugsOf = (lines: readonly string[]) =>
  lines.map((line) => /^\S+?:\d+(?::\d+)? ([a-z0-9-]+): /.exec(line)?.[1]);

const VALUES: [string, unknown][] = [
  ['nothing', null],
  ['an empty list', []],
  ['a list', ['a', null, 3]],
  ['a map', { a: 1, exact: null }],
  ['a number', 7],
  ['a date', '2022-01-29'],
  ['true', true],
  ['a word that nobody sees', '\u200b\u00ad'],
  ['a very long word', 'x'.repeat(100_000)],
];

describe.each([OPENS, DOSSIER])('any field of %s', (file) => {
  const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(String(FULL_TREE[file])) ?? [];
  const data: unknown = parse(yaml);

  it.each(VALUES)(
    'is a problem or works, but throws nothing, with this value: %s',
    (what, value) => {
      const paths = pathsIn(data);
      expect(paths.length).toBeGreaterThan(30);
      for (const path of paths) {
        const changed = stringify(changeAt(data, path, () => value));
        const problems = problemsOf({ ...FULL_TREE, [file]: `---\n${changed}---\n${body}` });
        if (what === 'a word that nobody sees' && typeof path.at(-1) === 'string' && path.at(-1) !== 'lead')
          expect(problems, path.join('.')).not.toEqual([]);
        for (const line of problems) expect(line).not.toMatch(/undefined|\[object|\n/);
      }
    },
    60_000,
  );
});

/** A user without rights, by the number that Linux and macOS give it. */
const NOBODY = 65_534;

describe('a file that can not be read', () => {
  it('is named if it is far larger than any text', () => {
    const lines = problemsOf(VALID_TREE, (dir) => truncateSync(join(dir, OPENS_RECEIVED), 3e9));
    expect(slugsOf(lines)).toEqual(['file-too-large']);
    expect(lines[0]).toContain('more than 1 MB');
  });

  it('is named if its name is not UTF-8', () => {
    const lines = problemsOf(VALID_TREE, (dir) => {
      const folder = Buffer.from(join(dir, dirname(OPENS), '/'));
      writeFileSync(Buffer.concat([folder, Buffer.from('caf\xe9.md', 'latin1')]), 'x');
    });
    expect(slugsOf(lines)).toContain('file-unreadable');
  });

  it('is named if its folder is a link that leads back to itself, and no link is followed', () => {
    const looping = problemsOf(VALID_TREE, (dir) => {
      const received = join(dir, dirname(OPENS_RECEIVED));
      renameSync(received, join(dir, 'elsewhere'));
      symlinkSync('received', received);
    });
    expect(slugsOf(looping)).toEqual(expect.arrayContaining(['stray-file', 'article-without-received']));
    const outside = problemsOf(VALID_TREE, (dir) => {
      const received = join(dir, dirname(OPENS_RECEIVED));
      renameSync(received, join(dir, 'elsewhere'));
      writeFileSync(join(dir, 'elsewhere/secret.txt'), 'x');
      symlinkSync(join(dir, 'elsewhere'), received);
    });
    expect(outside.join('\n')).not.toContain('secret');
  });

  it('is named if nobody may read it', () => {
    const lines = withTree(VALID_TREE, (dir) => {
      chmodSync(dir, 0o755);
      chmodSync(join(dir, OPENS), 0);
      // Root may read everything, so the check runs as somebody else.
      const isRoot = process.getuid?.() === 0;
      try {
        if (isRoot) process.seteuid?.(NOBODY);
        return problemsIn(dir);
      } finally {
        if (isRoot) process.seteuid?.(0);
      }
    });
    expect(slugsOf(lines)).toContain('file-unreadable');
  });

  it('is named if the content folder is a file', () => {
    expect(slugsOf(problemsOf({ content: 'x' }))).toEqual(['no-dossier']);
    expect(slugsOf(problemsOf({}, (dir) => mkdirSync(join(dir, 'content'))))).toEqual(['no-dossier']);
  });
});

const withBody = (body: string, received = body): ContentTree => ({
  ...VALID_TREE,
  [OPENS]: `${String(VALID_TREE[OPENS])}\n${body}\n`,
  [OPENS_RECEIVED]: String(VALID_TREE[OPENS_RECEIVED]).replace(
    'Leave a reply',
    `${received}\n\nLeave a reply`,
  ),
});

const withFields = (yaml: string) =>
  replaceIn(VALID_TREE, OPENS, 'rights: Unknown.', `rights: Unknown.\n${yaml}`);

describe('a text as large or as odd as it may be', () => {
  const many = (count: number, word: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => word(index)).join(' ');
  const twenty = many(20_000, (index) => `w${(index * 7919) % 5003}`);

  it.each<[string, ContentTree, string | null]>([
    ['a paragraph of 150,000 words', withBody(many(150_000, (index) => `w${index % 977}`)), null],
    [
      '50,000 hard breaks',
      withBody(`${'a\\\n'.repeat(50_000)}a`, `${'a\n'.repeat(50_000)}a`),
      'text-too-intricate',
    ],
    ['30,000 paragraphs', withBody(many(30_000, (index) => `w${index}\n\n`)), 'text-too-intricate'],
    [
      '300 lists inside each other',
      withBody(many(300, (index) => `${'  '.repeat(index)}- a\n`)),
      'text-too-intricate',
    ],
    [
      'the wrong received text of 20,000 words',
      withBody(
        twenty,
        many(20_000, (index) => `v${(index * 31) % 4001}`),
      ),
      'words-differ',
    ],
    ['5,000 lists inside each other on a line', withBody(`${'- '.repeat(5000)}a`, 'a'), 'text-too-intricate'],
    ['10,000 quotations on a line', withBody(`${'>'.repeat(10_000)} a`, 'a'), 'text-too-intricate'],
    ['30 kB of asterisks', withBody('a*'.repeat(15_000)), 'text-too-intricate'],
    ['100 kB of comments that do not end', withBody('a <!--'.repeat(17_000)), 'text-too-intricate'],
    [
      'an omitted word that repeats',
      withBody(
        '',
        many(60_000, () => 'x'),
      ),
      'words-differ',
    ],
    [
      '10,000 nested lists in YAML',
      withFields(`x: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      'frontmatter-broken',
    ],
    ['30,000 unknown fields', withFields(many(30_000, (index) => `\nf${index}: 1`)), 'frontmatter-too-long'],
    ['200,000 empty lines in YAML', withFields('\n'.repeat(200_000)), 'frontmatter-too-long'],
    [
      '3,000 unknown fields',
      withFields(many(3000, (index) => `\nf${index}: 1`).replaceAll('\n ', '\n')),
      'field-unknown',
    ],
    ['3,000 anchors', withFields(`x:\n${many(3000, (index) => `\n  - &a${index} 1`)}`), 'frontmatter-broken'],
    [
      'a missing quote as long as a chapter',
      replaceIn(withBody(twenty), OPENS, '- exact: ships', `- exact: ${twenty.replaceAll('w1', 'q2')} ships`),
      'quote-not-found',
    ],
  ])(
    'is read or refused within seconds: %s',
    (_, tree, expected) => {
      const before = process.cpuUsage();
      const slugs = slugsOf(problemsOf(tree));
      // Other processes don't count; alone, none takes two seconds.
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
      if (expected === null) expect(slugs).toEqual([]);
      else expect(slugs).toContain(expected);
    },
    60_000,
  );
});

describe('an address or a name that would be published raw', () => {
  it.each([
    ['a space', 'https://x.example/a b'],
    ['a direction override', '"https://x.example/\\u202ea"'],
    ['a zero-width space', '"https://x.example/\\u200ba"'],
    ['a password', 'https://user:pass@x.example/'],
    ['a user', 'https://user@x.example/'],
    ['a backslash', "'https:\\\\x.example\\a'"],
  ])('is a problem with %s', (_, url) => {
    expect(
      slugsOf(problemsOf(replaceIn(VALID_TREE, OPENS, '  name: Daily', `  name: Daily\n  url: ${url}`))),
    ).toEqual(['field-invalid']);
  });

  it('is none with an @ in its path', () => {
    const url = 'https://x.example/@daily/1?a=b@c';
    expect(problemsOf(replaceIn(VALID_TREE, OPENS, '  name: Daily', `  name: Daily\n  url: ${url}`))).toEqual(
      [],
    );
  });

  it('is a problem if it is longer than file systems allow', () => {
    const long = 'a'.repeat(101);
    expect(slugsOf(problemsOf(replaceIn(VALID_TREE, DOSSIER, 'slug: trade', `slug: ${long}`)))).toContain(
      'field-invalid',
    );
    const renamed = Object.fromEntries(
      Object.entries(VALID_TREE).map(([path, text]) => [path.replace('port-opens', long), text]),
    );
    expect(slugsOf(problemsOf(renamed))).toEqual(['slug-too-long']);
  });
});
