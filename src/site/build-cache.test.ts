import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBuildCache, warnOfTrouble } from './build-cache.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/**
 * Asks a cache in a folder for the cards of some keys, and returns them with the keys of those that were
 * made.
 */
async function ask(folder: string, keys: readonly string[]): Promise<{ cards: string[]; made: string[] }> {
  const cache = await openBuildCache(folder);
  const made: string[] = [];
  const cards: string[] = [];
  for (const key of keys) {
    const card = await cache.get(key, () => {
      made.push(key);
      return Promise.resolve(Buffer.from(`card ${key}`));
    });
    cards.push(card.toString());
  }
  expect(cache.counts).toEqual({ made: made.length, kept: keys.length - made.length });
  await cache.removeUnused();
  return { cards, made };
}

describe('the build cache', () => {
  it('makes a card only once', async () => {
    const folder = await makeFolder();
    expect(await ask(folder, ['a', 'b'])).toEqual({ cards: ['card a', 'card b'], made: ['a', 'b'] });
    expect(await ask(folder, ['a', 'b'])).toEqual({ cards: ['card a', 'card b'], made: [] });
  });

  it('removes unused and abandoned files, but not those that another build may be writing', async () => {
    const folder = await makeFolder();
    await ask(folder, ['a', 'b']);
    for (const name of ['old.part', 'new.part']) await writeFile(join(folder, name), 'half');
    await utimes(join(folder, 'old.part'), 0, 0);
    expect((await ask(folder, ['b', 'd'])).made).toEqual(['d']);
    expect((await readdir(folder)).sort()).toEqual(['b', 'd', 'new.part']);
  });

  it('works if the same card is made twice at the same time', async () => {
    const folder = await makeFolder();
    const cache = await openBuildCache(folder);
    const cards = await Promise.all(
      [1, 2].map(() => cache.get('a', () => Promise.resolve(Buffer.from('card a')))),
    );
    expect(cards.map(String)).toEqual(['card a', 'card a']);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one bit',
      (bytes: Buffer) =>
        Buffer.from(bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte))),
    ],
  ])('makes a card again if its file is %s', async (_, spoil) => {
    const folder = await makeFolder();
    await ask(folder, ['a']);
    await writeFile(join(folder, 'a'), spoil(await readFile(join(folder, 'a'))));
    expect(await ask(folder, ['a'])).toEqual({ cards: ['card a'], made: ['a'] });
    expect((await ask(folder, ['a'])).made).toEqual([]);
  });

  it('makes a card again if its file has the name of another', async () => {
    const folder = await makeFolder();
    await ask(folder, ['a', 'b']);
    await rename(join(folder, 'b'), join(folder, 'a'));
    expect(await ask(folder, ['a'])).toEqual({ cards: ['card a'], made: ['a'] });
  });

  it.each([
    ['its folder is a file', (folder: string) => writeFile(folder, '')],
    ['a folder has the name of a card', (folder: string) => mkdir(join(folder, 'a'), { recursive: true })],
  ])('makes every card, and says what is wrong, if %s', async (_, spoil) => {
    const folder = join(await makeFolder(), 'cache');
    await spoil(folder);
    const cache = await openBuildCache(folder);
    expect(String(await cache.get('a', () => Promise.resolve(Buffer.from('card a'))))).toBe('card a');
    await cache.removeUnused();
    const warnings: string[] = [];
    warnOfTrouble(cache, { warn: (message) => warnings.push(message) });
    expect(warnings).toEqual([expect.stringMatching(/^The cache can’t be used \(E(NOTDIR|EXIST|ISDIR)/)]);
  });
});
