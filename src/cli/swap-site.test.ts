import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratchFolder } from '../../tests/build/scratch-folder.ts';
import { recoverSite, swapSite } from './swap-site.ts';

/** A process that does not run: ids are at most 4,194,304 on Linux, and lower elsewhere. */
const DEAD = 99_999_999;

function writeSite(folder: string, words: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}

const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('a new site', () => {
  it.each([
    ['takes the place of the former one', true],
    ['is put where none was', false],
  ])('%s, and nothing is left beside it', (_, hasFormer) => {
    const folder = makeScratchFolder();
    const outDir = join(folder, 'out');
    if (hasFormer) writeSite(outDir, 'former');
    const site = writeSite(join(makeScratchFolder(), 'site'), 'new');
    swapSite(site, outDir);
    expect(read(outDir)).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
    expect(existsSync(site)).toBe(false);
  });

  it('that can’t be moved leaves the former one in its place', () => {
    const folder = makeScratchFolder();
    const outDir = writeSite(join(folder, 'out'), 'former');
    expect(() => swapSite(join(folder, 'nowhere'), outDir)).toThrow('ENOENT');
    expect(read(outDir)).toBe('former');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('after a build was killed', () => {
  it('between the two renames, the former site comes back', () => {
    const folder = makeScratchFolder();
    writeSite(join(folder, `.out-last-${DEAD}-`), 'former');
    writeSite(join(folder, `.out-next-${DEAD}-`), 'new');
    recoverSite(join(folder, 'out'));
    expect(read(join(folder, 'out'))).toBe('former');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('after the second rename, the new site stays', () => {
    const folder = makeScratchFolder();
    writeSite(join(folder, 'out'), 'new');
    writeSite(join(folder, `.out-last-${DEAD}-`), 'former');
    recoverSite(join(folder, 'out'));
    expect(read(join(folder, 'out'))).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('only what it left is removed, and nothing of a build that runs, of another site or of anyone else', () => {
    const folder = makeScratchFolder();
    const others = [`.out-next-${process.ppid}-`, `.other-next-${DEAD}-`, '.out-next-notes', 'out'];
    for (const name of others) writeSite(join(folder, name), name);
    writeSite(join(folder, `.out-next-${DEAD}-`), 'half');
    recoverSite(join(folder, 'out'));
    expect(readdirSync(folder).sort()).toEqual(others.sort());
  });
});
