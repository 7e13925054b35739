import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { Browser } from 'playwright-core';
import { escapeHtml } from '../../src/text/escape-html.ts';
import type { DossierData, SiteData } from '../../src/schemas/data.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { writeSyntheticContent } from './synthetic-content.ts';
import { serveThrottled, type ThrottledServer } from './throttled-server.ts';

// npm run bench:search [articles] [rounds]: measures the time from the first key on an open page to passages,
// on a line with 150 ms of latency and 1.6 Mbit/s, over the five real articles and over 1,000 synthetic ones.
// It compares the site's search page, Pagefind's default interface, and MiniSearch with a single index. Each
// round runs every way, so that a busy machine slows all of them alike; ratios are between medians.
const ARTICLES = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 5);
const QUERY = 'buffer zone';
const LINE = { latencyMs: 150, bytesPerSecond: 1_600_000 / 8 };
/** How long an open page rests before the first key in the situations where it rests. */
const REST_MS = 2_500;

/** A way to search. */
interface Way {
  name: string;
  /** The path of its page. */
  path: string;
  /** The selector of the search field. */
  field: string;
  /** The selector of a passage in the results. */
  passage: string;
}

const WAYS: Way[] = [
  { name: 'this site', path: '/search/', field: '#q', passage: '.found-in mark' },
  {
    name: 'Pagefind’s default interface',
    path: '/default/',
    field: '.pagefind-ui__search-input',
    passage: '.pagefind-ui__result-excerpt mark',
  },
  { name: 'MiniSearch, one index', path: '/mini/', field: '#q', passage: '#results li' },
];

type Situation = `${'cold' | 'warm'}, ${'key at once' | 'page at rest'}`;
const SITUATIONS: Situation[] = [
  'cold, page at rest',
  'cold, key at once',
  'warm, page at rest',
  'warm, key at once',
];
/** With more articles than this, MiniSearch's single index loads so slowly that it is measured only once. */
const MANY = 100;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-search-'));
  const browser = await launchBrowser();
  try {
    const synthetic = join(folder, 'content');
    writeSyntheticContent(synthetic, ARTICLES, QUERY);
    for (const [name, contentDir] of [
      ['real', 'content'],
      ['synthetic', synthetic],
    ] as const) {
      const site = join(folder, name);
      const { exitCode, output } = await buildSite({ contentDir, outDir: site, hasCards: false });
      if (exitCode !== 0) throw new Error(output);
      await measure(browser, site, join(folder, `${name}-others`));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, site: string, others: string): Promise<void> {
  const readJson = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
  const articles = (readJson('/data/site.json') as SiteData).dossiers.flatMap(
    ({ data }) => (readJson(data) as DossierData).articles,
  );
  await writeDefaultInterface(articles, join(others, 'default'));
  writeMiniSearch(articles, join(others, 'mini'));
  const server = await serveThrottled(
    { '': site, default: join(others, 'default'), mini: join(others, 'mini') },
    LINE,
  );
  const times = new Map<string, number[]>();
  const bytes = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) {
      if (round > 0 && way.name.startsWith('MiniSearch') && articles.length > MANY) continue;
      for (const situation of SITUATIONS) {
        const { ms, sent } = await searchOnce(browser, server, way, situation);
        const key = `${way.name}, ${situation}`;
        times.set(key, [...(times.get(key) ?? []), ms]);
        bytes.set(key, sent);
      }
    }
  }
  server.close();
  const of = (way: Way, situation: Situation) => median(times.get(`${way.name}, ${situation}`) ?? []);
  const [, standard] = WAYS;
  console.log(`${articles.length} articles, “${QUERY}”, medians of ${ROUNDS}`);
  console.table(
    SITUATIONS.flatMap((situation) =>
      WAYS.map((way) => ({
        situation,
        way: way.name,
        'ms from the first key to passages': Math.round(of(way, situation)),
        'ratio to Pagefind’s default': standard
          ? Number((of(way, situation) / of(standard, situation)).toFixed(2))
          : '',
        'kB in total': Math.round((bytes.get(`${way.name}, ${situation}`) ?? 0) / 100) / 10,
      })),
    ),
  );
}

/**
 * Opens a page and searches; returns the time from the first key to a passage, and the bytes sent in total.
 */
async function searchOnce(
  browser: Browser,
  server: ThrottledServer,
  way: Way,
  situation: Situation,
): Promise<{ ms: number; sent: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const ask = async (): Promise<number> => {
    const page = await context.newPage();
    await page.goto(server.origin + way.path, { waitUntil: 'load' });
    if (situation.endsWith('rest')) await wait(REST_MS);
    await page.locator(way.field).waitFor();
    const shown = page.evaluate(
      ({ passage }) =>
        new Promise<number>((resolve) => {
          let start: number | null = null;
          document.addEventListener('input', () => (start ??= performance.now()), { capture: true });
          const look = (): void => {
            if (start !== null && document.querySelector(passage)) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        }),
      way,
    );
    await page.locator(way.field).focus();
    await page.keyboard.insertText(QUERY);
    const ms = await shown;
    await page.waitForLoadState('networkidle');
    await page.close();
    return ms;
  };
  try {
    server.sent.bytes = 0;
    const first = await ask();
    if (!situation.startsWith('warm')) return { ms: first, sent: server.sent.bytes };
    server.sent.bytes = 0;
    return { ms: await ask(), sent: server.sent.bytes };
  } finally {
    await context.close();
  }
}

type Articles = DossierData['articles'];

/**
 * Writes a page with Pagefind's default interface, as its documentation shows, and an index of the articles.
 */
async function writeDefaultInterface(articles: Articles, folder: string): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (const article of articles) await index?.addHTMLFile({ url: article.url, content: asPage(article) });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'pagefind', file.path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', file.path), file.content);
  }
  await pagefind.close();
  writeFileSync(join(folder, 'start.js'), "new PagefindUI({ element: '#search', showSubResults: true });");
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="stylesheet" href="pagefind/pagefind-ui.css"><div id="search"></div><script src="pagefind/pagefind-ui.js"></script><script src="start.js"></script>',
  );
}

/** Returns an article as a plain page. */
function asPage({ title, passages }: Articles[number]): string {
  const body = passages.map(({ id, text }) => `<p id="${id}">${escapeHtml(text)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${escapeHtml(title)}</title></head><body><main>${body}</main></body></html>`;
}

/** Writes a page that searches all passages with MiniSearch; it loads one index file as soon as it opens. */
function writeMiniSearch(articles: Articles, folder: string): void {
  const index = new MiniSearch({ fields: ['text'], storeFields: ['text', 'url'] });
  index.addAll(
    articles.flatMap(({ url, passages }) =>
      passages.map(({ id, text }) => ({ id: `${url}${id}`, url: `${url}#${id}`, text })),
    ),
  );
  mkdirSync(folder, { recursive: true });
  cpSync(join('node_modules', 'minisearch', 'dist', 'umd', 'index.js'), join(folder, 'minisearch.js'));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeFileSync(
    join(folder, 'start.js'),
    `
    const coming = fetch('index.json').then((response) => response.text()).then((text) => MiniSearch.loadJSON(text, { fields: ['text'], storeFields: ['text', 'url'] }));
    document.querySelector('#q').addEventListener('input', async ({ target }) => {
      const index = await coming;
      document.querySelector('#results').replaceChildren(...index.search(target.value, { combineWith: 'AND', prefix: true }).slice(0, 20).map(({ text, url }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = text;
        item.append(link);
        return item;
      }));
    });`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><input id="q" type="search"><ol id="results"></ol><script src="minisearch.js"></script><script src="start.js"></script>',
  );
}

await main();
