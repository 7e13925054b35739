import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DossierData, SiteData } from '../../src/schemas/data.ts';
import { launchBrowser } from '../support/browser.ts';
import { textBytes, weightOf, weightType, type WeightType } from '../support/page-weight.ts';
import { serveFolder } from '../support/static-server.ts';

// npm run bench:weight [folder]: prints, for each kind of page, how many requests a first visit makes and how
// many bytes (gzip -9) these are, by type.
const folder = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(folder, 'index.html')))
  throw new Error(`${folder} contains no built site; run "npm run build" first.`);
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const { dossiers } = readJson('/data/site.json') as SiteData;
const dossier = readJson(dossiers[0]?.data ?? '') as DossierData;
const whole = dossier.comparisons.at(-1);
const pair = dossier.comparisons[0];
const pages: { kind: string; path: string; articles: string[] }[] = [
  { kind: 'overview', path: dossier.url, articles: [] },
  ...dossier.articles.map(({ slug, siglum, url }) => ({
    kind: `article ${siglum}`,
    path: url,
    articles: [slug],
  })),
  { kind: 'comparison, two', path: pair?.url ?? '', articles: pair?.articles ?? [] },
  { kind: 'comparison, all', path: whole?.url ?? '', articles: whole?.articles ?? [] },
  ...(dossier.propositions.length > 0
    ? [
        { kind: 'matrix', path: `${dossier.url}positions/`, articles: [] },
        { kind: 'proposition', path: dossier.propositions[0]?.url ?? '', articles: [] },
        { kind: 'voices', path: `${dossier.url}voices/`, articles: [] },
      ]
    : []),
  { kind: 'topic', path: dossier.topics[0]?.url ?? '', articles: [] },
  { kind: 'search', path: '/search/', articles: [] },
  { kind: 'search, a query', path: '/search/?q=buffer+zone', articles: [] },
  { kind: 'about', path: '/about/', articles: [] },
];

const TYPES: WeightType[] = ['html', 'css', 'font', 'script', 'index', 'image', 'data'];
const browser = await launchBrowser();
const server = await serveFolder(folder);
const rows = [];
for (const { kind, path, articles } of pages) {
  const context = await browser.newContext();
  const page = await context.newPage();
  server.requests.length = 0;
  await page.goto(server.url(path), { waitUntil: 'networkidle' });
  const paths = server.requests.map((request) => new URL(request, server.origin).pathname);
  const bytes = (type: WeightType) =>
    paths.filter((each) => weightType(each) === type).reduce((sum, each) => sum + weightOf(folder, each), 0);
  const html = bytes('html');
  const text = articles.length > 0 ? textBytes(dossier, articles) : null;
  rows.push({
    page: kind,
    requests: paths.length,
    ...Object.fromEntries(TYPES.map((type) => [type, bytes(type)])),
    total: paths.reduce((sum, each) => sum + weightOf(folder, each), 0),
    text: text ?? '',
    'html - text': text === null ? '' : html - text,
  });
  await context.close();
}
console.table(rows);
await browser.close();
await server.close();
