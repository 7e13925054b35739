import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gzipBytes, weightOf } from '../support/page-weight.ts';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossiers } from './data-shape.ts';
import { attributeOf, elementsIn } from './read-html.ts';

const MAX_HTML_BESIDE_TEXT = 14_000;
const MAX_STYLE_SHEET = 10_000;
const MAX_FONTS = 60_000;
/** On an article's page: what runs before the first paint, and what runs after the page. */
const MAX_EARLY_SCRIPT = 1_000;
const MAX_LATE_SCRIPT = 4_000;

describe.each([realSite(), awkwardSite()])('the weight of $name', (site) => {
  const articles = readDossiers(site).flatMap((dossier) => dossier.articles);
  const weightAt = (address: string) => weightOf(site.folder, `/${address.slice(site.base.length)}`);
  const stylesOf = (page: (typeof site.pages)[number]) => elementsIn(page.root, 'link[rel="stylesheet"]').map((link) => attributeOf(link, 'href') ?? '');

  test.each(articles.map((article) => [article.url, article] as const))('the HTML of %s is within its text and 14 kB', (url, { passages }) => {
    const html = weightAt(url);
    const text = gzipBytes(passages.map((passage) => passage.text).join('\n'));
    expect(html).toBeGreaterThan(text);
    expect(html - text).toBeLessThanOrEqual(MAX_HTML_BESIDE_TEXT);
  });

  test('the scripts of an article’s page are within 1 kB before the first paint and 4 kB after', () => {
    for (const { url } of articles) {
      const scripts = elementsIn(site.pageAt(url).root, 'script[src]');
      const weigh = (isLate: boolean) => scripts
        .filter((script) => (attributeOf(script, 'type') === 'module') === isLate)
        .reduce((sum, script) => sum + weightAt(attributeOf(script, 'src') ?? ''), 0);
      expect(weigh(false), url).toBeLessThanOrEqual(MAX_EARLY_SCRIPT);
      expect(weigh(true), url).toBeLessThanOrEqual(MAX_LATE_SCRIPT);
    }
  });

  test('every page has one style sheet, the same', () => {
    const sheets = new Set(site.pages.flatMap(stylesOf));
    expect(sheets.size).toBe(1);
    for (const page of site.pages) expect(stylesOf(page), page.address).toEqual([...sheets]);
  });

  test('the style sheet is within 10 kB', () => {
    const [sheet = ''] = stylesOf(site.pageAt(site.base));
    expect(weightAt(sheet)).toBeGreaterThan(0);
    expect(weightAt(sheet)).toBeLessThanOrEqual(MAX_STYLE_SHEET);
  });

  test('the fonts are within 60 kB in all', () => {
    const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: site.folder }).map((file) => statSync(join(site.folder, file)).size);
    expect(fonts).not.toEqual([]);
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MAX_FONTS);
  });
});
