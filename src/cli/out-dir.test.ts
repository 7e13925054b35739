import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratchFolder } from '../../tests/build/scratch-folder.ts';
import { refuseUnsafeOutDir } from './out-dir.ts';

/** Makes a folder with a content folder, and returns what is said of an output folder in it. */
function tryOutDir(prepare: (folder: string) => string): string | null {
  const folder = makeScratchFolder();
  const contentDir = join(folder, 'content');
  mkdirSync(contentDir);
  const outDir = prepare(folder);
  try {
    refuseUnsafeOutDir({ outDir, contentDir });
    return null;
  } catch (error) {
    return (error as Error).message.replace(`OUT_DIR is "${outDir}", `, '');
  }
}

describe('an output folder is used', () => {
  it.each<[string, (folder: string) => string]>([
    ['that does not exist', (folder) => join(folder, 'out')],
    ['in folders that do not exist', (folder) => join(folder, 'a', 'b', 'out')],
    ['that only begins like the content folder', (folder) => join(folder, 'content-out')],
    [
      'that is empty',
      (folder) => {
        mkdirSync(join(folder, 'out'));
        return join(folder, 'out');
      },
    ],
    [
      'that holds a site',
      (folder) => {
        mkdirSync(join(folder, 'out', 'data'), { recursive: true });
        writeFileSync(join(folder, 'out', 'data', 'site.json'), '{}');
        return join(folder, 'out');
      },
    ],
  ])('%s', (_, prepare) => {
    expect(tryOutDir(prepare)).toBeNull();
  });
});

describe('an output folder is refused before anything is built', () => {
  it.each<[string, RegExp, (folder: string) => string]>([
    [
      'that holds something else',
      /^which holds something other than a built site/,
      (folder) => {
        mkdirSync(join(folder, 'out'));
        writeFileSync(join(folder, 'out', 'thesis.txt'), '');
        return join(folder, 'out');
      },
    ],
    ...['.git', 'CNAME'].map((name): [string, RegExp, (folder: string) => string] => [
      `that holds a site and ${name}`,
      /^which holds something other than a built site/,
      (folder) => {
        mkdirSync(join(folder, 'out', 'data'), { recursive: true });
        for (const path of ['data/site.json', name]) writeFileSync(join(folder, 'out', path), '');
        return join(folder, 'out');
      },
    ]),
    ['that holds the content', /^which holds something other than a built site/, (folder) => folder],
    ['that holds the project', /^which holds something other than a built site/, () => process.cwd()],
    [
      'within the content folder',
      /^which is within the content folder/,
      (folder) => join(folder, 'content', 'x'),
    ],
    [
      'within the content folder, reached by a link',
      /^which is within the content folder/,
      (folder) => {
        symlinkSync(join(folder, 'content'), join(folder, 'link'));
        return join(folder, 'link', 'out');
      },
    ],
    [
      'that is a link',
      /^which is a link/,
      (folder) => {
        mkdirSync(join(folder, 'real'));
        symlinkSync(join(folder, 'real'), join(folder, 'out'));
        return join(folder, 'out');
      },
    ],
    [
      'that is a link to nowhere',
      /^which is a link/,
      (folder) => {
        symlinkSync(join(folder, 'nowhere'), join(folder, 'out'));
        return join(folder, 'out');
      },
    ],
    [
      'that is a file',
      /^which is a file/,
      (folder) => {
        writeFileSync(join(folder, 'out'), '');
        return join(folder, 'out');
      },
    ],
    [
      'below a file',
      /^but \S+file is a file/,
      (folder) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file', 'out');
      },
    ],
  ])('%s', (_, message, prepare) => {
    expect(tryOutDir(prepare)).toMatch(message);
  });

  // Where something else is mounted differs; this exists on every Linux.
  it.runIf(process.platform === 'linux')('where a file system is mounted', () => {
    expect(tryOutDir(() => '/dev/shm')).toMatch(/^where a file system is mounted/);
  });
});
