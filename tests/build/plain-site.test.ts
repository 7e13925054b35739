import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { readSite } from './built-sites.ts';
import { readDossier } from './data-shape.ts';
import { folderBytes } from './folder-bytes.ts';
import { readHead } from './page-head.ts';
import { oneIn, textOf } from './read-html.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const PLAIN_DIR = join(import.meta.dirname, '..', 'fixtures', 'plain', 'content');

describe('the plain fixture', () => {
  let contentDir: string;
  let outDir: string;
  let firstOutput: string;

  /** Builds it without settings, and returns what the build prints. */
  const build = async () => {
    const { exitCode, output } = await buildSite({ contentDir, outDir });
    expect(exitCode, output).toBe(0);
    return output;
  };
  const cardsIn = (output: string) =>
    output
      .split('\n')
      .filter((line) => line.includes('[social-cards]'))
      .map((line) => /\d+ cards: .*$/.exec(line)?.[0]);

  beforeAll(async () => {
    const folder = makeScratchFolder(afterAll);
    contentDir = join(folder, 'content');
    outDir = join(folder, 'out');
    cpSync(PLAIN_DIR, contentDir, { recursive: true });
    firstOutput = await build();
  });

  test('builds without settings, and the build says what it assumes', () => {
    for (const name of ['SITE', 'BASE', 'CONTACT']) expect(firstOutput).toContain(`${name} is not set`);

    const site = readSite('the plain fixture', outDir, 'http://localhost:4321', '/');
    const { url, articles, comparisons } = readDossier(site, 'village-well');
    expect(comparisons).toEqual([{ articles: articles.map(({ slug }) => slug), url: `${url}compare/a-b/` }]);
    for (const address of ['/', url, ...[...articles, ...comparisons].map((each) => each.url)]) {
      expect(site.pageAt(address).kind).toBe('page');
      expect(readHead(site.pageAt(address).root).canonical).toMatch('http://localhost:4321/village-well/');
    }
    expect(textOf(oneIn(site.pageAt('/about/').root, 'main'))).toContain(
      'No address for corrections has been set up',
    );
  });

  test('has only those cards drawn anew that have changed since the last build', async () => {
    const cards = () =>
      ['site.png', 'village-well/compare/a-b.png'].map((card) =>
        readFileSync(join(outDir, 'cards', card), 'base64'),
      );
    expect(cardsIn(firstOutput)).toEqual(['6 cards: 6 drawn, 0 from the cache.']);
    const [site, comparison] = cards();

    // The cards of the article, the comparison and the dossier show this stance; the other three do not.
    const file = join(contentDir, 'village-well', 'keep-it.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('label: rejects', 'label: favors'));
    expect(cardsIn(await build())).toEqual(['6 cards: 3 drawn, 3 from the cache.']);
    const [sameSite, otherComparison] = cards();
    expect([sameSite === site, otherComparison === comparison]).toEqual([true, false]);
  });

  test('is byte for byte the same with drafts of an article and of a dossier', async () => {
    const before = folderBytes(outDir);
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(contentDir, path)), { recursive: true });
      writeFileSync(join(contentDir, path), text);
    };
    put(
      'village-well/move-it.md',
      '---\ntitle: Move the well\nsiglum: C\ndraft: true\n---\n\nMove it to the hill.\n',
    );
    put('village-well/received/move-it.txt', 'Move the well\n\nMove it to the hill.\n');
    put('island-ferry/dossier.md', '---\ntitle: The ferry\ndraft: true\n---\n\nA ferry.\n');
    await build();
    expect(folderBytes(outDir)).toEqual(before);
  });
});
