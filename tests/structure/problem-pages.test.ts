import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf, type ContentTree } from '../../src/corpus/content-tree.fixture.ts';
import { PROBLEM_SLUGS, type ProblemSlug } from '../../src/corpus/problem.ts';
import { linksIn } from './read-document.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const PAGES_DIR = join(PROJECT_DIR, 'docs', 'problems');
const FIXTURE_DIR = join(PROJECT_DIR, 'tests', 'fixtures', 'problems');

/** A sound content folder, whose files are what examples are after their mending. */
const SOUND: ContentTree = Object.fromEntries(
  globSync('**/*.{md,txt,yaml}', { cwd: FIXTURE_DIR }).map((path) => [
    `content/${path}`,
    readFileSync(join(FIXTURE_DIR, path), 'utf8'),
  ]),
);

/** Only a file system makes a file unreadable, so its page has no example. */
const WITHOUT_EXAMPLE: ProblemSlug = 'file-unreadable';

const pages = globSync('*.md', { cwd: PAGES_DIR })
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => name !== 'README');
const readPage = (name: string) => readFileSync(join(PAGES_DIR, `${name}.md`), 'utf8');

/** A block of a page: the file that it changes, or `files`, and its lines as they fail and as mended. */
interface Example {
  path: string;
  broken: string[];
  mended: string[];
}

function examplesIn(page: string): Example[] {
  return [...page.matchAll(/^```diff (\S+)\n(.*?)\n```$/gms)].map(([, path = '', diff = '']) => {
    const lines = diff.split('\n');
    const side = (other: string) =>
      lines.filter((line) => !line.startsWith(other)).map((line) => line.slice(1));
    return { path, broken: side('+'), mended: side('-') };
  });
}

/** Writes out what an example can't show: a character, a byte, or something many times. */
function writtenOut(text: string): string {
  return text
    .replace(/⟨U\+([0-9A-F]+)⟩/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/⟨(.*?) × (\d+)⟩/g, (_, what: string, times: string) =>
      (what === 'newline' ? '\n' : what).repeat(Number(times)),
    );
}

function asFile(text: string): string | Uint8Array {
  const byte = /⟨byte ([0-9A-F]{2})⟩/.exec(text);
  if (!byte) return text;
  const [before = '', after = ''] = text.split(byte[0]);
  return Buffer.concat([Buffer.from(before), Buffer.from(byte[1] ?? '', 'hex'), Buffer.from(after)]);
}

/** Returns the sound folder with an example as it fails. Throws unless the mended lines are there once. */
function failing(tree: ContentTree, { path, broken, mended }: Example): ContentTree {
  if (path === 'files') return renamed(tree, broken, mended);
  const file = `content/${path}`;
  const lines = String(tree[file]).split('\n');
  const starts = lines.flatMap((_, at) =>
    mended.every((line, index) => lines[at + index] === line) ? [at] : [],
  );
  if (starts.length !== 1) throw new Error(`${file} has the mended lines ${starts.length} times`);
  const [start = 0] = starts;
  const changed = lines.toSpliced(start, mended.length, ...broken.map(writtenOut));
  return { ...tree, [file]: asFile(changed.join('\n')) };
}

/** Returns the folder with files under the names that fail; one without a name is missing or too many. */
function renamed(tree: ContentTree, broken: readonly string[], mended: readonly string[]): ContentTree {
  const entries = Object.entries(tree).flatMap(([path, text]): [string, string | Uint8Array][] => {
    const index = mended.findIndex((name) => path === `content/${name}`);
    if (index === -1) return [[path, text]];
    const name = broken[index];
    return name === undefined ? [] : [[`content/${writtenOut(name)}`, text]];
  });
  const added = broken.slice(mended.length).map((name): [string, string] => [`content/${name}`, 'x']);
  return Object.fromEntries([...entries, ...added]);
}

describe('the pages of problems', () => {
  it('are one for each kind of problem', () => {
    expect(pages.toSorted()).toEqual([...PROBLEM_SLUGS].toSorted());
  });

  it('are all listed once in their index, and nothing else is', () => {
    const listed = linksIn(readPage('README')).map(({ path }) => path);
    expect(listed.toSorted()).toEqual(PROBLEM_SLUGS.map((slug) => `${slug}.md`).toSorted());
  });

  it('take their examples from content without problems', () => {
    expect(problemsOf(SOUND)).toEqual([]);
  });

  it.each(pages)('%s has a meaning, an example and its mending', (name) => {
    const page = readPage(name);
    expect(page).toMatch(
      new RegExp(`^# ${name}\n\n\\S.*\n\n## Example\n\n.+\n\n## How to mend it\n\n.+`, 's'),
    );
    expect(examplesIn(page).length > 0).toBe(name !== WITHOUT_EXAMPLE);
  });

  it.each(pages.filter((name) => name !== WITHOUT_EXAMPLE))(
    'the example of %s has this problem, and no other than the page says',
    (name) => {
      const page = readPage(name);
      const [, follow = ''] = /^Here, other problems follow from this one: (.*)\.$/m.exec(page) ?? [];
      const expected = [name, ...[...follow.matchAll(/`(.*?)`/g)].map(([, slug]) => slug)];
      const tree = examplesIn(page).reduce(failing, SOUND);
      const slugs = problemsOf(tree).map((line) => PROBLEM_SLUGS.find((slug) => line.includes(` ${slug}: `)));
      expect([...new Set(slugs)].toSorted()).toEqual(expected.toSorted());
    },
  );
});
