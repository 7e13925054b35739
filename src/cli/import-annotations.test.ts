import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LABELED_TREE, OPENS, withTree } from '../corpus/content-tree.fixture.ts';

const COMMAND = join(import.meta.dirname, 'import-annotations.ts');
const NOTE = JSON.stringify({
  id: 'urn:note',
  target: {
    source: 'https://site.example/harbour/port-opens/',
    selector: { type: 'TextQuoteSelector', exact: 'those who swim' },
  },
  body: [{ purpose: 'tagging', value: 'loaded-language' }, { value: 'A reason.' }],
});

function run(files: Readonly<Record<string, string>>, ...named: string[]) {
  return withTree({ ...LABELED_TREE, ...files }, (cwd) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...named], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: '' },
    });
    return { status, stdout, stderr };
  });
}

it('says to which files labels were added', () => {
  expect(run({ 'note.jsonld': NOTE }, 'note.jsonld')).toEqual({
    status: 0,
    stdout: `${OPENS}: one label added.\n`,
    stderr: '',
  });
});

it.each([
  ['there is no file', {}, 'none.jsonld', 'none.jsonld: it can’t be read (ENOENT)'],
  ['a file is not JSON', { 'page.html': '<html>\n' }, 'page.html', 'page.html: it is not JSON ('],
  ['a file has no annotations', { 'a.json': '[]' }, 'a.json', 'a.json: the file has no annotations'],
  [
    'an annotation can’t be taken',
    { 'a.json': NOTE.replace('who swim', 'who sail') },
    'a.json',
    'urn:note: “those who sail” is not in the article',
  ],
])('says why nothing was written and exits with 1 if %s', (_, files, named, why) => {
  const { status, stdout, stderr } = run(files, named);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(why);
  expect(stderr).toMatch(/\n\nNothing was written\.\n$/);
});

it('says how it is used and exits with 2 if no file is named', () => {
  const { status, stderr } = run({});
  expect([status, stderr]).toEqual([2, 'Name a file. Usage: npm run import-annotations -- file.jsonld …\n']);
});
