import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const readManifest = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

/** The rows of each table of docs/dependencies.md: packages with their licenses. */
const TABLES = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n## ')
  .map((section) =>
    [...section.matchAll(/^\| `([^`]+)`\s*\| \S.*?\| ([\w.-]+)\s*\| (?:active|finished|slowly)\s*\|$/gm)].map(
      ([, name = '', license = '']) => [name, license],
    ),
  )
  .filter((rows) => rows.length > 0);

describe('docs/dependencies.md has a reason and the license of', () => {
  const { dependencies = {}, devDependencies = {} } = readManifest('package.json');
  it.each([
    ['each dependency of the build', dependencies, TABLES[0]],
    ['each development dependency', devDependencies, TABLES[1]],
  ])('%s, and of nothing else', (_, named, rows) => {
    const expected = Object.keys(named).map((name) => [
      name,
      readManifest(`node_modules/${name}/package.json`).license,
    ]);
    expect(rows).toEqual(expected);
  });
});
