import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn, linksIn, namedFilesIn } from './read-document.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const DECISIONS = 'docs/decisions';
const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: PROJECT_DIR });

const read = (file: string): string => readFileSync(join(PROJECT_DIR, file), 'utf8');
/**
 * Checks whether a file or folder matches a path or pattern; a bare name may be in any folder. A file that
 * content can have, but not the site's own, is in a fixture.
 */
function isThere(path: string): boolean {
  const patterns = path.includes('/')
    ? [path, `tests/fixtures/*/${path}`]
    : [`{src,tests,public}/**/${path}`];
  return existsSync(join(PROJECT_DIR, path)) || globSync(patterns, { cwd: PROJECT_DIR }).length > 0;
}
const anchors = new Map<string, string[]>();
/** Returns the anchors of a document. They are cached, since many links lead to the same document. */
function anchorsOf(document: string): string[] {
  const known = anchors.get(document) ?? anchorsIn(read(document));
  anchors.set(document, known);
  return known;
}

describe.each(DOCUMENTS)('%s', (document) => {
  const markdown = read(document);

  it('names only files and folders that exist', () => {
    expect(namedFilesIn(markdown).filter((path) => !isThere(path))).toEqual([]);
  });

  it('links only to files and headings that exist', () => {
    const broken = linksIn(markdown).filter(({ path, anchor }) => {
      const target = path === '' ? document : join(dirname(document), path);
      if (!isThere(target)) return true;
      return anchor !== '' && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the index of decisions', () => {
  const files = globSync('[0-9]*.md', { cwd: join(PROJECT_DIR, DECISIONS) }).toSorted();

  it('lists every decision in order of number', () => {
    const listed = linksIn(read(`${DECISIONS}/README.md`)).map(({ path }) => path);
    expect(listed.filter((path) => /^\d/.test(path))).toEqual(files);
  });

  it('numbers them without gaps', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });
});
