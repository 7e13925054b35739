import { found } from '../../src/views/view.fixture.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { REAL_SITE } from '../support/global-setup.ts';
import { eventually } from './on-screen.ts';
import { NOT_FOUND } from './kinds-of-pages.ts';
import { articleOf, comparisonOf, dossier } from './real-dossier.ts';
import { useSiteInBrowser, type OpenOptions } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
/** The same site on a host that applies the rules of `_redirects`. */
const redirecting = useSiteInBrowser(() => inject('realSite'), { redirects: true });

const proposition = found(
  dossier.propositions.find(({ id }) =>
    ['A', 'C'].every((siglum) =>
      dossier.positions.some(
        (position) => position.proposition === id && position.article === articleOf(siglum).slug,
      ),
    ),
  ),
);
const EMBED = `/embed/${dossier.slug}/${proposition.id}/`;
const ROW = `${comparisonOf('a-c')}#${proposition.id}`;
const ALL = ['A', 'B', 'C', 'D', 'E'];

/** The server of another site, which has one page. */
let host: Server;
let hostPage = '';
beforeAll(async () => {
  host = createServer((request, response) => {
    const body =
      request.url === '/'
        ? `<p><a href="#before">Before</a></p>${hostPage}<p><a href="#after">After</a></p>`
        : '';
    response
      .writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,">${body}`,
      );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

/** The code for embedding the row, by the set of its comparison, with the address that the tests serve. */
const snippets = new Map<string, string>();
/** Returns the code that a comparison offers for embedding the row. */
async function snippet(set = 'a-c'): Promise<string> {
  const known = snippets.get(set);
  if (known !== undefined) return known;
  const page = await site.open(comparisonOf(set));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator(`[id="${proposition.id}"] .copy`).click();
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await page.getByText('Embed code copied.').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const served = copied.replaceAll(REAL_SITE, site.url('/').slice(0, -1));
  snippets.set(set, served);
  return served;
}

/** Opens a page with this HTML on another site; its different host name makes it cross-origin. */
async function openOnOtherSite(
  html: string,
  { expected = [], ...options }: OpenOptions = {},
  framedSite = site,
): Promise<Page> {
  hostPage = html;
  const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  const page = await framedSite.open('/about/', {
    ...options,
    expected: [/^request to another host: http:\/\/localhost:/, ...expected],
  });
  await page.goto(origin);
  return page;
}

/** Returns the embedded frame, once its page and style sheet have loaded. */
async function framed(page: Page) {
  await page.frameLocator('iframe').locator('main').waitFor();
  const frame = found(page.frames()[1]);
  await frame.waitForLoadState();
  return frame;
}

/** Returns the names of the articles that an embed shows. */
const shownIn = (frame: Frame | Page) =>
  frame.locator('.cell:visible').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
const namesOf = (sigla: readonly string[]) =>
  sigla.map((siglum) => `${siglum}, ${articleOf(siglum).source.name}`);

describe('on another site', () => {
  it('the snippet shows the row in a frame, with this site’s styles and fonts', async () => {
    const page = await openOnOtherSite(await snippet());
    const frame = await framed(page);
    expect(frame.url()).toBe(site.url(`${EMBED}?only=a-c`));
    expect(await frame.locator('h1').textContent()).toBe(proposition.claim);
    await eventually(() => shownIn(frame)).toEqual(namesOf(['A', 'C']));
    await eventually(() =>
      frame.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      ),
    ).toContain('Literata');
    expect(
      await frame
        .locator('blockquote')
        .first()
        .evaluate((quote) => getComputedStyle(quote).fontFamily),
    ).toMatch(/^Literata/);
  });

  it('the snippet of some articles shows only these, in their layout, and names them', async () => {
    const frame = await framed(await openOnOtherSite(await snippet('b-c-e')));
    await eventually(() => shownIn(frame)).toEqual(namesOf(['B', 'C', 'E']));
    expect(await frame.locator('main').getAttribute('class')).toBe('n3');
    const [b, c, e] = ['B', 'C', 'E'].map((siglum) => articleOf(siglum).source.name);
    expect(await frame.title()).toBe(`${proposition.claim}: ${b}; ${c} and ${e} compared · Synoptic`);
    const origin = frame.getByRole('link').last();
    expect(await origin.innerText()).toBe('compare B, C and E on Synoptic');
    expect(await origin.getAttribute('href')).toBe(`${comparisonOf('b-c-e')}#${proposition.id}`);
  });

  it('the snippet of all articles names none in its address, and shows all', async () => {
    const code = await snippet('a-b-c-d-e');
    expect(code).toContain(` src="${site.url(EMBED)}" `);
    const frame = await framed(await openOnOtherSite(code));
    expect(await shownIn(frame)).toEqual(namesOf(ALL));
    expect(await frame.locator('noscript p').count()).toBe(0);
  });

  it('the snippet shows all articles without a script, and says why', async () => {
    const frame = await framed(await openOnOtherSite(await snippet(), { javaScript: false }));
    expect(await shownIn(frame)).toEqual(namesOf(ALL));
    expect(await frame.locator('noscript p').isVisible()).toBe(true);
    expect(await frame.getByRole('link').last().innerText()).toBe('compare A, B, C, D and E on Synoptic');
  });

  it.each([320, 480, 768])(
    'in a window of %i px, an embed wraps what is too wide, and can be scrolled if it is taller than its frame',
    async (width) => {
      const page = await openOnOtherSite(await snippet(), { width });
      const frame = await framed(page);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      await frame.getByRole('link').last().scrollIntoViewIfNeeded();
      expect(await frame.getByRole('link').last().isVisible()).toBe(true);
    },
  );

  it('an embed is dark if the reader prefers dark', async () => {
    for (const [colorScheme, paper] of [
      ['light', 'rgb(252, 252, 250)'],
      ['dark', 'rgb(21, 22, 24)'],
    ] as const) {
      const frame = await framed(await openOnOtherSite(await snippet(), { colorScheme }));
      expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    }
  });

  it('a link in an embed opens a working page in a new tab', async () => {
    const page = await openOnOtherSite(await snippet());
    const frame = await framed(page);
    for (const [link, address] of [
      [frame.getByRole('link').last(), ROW],
      [frame.locator('blockquote a').first(), articleOf('A').url],
    ] as const) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.waitForLoadState();
      expect(opened.url()).toContain(site.url(address));
      expect(await opened.getByRole('main').count()).toBe(1);
      // The sandbox of the frame doesn't apply to the new page: its origin is the site's.
      expect(await opened.evaluate(() => window.origin)).toBe(new URL(site.url('/')).origin);
      expect(await opened.evaluate(() => window.opener as Window | null)).toBeNull();
      await opened.close();
    }
    expect(frame.url()).toBe(site.url(`${EMBED}?only=a-c`));
    expect(new URL(page.url()).hostname).toBe('localhost');
  });

  it('the keyboard reaches all links of an embed in order, opens one, and leaves the frame again', async () => {
    const page = await openOnOtherSite(await snippet());
    const frame = await framed(page);
    const focused = () =>
      frame.evaluate(() => [...document.links].indexOf(document.activeElement as HTMLAnchorElement));
    const count = await frame.getByRole('link').count();
    await page.keyboard.press('Tab');
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      // The frame itself may have the focus first, since it scrolls.
      if (index === 0 && (await focused()) === -1) await page.keyboard.press('Tab');
      expect(await focused()).toBe(index);
    }
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await opened.waitForURL(site.url(ROW));
    await opened.close();
    await page.bringToFront();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('After');
  });

  it.each([
    ['a comparison', comparisonOf('a-c')],
    ['an article', articleOf('A').url],
    ['about', '/about/'],
    ['the overview', '/'],
  ])('%s can’t be framed', async (_kind, path) => {
    const refused = [/^console error: .*frame-ancestors/, /^failed request: .*BLOCKED_BY_RESPONSE/];
    const page = await openOnOtherSite(`<iframe src="${site.url(path)}" title="Framed"></iframe>`, {
      expected: refused,
    });
    await eventually(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
  });

  it('the answer to unknown addresses shows nothing in a frame, though hosts send no header for them', async () => {
    const path = '/none/of/these/at/all/';
    const page = await openOnOtherSite(`<iframe src="${site.url(path)}" title="Framed"></iframe>`, {
      expected: [/^answer 404: /, /^console error: .*404/],
    });
    const heading = page.frameLocator('iframe').locator('h1');
    await heading.waitFor({ state: 'attached' });
    await eventually(() => heading.isVisible()).toBe(false);
  });
});

describe('an embed whose address asks for', () => {
  it('one article shows only that, and leads to the proposition', async () => {
    const page = await site.open(`${EMBED}?only=c`);
    expect(await shownIn(page)).toEqual(namesOf(['C']));
    expect(await page.title()).toBe(`${proposition.claim}: ${articleOf('C').source.name} · Synoptic`);
    const origin = page.getByRole('link').last();
    expect(await origin.innerText()).toBe('see the claim on Synoptic');
    expect(await origin.getAttribute('href')).toBe(proposition.url);
  });

  it.each(['?only=x-y', '?only=%E0%A4%', '?only=<script>', '?only'])(
    'no article that it has (%s) shows all',
    async (search) => {
      const page = await site.open(EMBED + search);
      expect(await shownIn(page)).toEqual(namesOf(ALL));
    },
  );
});

describe('an address of a row in a set of articles, which once had a page of its own,', () => {
  const RETIRED = `/embed/${dossier.slug}/a-c/${proposition.id}/`;

  it('redirects without _redirects, with its query and its fragment', async () => {
    const page = await site.open(`${RETIRED}?x=1#e`, { expected: NOT_FOUND });
    await page.waitForURL(site.url(`${EMBED}?only=a-c&x=1#e`));
    await eventually(() => shownIn(page)).toEqual(namesOf(['A', 'C']));
    await page.goto(site.url(`/oembed/${dossier.slug}/a-c/${proposition.id}.json?format=json#x`));
    await page.waitForURL(site.url(`/oembed/${dossier.slug}/${proposition.id}.json?only=a-c&format=json#x`));
  });

  it('redirects in a frame that may run scripts', async () => {
    const code = (await snippet()).replace(`${EMBED}?only=a-c`, RETIRED);
    expect(code).toContain(RETIRED);
    const page = await openOnOtherSite(code, { expected: NOT_FOUND });
    await eventually(() => page.frames()[1]?.url()).toBe(site.url(`${EMBED}?only=a-c`));
    await eventually(() => shownIn(found(page.frames()[1]))).toEqual(namesOf(['A', 'C']));
  });

  it('redirects by _redirects, even in a frame that may run no scripts, which shows all authors', async () => {
    const page = await redirecting.open(`${RETIRED}#e`);
    expect(page.url()).toBe(redirecting.url(`${EMBED}?only=a-c#e`));
    expect(await shownIn(page)).toEqual(namesOf(['A', 'C']));
    const old = `<iframe src="${redirecting.url(RETIRED)}" title="Framed" sandbox="allow-same-origin"></iframe>`;
    const expected = [/^console error: Blocked script execution/];
    const other = await openOnOtherSite(old, { expected }, redirecting);
    const frame = await framed(other);
    expect(await shownIn(frame)).toEqual(namesOf(ALL));
    expect(await frame.locator('noscript p').isVisible()).toBe(true);
  });
});
