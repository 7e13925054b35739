import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { DossierData, SiteData } from '../../src/schemas/data.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { freePort } from '../support/free-port.ts';
import { timeInteractions } from '../support/interactions.ts';
import { CATEGORIES, reportOn, type LighthouseReport } from '../support/lighthouse-report.ts';
import { textBytes, weightOf, weightType, type WeightType } from '../support/page-weight.ts';
import { serveFolder } from '../support/static-server.ts';

// npm run bench:pages [-- --runs 5] [b-e a-b-c-d-e positions …]: prints Lighthouse's scores for pages of the
// first dossier (a comparison is named by its sigla, any other page by its address in the dossier), their
// sizes in bytes (gzip -9), and how fast a comparison responds on a slow processor. All times are medians of
// that many runs, and vary with the load of the machine.
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const RUNS = Number(values.runs);
if (!Number.isInteger(RUNS) || RUNS < 1)
  throw new Error(`--runs must be a whole number of at least 1, not "${values.runs}".`);
const COMPARISON = /^[a-z](-[a-z])+$/;
const PAGES = positionals.length > 0 ? positionals : ['b-e', 'a-b-c-d-e', 'positions'];
const WINDOWS = { laptop: { width: 1440, height: 900 }, phone: { width: 412, height: 823 } };

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const times = async <Value>(run: () => Promise<Value>) => {
  const results: Value[] = [];
  for (let count = 0; count < RUNS; count += 1) results.push(await run());
  return results;
};

const folder = mkdtempSync(join(tmpdir(), 'synoptic-pages-'));
const outDir = join(folder, 'dist');
const [port, debuggingPort] = [await freePort(), await freePort()];
// Lighthouse expects canonical addresses on the server itself. Social cards are left out, since no visit
// loads them.
const { exitCode, output } = await buildSite({ outDir, site: `http://127.0.0.1:${port}`, hasCards: false });
if (exitCode !== 0) throw new Error(output);
for (const file of globSync('**/*.{html,css,js,svg,json,xml,txt}', { cwd: outDir })) {
  writeFileSync(join(outDir, `${file}.gz`), gzipSync(readFileSync(join(outDir, file))));
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(outDir, path), 'utf8'));
const dossier = readJson((readJson('data/site.json') as SiteData).dossiers[0]?.data ?? '') as DossierData;
const server = await serveFolder(outDir, { port });
const browser = await launchBrowser([`--remote-debugging-port=${debuggingPort}`]);

/** Measures the bytes that a first visit requests, by type. */
async function weigh(path: string): Promise<(type: WeightType) => number> {
  const page = await browser.newPage();
  server.requests.length = 0;
  await page.goto(server.url(path), { waitUntil: 'networkidle' });
  const requested = [...server.requests];
  await page.close();
  return (type) =>
    requested
      .filter((each) => weightType(each) === type)
      .reduce((sum, each) => sum + weightOf(outDir, each), 0);
}

/** Measures how long each interaction takes in each window, in milliseconds, as the median of its runs. */
async function respond(path: string): Promise<Map<string, number>> {
  const delays = new Map<string, number>();
  for (const [name, size] of Object.entries(WINDOWS)) {
    const runs = await times(() => timeInteractions(browser, server.url(path), size));
    for (const interaction of runs[0]?.keys() ?? [])
      delays.set(`${interaction}, ${name}`, median(runs.map((run) => run.get(interaction) ?? NaN)));
  }
  return delays;
}

try {
  const rows: Record<string, string | number>[] = [];
  const answers: Record<string, Record<string, number>> = {};
  const shortfalls: string[] = [];
  for (const name of PAGES) {
    const path = `${dossier.url}${COMPARISON.test(name) ? 'compare/' : ''}${name}/`;
    const comparison = dossier.comparisons.find(({ url }) => url === path);
    const bytes = await weigh(path);
    const reports = await times(() => reportOn(server.url(path), debuggingPort));
    const middle = (read: (report: LighthouseReport) => number) => median(reports.map(read));
    const delays = comparison ? await respond(path) : new Map<string, number>();
    const [worst] = [...delays].sort(([, a], [, b]) => b - a);
    rows.push({
      page: name,
      ...Object.fromEntries(
        Object.values(CATEGORIES).map((category, index) => [
          category,
          middle(({ scores }) => scores[index] ?? NaN),
        ]),
      ),
      CLS: middle(({ cls }) => cls),
      'LCP, ms': Math.round(middle(({ lcp }) => lcp)),
      'html - texts': bytes('html') - (comparison ? textBytes(dossier, comparison.articles) : 0),
      css: bytes('css'),
      'late scripts': bytes('script'),
      'to next paint, ms': worst?.[1] ?? '',
      'slowest interaction': worst?.[0] ?? '',
    });
    for (const [interaction, delay] of delays) (answers[interaction] ??= {})[name] = delay;
    shortfalls.push(
      ...new Set(reports.flatMap((report) => report.shortfalls.map((shortfall) => `${name}: ${shortfall}`))),
    );
  }
  console.table(rows);
  console.log('Milliseconds to the next paint at a quarter of the processor’s speed:');
  console.table(answers);
  for (const shortfall of shortfalls) console.log(`Lost points: ${shortfall}`);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
