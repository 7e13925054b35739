import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MOVED_BASE, MOVED_SITE } from '../support/global-setup.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import { passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const MANIFEST = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'addresses.txt'), 'utf8');
const BASE = MOVED_BASE;

const folder = () => inject('movedSite');

/** Returns the address that an address leads to: the same with what was renamed in it. */
function renamed(address: string): string {
  return address
    .replace(/\/winabode\//, '/of-january/')
    .replace(/(?<!\/topics)\/europes-leaders(\/|\.json)/, '/leaders-of-europe$1')
    .replace(/\/topics\/escalation\//, '/topics/wider-war/')
    .replace(/\/speakers\//, '/voices/');
}

/** The published addresses with something renamed in them, except retired ones and fragments. */
const moved = [...MANIFEST.trimEnd().split('\n'), '/security-guarantees/speakers/'].filter(
  (address) =>
    renamed(address) !== address && !address.includes('#') && !/^\/o?embed(\/[^/]+){3}/.test(address),
);

describe('an address of something that was renamed', () => {
  let withRules: StaticServer;

  beforeAll(async () => {
    withRules = await serveFolder(folder(), { base: BASE, redirects: true });
  });
  afterAll(() => withRules.close());

  it('is redirected by the host if it reads _redirects, with its query', async () => {
    expect(moved).toHaveLength(6);
    for (const address of moved) {
      const answer = await fetch(withRules.url(`${address}?q=x`), { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')], address).toEqual([
        301,
        `${BASE}${renamed(address).slice(1)}?q=x`,
      ]);
    }
  });

  it('redirects the embeds of sets as well, of which no rule has the old name', async () => {
    const retired = MANIFEST.split('\n').filter((address) =>
      /^\/embed(\/[^/]+){2}\/europes-leaders\//.test(address),
    );
    expect(retired.length).toBeGreaterThan(10);
    for (const address of retired) {
      const { status, url } = await fetch(withRules.url(address));
      const set = address.split('/')[3];
      expect([status, url], address).toEqual([
        200,
        withRules.url(`/embed/security-guarantees/leaders-of-europe/?only=${set}`),
      ]);
    }
  });

  it('has on other hosts a page of its own that names the new one for readers, crawlers and previews', () => {
    const files = new Set(globSync('**/*.{html,json}', { cwd: folder() }));
    for (const address of moved.filter((each) => each.endsWith('/'))) {
      const file = `${address.slice(1)}index.html`;
      expect(files).toContain(file);
      const html = readFileSync(join(folder(), file), 'utf8');
      const to = `${BASE}${renamed(address).slice(1)}`;
      const has = (part: string) => expect(html.includes(part), `${address}: ${part}`).toBe(true);
      has(`<a id="to" href="${to}">`);
      has(`<link rel="canonical" href="${MOVED_SITE}${to}">`);
      has(`<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`);
      expect(html).toMatch(/This (article|claim|topic|page) has moved/);
    }
  });

  it('has on other hosts a copy of its file if a program asks for it', () => {
    const file = (name: string) => join('oembed', 'security-guarantees', name);
    const read = (name: string) => readFileSync(join(folder(), file(name)), 'utf8');
    expect(read('europes-leaders.json')).toBe(read('leaders-of-europe.json'));
  });
});

describe.each([
  ['without _redirects', false],
  ['with _redirects', true],
])('a reader who follows an old link, on a host %s', (_, redirects) => {
  const site = useSiteInBrowser(folder, { base: BASE, redirects });

  it.each([
    ['an article', '/security-guarantees/winabode/', '/security-guarantees/of-january/'],
    ['a topic', '/security-guarantees/topics/escalation/', '/security-guarantees/topics/wider-war/'],
    ['a page', '/security-guarantees/speakers/', '/security-guarantees/voices/'],
    [
      'a proposition',
      '/security-guarantees/positions/europes-leaders/',
      '/security-guarantees/positions/leaders-of-europe/',
    ],
    [
      'an embed',
      '/embed/security-guarantees/europes-leaders/',
      '/embed/security-guarantees/leaders-of-europe/',
    ],
  ])('arrives at the new address of %s, with query and fragment', async (_what, from, to) => {
    const page = await site.open(`${from}?q=war#h-x`);
    await page.waitForURL(site.url(`${to}?q=war#h-x`));
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('arrives at the very passage of a renamed article, also if that has changed since', async () => {
    const id = passageId('A', 3);
    const page = await site.open(`/security-guarantees/winabode/#${id}`);
    await page.waitForURL(site.url(`/security-guarantees/of-january/#${id}`));
    expect(await page.locator(`[id="${id}"].here`).count()).toBe(1);
    const words = await page.locator(`[id="${id}"] .text`).innerText();
    const start = encodeURIComponent(words.split(/\s+/).slice(0, 5).join(' '));
    const other = await site.open(`/security-guarantees/winabode/#p-a-00000:~:text=${start}`);
    await other.waitForURL(/of-january/);
    expect(await other.locator(`[id="${id}"].here`).count()).toBe(1);
  });

  it('arrives at the row of a renamed proposition in a comparison, whose address gets the new name', async () => {
    const page = await site.open('/security-guarantees/compare/b-e/?fold=texts#europes-leaders');
    await page.waitForURL(site.url('/security-guarantees/compare/b-e/?fold=texts#leaders-of-europe'));
    expect(await page.locator('#leaders-of-europe.here').count()).toBe(1);
  });

  it('arrives at that row without scripts, too', async () => {
    const page = await site.open('/security-guarantees/compare/b-e/#europes-leaders', { javaScript: false });
    const row = await page.locator('#leaders-of-europe').boundingBox();
    expect(Math.abs(row?.y ?? Infinity)).toBeLessThan(200);
  });
});
