import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTree } from '../corpus/content-tree.fixture.ts';
import { writeNewFiles } from './write-files.ts';

const files = (folder: string) =>
  ['received/a.txt', 'a.md'].map((path) => ({
    path: join(folder, path),
    shown: path,
    text: `text of ${path}`,
  }));

function faultOf(write: () => void): string | null {
  try {
    write();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('new files', () => {
  it('are all written, whole, and nothing else is left', () => {
    withTree({ 'x/y': '' }, (folder) => {
      writeNewFiles(files(join(folder, 'x')));
      expect(readFileSync(join(folder, 'x', 'a.md'), 'utf8')).toBe('text of a.md');
      expect(readFileSync(join(folder, 'x', 'received', 'a.txt'), 'utf8')).toBe('text of received/a.txt');
      expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
        'x',
        'x/a.md',
        'x/received',
        'x/received/a.txt',
        'x/y',
      ]);
    });
  });

  it('never take the place of one that is there', () => {
    withTree({ 'a.md': 'old' }, (folder) => {
      expect(faultOf(() => writeNewFiles(files(folder)))).toMatch(/^a\.md is there already/);
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
      expect(readdirSync(join(folder, 'received'))).toEqual([]);
    });
  });

  it('are none if one can’t be written', () => {
    withTree({ received: 'a file where the folder should be' }, (folder) => {
      expect(faultOf(() => writeNewFiles(files(folder).toReversed()))).toMatch(
        /^received\/a\.txt can't be written \(E\w+\)\. Nothing was added\./,
      );
      expect(readdirSync(folder)).toEqual(['received']);
    });
  });

  it('are none if another comes to the place of the last one while they are written', () => {
    withTree({ 'x/y': '' }, (folder) => {
      const [first, last] = files(folder);
      const late = {
        ...last,
        path: last?.path ?? '',
        shown: 'a.md',
        // Its text is read when the place has already been found empty.
        get text() {
          mkdirSync(join(folder, 'a.md'), { recursive: true });
          return 'late';
        },
      };
      expect(faultOf(() => writeNewFiles([first ?? late, late]))).toMatch(/^a\.md is there already/);
      expect(readdirSync(join(folder, 'received'))).toEqual([]);
      expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'received', 'x']);
    });
  });
});
