import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../support/shared-browser.ts';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossiers } from './data-shape.ts';
import { readHead } from './page-head.ts';
import { parseXml, textsOf, type XmlElement } from './parse-xml.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** This many equal words in a row are no coincidence. */
const RUN_LENGTH = 8;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

test('the XML parser of these tests rejects malformed XML', async () => {
  await expect(parseXml(browser, '<a><b>x & y</b></a>')).rejects.toThrow();
  await expect(parseXml(browser, '<a><b></a>')).rejects.toThrow();
  await expect(parseXml(browser, '<a><b>x &amp; y</b></a>')).resolves.toMatchObject({
    children: [{ name: 'b', text: 'x & y' }],
  });
});

describe.each([realSite(), awkwardSite()])('the feed and the sitemap of $name', (site) => {
  const articles = readDossiers(site).flatMap((dossier) => dossier.articles);
  const items = async (): Promise<XmlElement[]> => {
    const {
      children: [channel],
    } = await parseXml(browser, site.textAt(`${site.base}feed.xml`));
    return channel?.children.filter(({ name }) => name === 'item') ?? [];
  };
  const runsOf = (text: string): string[] => {
    const words = text.split(/\s+/u);
    return words.slice(RUN_LENGTH - 1).map((_, index) => words.slice(index, index + RUN_LENGTH).join(' '));
  };

  test('the sitemap lists the canonical address of each page once, and nothing else', async () => {
    const { name, children } = await parseXml(browser, site.textAt(`${site.base}sitemap.xml`));
    const canonical = site.pages
      .filter(({ kind }) => kind === 'page')
      .map(({ root }) => readHead(root).canonical);
    expect(name).toBe('urlset');
    expect(children.flatMap((url) => textsOf(url, 'loc')).sort()).toEqual([...new Set(canonical)].sort());
  });

  test('the feed lists each article once, with siglum, title, address and summary', async () => {
    const shown = (await items()).map((item) => [...textsOf(item, 'title'), ...textsOf(item, 'link')]);
    const expected = articles.map(({ siglum, title, titleBasis, url }) => [
      `${siglum}: ${titleBasis === 'editor' ? `[${title}]` : title}`,
      site.origin + url,
    ]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
    const descriptions = (await items()).flatMap((item) => textsOf(item, 'description'));
    for (const { stance } of articles)
      expect(descriptions).toContainEqual(expect.stringContaining(stance.summary));
  });

  test('the feed contains none of the articles’ text', async () => {
    const inFeed = new Set((await items()).flatMap((item) => textsOf(item, 'description')).flatMap(runsOf));
    const inArticles = articles.flatMap(({ passages }) =>
      passages.filter(({ kind }) => kind !== 'title').flatMap(({ text }) => runsOf(text)),
    );
    expect(inFeed.size).toBeGreaterThan(0);
    expect(inArticles.filter((run) => inFeed.has(run))).toEqual([]);
    expect(site.textAt(`${site.base}feed.xml`)).not.toContain('content:encoded');
  });

  test('an item of the feed has a date only if the article’s date is a certain day', async () => {
    const shown = (await items()).map((item) => [
      textsOf(item, 'link')[0],
      textsOf(item, 'pubDate').map((date) => new Date(date).toISOString().slice(0, 10)),
    ]);
    const expected = articles.map(({ url, date: { value } }) => [
      site.origin + url,
      FULL_DAY.test(value) ? [value] : [],
    ]);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test('the feed itself has no date, and links to the site', async () => {
    const {
      children: [channel],
    } = await parseXml(browser, site.textAt(`${site.base}feed.xml`));
    expect(channel && textsOf(channel, 'link')).toEqual([site.origin + site.base]);
    expect(channel && [...textsOf(channel, 'pubDate'), ...textsOf(channel, 'lastBuildDate')]).toEqual([]);
  });
});
