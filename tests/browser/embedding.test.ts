import { found } from '../../src/views/view.fixture.ts';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { REAL_SITE } from '../support/global-setup.ts';
import { eventually } from './on-screen.ts';
import { articleOf, comparisonOf, dossier } from './real-dossier.ts';
import { useSiteInBrowser, type OpenOptions } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));

const proposition = found(
  dossier.propositions.find(({ id }) =>
    ['A', 'C'].every((siglum) =>
      dossier.positions.some(
        (position) => position.proposition === id && position.article === articleOf(siglum).slug,
      ),
    ),
  ),
);
const EMBED = `/embed/${dossier.slug}/a-c/${proposition.id}/`;
const ROW = `${comparisonOf('a-c')}#${proposition.id}`;

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

/**
 * Returns the snippet that the site offers for embedding the row, with the address at which the tests serve
 * the site.
 */
function snippet(): string {
  const file = join(inject('realSite'), 'oembed', dossier.slug, 'a-c', `${proposition.id}.json`);
  const { html } = JSON.parse(readFileSync(file, 'utf8')) as { html: string };
  return html.replaceAll(REAL_SITE, site.url('/').slice(0, -1));
}

/** Opens a page with this HTML on another site; its different host name makes it cross-origin. */
async function openOnOtherSite(html: string, { expected = [], ...options }: OpenOptions = {}): Promise<Page> {
  hostPage = html;
  const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  const page = await site.open('/about/', {
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

describe('on another site', () => {
  it('the snippet shows the row in a frame, with this site’s styles and fonts', async () => {
    const page = await openOnOtherSite(snippet());
    const frame = await framed(page);
    expect(frame.url()).toBe(site.url(EMBED));
    expect(await frame.locator('h1').textContent()).toBe(proposition.label);
    expect(
      await frame
        .locator('.cell')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label'))),
    ).toEqual(['A', 'C'].map((siglum) => `${siglum}, ${articleOf(siglum).source.name}`));
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

  it.each([320, 480, 768])(
    'in a window of %i px, an embed wraps what is too wide, and can be scrolled if it is taller than its frame',
    async (width) => {
      const page = await openOnOtherSite(snippet(), { width });
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
      const frame = await framed(await openOnOtherSite(snippet(), { colorScheme }));
      expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    }
  });

  it('a link in an embed opens a working page in a new tab', async () => {
    const page = await openOnOtherSite(snippet());
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
    expect(frame.url()).toBe(site.url(EMBED));
    expect(new URL(page.url()).hostname).toBe('localhost');
  });

  it('the keyboard reaches all links of an embed in order, opens one, and leaves the frame again', async () => {
    const page = await openOnOtherSite(snippet());
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
});
