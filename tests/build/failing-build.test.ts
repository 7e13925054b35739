import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildSite, type BuildOptions, type BuildResult } from '../support/build-site.ts';
import { MOVED, writeMovedContent } from '../support/moved-content.ts';
import { REAL_SITE } from '../support/global-setup.ts';
import { folderBytes } from './folder-bytes.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
const ARTICLE = join('security-guarantees', 'cyprus-daily-news.md');
const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;

/**
 * Builds into the folder of an earlier build, and checks that not a byte of it changes and nothing is left
 * behind.
 */
async function buildInVain(folder: string, options: Omit<BuildOptions, 'outDir'>): Promise<BuildResult> {
  const outDir = join(folder, 'out');
  cpSync(inject('realSite'), outDir, { recursive: true });
  const [before, beside] = [folderBytes(outDir), readdirSync(folder).sort()];
  const result = await buildSite({ outDir, ...options });
  expect(Object.keys(before).length).toBeGreaterThan(0);
  expect(folderBytes(outDir)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(beside);
  return result;
}

describe('a build of content with a problem keeps the earlier build, and reports', () => {
  test.each([
    {
      what: 'a changed word of the text',
      from: 'This is an axiom.',
      to: 'This is an axioms.',
      slug: 'words-differ',
      says: ['axioms. Before', 'axiom. Before', 'received/cyprus-daily-news.txt:7'],
    },
    {
      what: 'a changed word of a quote',
      from: 'exact: No agreements with',
      to: 'exact: No agreement with',
      slug: 'quote-not-found',
      says: ['No agreement with Russia', 'Closest (line 211)', 'No agreements with Russia'],
    },
  ])('$what', async ({ from, to, slug, says }) => {
    const folder = makeScratchFolder();
    const file = join(folder, 'content', ARTICLE);
    cpSync(join(PROJECT_DIR, 'content'), join(folder, 'content'), { recursive: true });
    const text = readFileSync(file, 'utf8');
    // The last occurrence is in the body, the first in a quote.
    const at = slug === 'words-differ' ? text.lastIndexOf(from) : text.indexOf(from);
    const changed = text.slice(0, at) + to + text.slice(at + from.length);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    const line = changed.slice(0, at).split('\n').length;

    const { exitCode, output } = await buildInVain(folder, { contentDir: join(folder, 'content') });
    const messages = output.split('\n').filter((each) => each.includes(slug));
    expect(exitCode).not.toBe(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      new RegExp(`^${relative(PROJECT_DIR, file).replaceAll('\\', '/')}:${line}(:\\d+)? ${slug}: `),
    );
    for (const each of says) expect(messages[0]).toContain(each);
    expect(output).not.toMatch(STACK_TRACE);
  });
});

test('a build that would lose published addresses keeps the earlier build, and names each', async () => {
  const folder = makeScratchFolder();
  const contentDir = join(folder, 'content');
  writeMovedContent(contentDir, []);
  const { exitCode, output } = await buildInVain(folder, { contentDir });
  const lost = [...output.matchAll(/ address-lost: (\S+) was published/g)].map(([, address]) => address);
  expect(exitCode).not.toBe(0);
  expect(lost).toEqual(expect.arrayContaining(MOVED.map(({ from }) => from)));
  expect(output).not.toMatch(STACK_TRACE);
});

describe('a build with an invalid setting keeps the earlier build, and reports', () => {
  test.each([
    {
      what: 'a SITE without a scheme',
      settings: { site: 'example.org' },
      message: 'SITE is "example.org". It has to be an origin like https://example.org',
    },
    {
      what: 'a SITE with a path',
      settings: { site: 'https://example.org/news/' },
      message: 'SITE is "https://example.org/news/". It has to be an origin',
    },
    {
      what: 'a BASE with a space',
      settings: { base: '/two words/' },
      message: 'BASE is "/two words/". It has to be a path like /news/.',
    },
    {
      what: 'a CONTACT without a scheme',
      settings: { contact: 'someone@example.org' },
      message: 'CONTACT is "someone@example.org". It has to begin with mailto: or https://.',
    },
  ])('$what', async ({ settings, message }) => {
    const { exitCode, output } = await buildInVain(makeScratchFolder(), settings);
    expect(exitCode).not.toBe(0);
    expect(output).toContain(message);
    expect(output).not.toMatch(STACK_TRACE);
  });
});

describe('a build into a folder with other content', () => {
  test('leaves the folder unchanged, and says why', async () => {
    const outDir = join(makeScratchFolder(), 'out');
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'thesis.txt'), 'Years of work.');
    const { exitCode, output } = await buildSite({ outDir, site: REAL_SITE });
    expect(exitCode).not.toBe(0);
    expect(output).toContain(
      `OUT_DIR is "${outDir}", which holds something other than a built site and would be replaced. Name another folder.`,
    );
    expect(readFileSync(join(outDir, 'thesis.txt'), 'utf8')).toBe('Years of work.');
  });
});

describe('a second build', () => {
  test('draws no card anew, writes the same bytes, and removes everything else from the folder', async () => {
    const folder = makeScratchFolder();
    const outDir = join(folder, 'out');
    cpSync(inject('realSite'), outDir, { recursive: true });
    writeFileSync(join(outDir, 'stale.html'), 'From the build before.');
    const { exitCode, output } = await buildSite({ outDir, site: REAL_SITE });
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/ (\d+) cards: 0 drawn, \1 from the cache\./);
    expect(folderBytes(outDir)).toEqual(folderBytes(inject('realSite')));
    expect(readdirSync(outDir).sort()).toEqual(readdirSync(inject('realSite')).sort());
    expect(readdirSync(folder)).toEqual(['out']);
  });
});
