import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { findBundledWords, readBundle, readScripts } from './words-of-scripts.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
/** The scripts that show words to readers. */
const SPEAKING = [
  'src/client/article-page.ts',
  'src/client/choose-articles.ts',
  'src/client/comparison-page.ts',
  'src/client/narrow-comparison.ts',
  'src/features/blind/client/blind-page.ts',
  'src/features/embed/client/narrow.ts',
  'src/features/search/client/search-page.ts',
];

/** The scripts that share no file with others. */
const SEPARATE = [
  'src/client/choose-articles.ts',
  'src/client/mend-address.ts',
  'src/client/narrow-comparison.ts',
  'src/features/embed/client/narrow.ts',
  'src/features/search/client/search-page.ts',
];

const builtDir = inject('realSite');
const scripts = readScripts(PROJECT_DIR, builtDir);

it('every script’s bundle contains only words that the script uses', () => {
  const words = findBundledWords(PROJECT_DIR, scripts);
  const foreign = words.flatMap(({ script, foreign: others }) => others.map((text) => `${script}: ${text}`));
  expect(foreign).toEqual([]);
  const speaking = words.filter(({ own }) => own.length > 0).map(({ script }) => script);
  expect(new Set(speaking)).toEqual(new Set(SPEAKING));
});

it('every built file belongs to a script’s bundle', () => {
  const read = scripts.flatMap(({ built }) => readBundle(built)).map(({ file }) => basename(file));
  const built = globSync('_astro/*.js', { cwd: builtDir }).map((file) => basename(file));
  expect(new Set(read)).toEqual(new Set(built));
});

it('the scripts of the search, of embeds and of the page for unknown addresses are one file each', () => {
  const separate = scripts.filter(({ entries }) => entries.some((entry) => SEPARATE.includes(entry)));
  expect(separate.map(({ built }) => readBundle(built).length)).toEqual(SEPARATE.map(() => 1));
});
