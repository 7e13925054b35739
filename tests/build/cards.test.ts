import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import { awkwardSite, realSite, type BuiltSite, type Page } from './built-sites.ts';
import { readDossier, readDossiers } from './data-shape.ts';
import { attributeOf, elementsIn } from './read-html.ts';

const MAX_BYTES = 40_000;
/** Where the bytes of a PNG give its size and its color type (https://www.w3.org/TR/png/#11IHDR). */
const IHDR = { width: 16, height: 20, colorType: 25 };
/** The color type for palettes. */
const PALETTE = 3;
const PNG_SIGNATURE = '89504e470d0a1a0a';

const real = realSite();
const awkward = awkwardSite();

/** Returns the content of an Open Graph property, which the page must have exactly once. */
function propertyOf({ root, address }: Page, name: string): string {
  const values = elementsIn(root, 'meta[property]')
    .filter((meta) => attributeOf(meta, 'property') === name)
    .map((meta) => attributeOf(meta, 'content') ?? '');
  expect(values, `${name} of ${address}`).toHaveLength(1);
  return values[0] ?? '';
}

function fileOfCard(site: BuiltSite, url: string): string {
  return join(site.folder, url.slice(`${site.origin}${site.base}`.length));
}

const cardOf = (site: BuiltSite, address: string) =>
  readFileSync(fileOfCard(site, propertyOf(site.pageAt(address), 'og:image')));

describe.each([real, awkward])('the social cards of $name', (site) => {
  const dossiers = readDossiers(site);

  test('are named by every page, with an absolute address, a size and an alternative text', () => {
    for (const page of site.pages) {
      expect(propertyOf(page, 'og:image'), page.address).toMatch(`${site.origin}${site.base}cards/`);
      expect(propertyOf(page, 'og:image:alt').length, page.address).toBeGreaterThan('Blind reading.'.length);
      expect([
        propertyOf(page, 'og:image:width'),
        propertyOf(page, 'og:image:height'),
        propertyOf(page, 'og:image:type'),
      ]).toEqual(['1200', '630', 'image/png']);
    }
  });

  test('are palette PNGs of 1200 × 630 pixels and at most 40 kB', () => {
    for (const url of new Set(site.pages.map((page) => propertyOf(page, 'og:image')))) {
      const card = readFileSync(fileOfCard(site, url));
      expect(card.toString('hex', 0, 8), url).toBe(PNG_SIGNATURE);
      expect(
        [card.readUInt32BE(IHDR.width), card.readUInt32BE(IHDR.height), card[IHDR.colorType]],
        url,
      ).toEqual([1200, 630, PALETTE]);
      expect(card.length, url).toBeLessThanOrEqual(MAX_BYTES);
    }
  });

  test('differ for each comparison, article, proposition and dossier, while other pages share one', () => {
    const own = dossiers.flatMap(({ slug, url, articles, comparisons, propositions }) => [
      url,
      ...[...articles, ...comparisons].map((each) => each.url),
      ...propositions.map(({ id }) => `${site.base}${slug}/positions/${id}/`),
    ]);
    const cards = own.map((address) => propertyOf(site.pageAt(address), 'og:image'));
    expect(new Set(cards).size).toBe(own.length);
    for (const address of ['search/', 'about/', '404.html']) {
      expect(propertyOf(site.pageAt(site.base + address), 'og:image'), address).toBe(
        `${site.origin}${site.base}cards/site.png`,
      );
    }
  });

  test('are published without the descriptions that they were drawn from', () => {
    expect(existsSync(join(site.folder, 'cards', 'cards.json'))).toBe(false);
    expect(existsSync(join(site.folder, 'cards', 'blind.png'))).toBe(true);
  });
});

describe('the link preview of a comparison', () => {
  const { url, articles, comparisons } = readDossier(real, 'security-guarantees');
  const phraseOf = (siglum: string) => articles.find((article) => article.siglum === siglum)?.stance.phrase;

  test('has a card that no other comparison has', () => {
    const cards = comparisons.map((comparison) => cardOf(real, comparison.url).toString('base64'));
    expect(cards.length).toBeGreaterThan(1);
    expect(new Set(cards).size).toBe(cards.length);
  });

  test.each(['b-d', 'd-b'])('says in title, description and card what is compared: %s', async (slug) => {
    const { error, result } = await ogs({ html: real.pageAt(`${url}compare/${slug}/`).html });
    expect(error).toBe(false);
    for (const name of ['Cyprus Daily News', 'jeddahenergymeeting.com'])
      expect(result.ogTitle).toContain(name);
    expect(result.ogDescription).toMatch(/differ on \w+ claims, among them “.+”: B [\w ]+; D [\w ]+\./);
    for (const words of [
      `B: Cyprus Daily News, about December 2022. ${phraseOf('B')}.`,
      `D: jeddahenergymeeting.com, 2025 (uncertain). ${phraseOf('D')}.`,
    ]) {
      expect(result.ogDescription).toContain(words);
      expect(result.ogImage?.[0]?.alt).toContain(words);
    }
    expect(result.ogImage?.[0]).toMatchObject({
      url: `${real.origin}/cards/security-guarantees/compare/b-d.png`,
      width: '1200',
      height: '630',
      type: 'image/png',
    });
    expect(result).toMatchObject({
      ogUrl: `${real.origin}${url}compare/b-d/`,
      ogSiteName: 'Synoptic',
      twitterCard: 'summary_large_image',
    });
  });
});
