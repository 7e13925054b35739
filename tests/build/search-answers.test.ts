import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Catalogue } from '../../src/features/search/catalogue.ts';
import { settleTerms } from '../../src/features/search/best-passages.ts';
import { readTerms } from '../../src/features/search/query-terms.ts';
import { findPlaces } from '../../src/features/search/term-places.ts';
import { dossier } from '../browser/real-dossier.ts';
import { splitCompound } from '../../src/text/plain-words.ts';
import { splitWords } from '../../src/text/white-space.ts';

type RunSearch = (query: string) => Promise<string>;

const SITE = 'http://site.invalid';
const texts = dossier.articles.map(({ siglum, passages }) => ({
  siglum,
  passages: passages.map(({ text }) => splitWords(text)),
}));
/** The words of the passages, as they are compared, those of each passage in its order. */
const rows = texts.flatMap(({ passages }) => passages.map((words) => words.flatMap(splitCompound)));
const words = [...new Set(rows.flat())];

/** The sigla of the articles that have a query's only term, or a word that begins with it where none has. */
function having(query: string): string {
  const [term] = settleTerms(
    texts.flatMap(({ passages }) => passages.map((each) => each.join(' '))),
    readTerms(query),
  );
  return texts
    .filter(({ passages }) => term && passages.some((each) => findPlaces(each, term).length > 0))
    .map(({ siglum }) => siglum)
    .join('');
}

// The search page's own search, over the index as it was built, without a browser: Pagefind's code needs none.
let search: RunSearch;
beforeAll(async () => {
  const site = inject('realSite');
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', { href: `${SITE}/search/` });
  vi.stubGlobal(
    'fetch',
    async (url: string) =>
      new Response(
        readFileSync(join(site, decodeURIComponent(new URL(url, SITE).pathname).replace(site, ''))),
      ),
  );
  const { runSearch } = await import('../../src/features/search/client/run-search.ts');
  const html = readFileSync(join(site, 'search', 'index.html'), 'utf8');
  const catalogue = JSON.parse(/id="catalogue">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as Catalogue;
  const place = {
    url: join(site, 'pagefind', 'pagefind.js'),
    ahead: [],
    words: '/search/words.json',
    version: '',
  };
  search = async (query) =>
    (await runSearch(place, catalogue, { query, filters: {} })).found
      .map(({ siglum }) => siglum)
      .sort()
      .join('');
});

/** The queries whose answer is not the one expected, with both. */
async function wrongAnswers(
  queries: Iterable<string>,
  expected: (query: string) => string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const query of queries) {
    const [found, had] = [await search(query), expected(query)];
    if (found !== had) wrong.push(`${query}: found in ${found || 'none'}, had by ${had || 'none'}`);
  }
  return wrong;
}

describe('the articles that are found, of the real ones, are exactly those that have', () => {
  it('each word, in any form', async () => {
    expect(words.length).toBeGreaterThan(1_000);
    expect(await wrongAnswers(words, having)).toEqual([]);
  });

  it('each word that is asked for exactly', async () => {
    expect(
      await wrongAnswers(
        words.map((word) => `"${word}"`),
        having,
      ),
    ).toEqual([]);
  });

  it('each beginning of a word, where it is no word itself', async () => {
    const beginnings = new Set(
      words.flatMap((word) =>
        Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => word.slice(0, index + 3)),
      ),
    );
    expect(await wrongAnswers(beginnings, having)).toEqual([]);
  });

  it('each two words in a row, and none that end one passage and begin the next', async () => {
    const pairs = rows.flatMap((row) => row.slice(1).map((word, index) => `"${row[index] ?? ''} ${word}"`));
    const across = rows.slice(1).map(([first = ''], index) => `"${rows[index]?.at(-1) ?? ''} ${first}"`);
    expect(await wrongAnswers(new Set([...pairs, ...across]), having)).toEqual([]);
  });
});
