import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gzipBytes, textBytes, weightOf } from '../support/page-weight.ts';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossiers } from './data-shape.ts';
import { attributeOf, elementsIn } from './read-html.ts';

const MAX_HTML_BESIDE_TEXT = 14_000;
const MAX_COMPARISON_BESIDE_TEXTS = 20_000;
/** The limit for a page of words, time or voices beside the texts from which it quotes. */
const MAX_FINDINGS_BESIDE_TEXTS = 20_000;
/** The limit for the script that sorts lines, with the one that every page has. */
const MAX_FINDINGS_SCRIPT = 2_000;
const MAX_COMPARISON_SCRIPT = 8_000;
/** The limit for the script that narrows a comparison, which is loaded only if its address asks for that. */
const MAX_NARROWING_SCRIPT = 5_000;
const MAX_STYLE_SHEET = 12_000;
/** The limit for the second style sheet of pages with pictures of words, time and voices. */
const MAX_OWN_STYLE_SHEET = 2_000;
const MAX_FONTS = 60_000;
/** Limits for an article's page: scripts that run before the first paint, and those that run later. */
const MAX_EARLY_SCRIPT = 1_000;
const MAX_LATE_SCRIPT = 4_000;

describe.each([realSite(), awkwardSite()])('the weight of $name', (site) => {
  const articles = readDossiers(site).flatMap((dossier) => dossier.articles);
  const weightAt = (address: string) => weightOf(site.folder, `/${address.slice(site.base.length)}`);
  /** Returns the scripts that a script imports. */
  const importsOf = (path: string) =>
    [
      ...readFileSync(join(site.folder, path.slice(site.base.length - 1)), 'utf8').matchAll(
        /from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/g,
      ),
    ].map(([, named, bare]) => new URL(named ?? bare ?? '', new URL(path, 'http://site')).pathname);
  /** Returns the addresses of the scripts that narrow a page. */
  const narrowingOf = (url: string) =>
    elementsIn(site.pageAt(url).root, 'template > script:first-child').map(
      (script) => attributeOf(script, 'src') ?? '',
    );
  /** Returns the weight of a page's late scripts and all that they import, directly or not. */
  const scriptsWeightOf = (url: string) => {
    const paths = new Set(
      elementsIn(site.pageAt(url).root, 'script[type="module"][src]')
        .map((script) => attributeOf(script, 'src') ?? '')
        .filter((path) => !narrowingOf(url).includes(path)),
    );
    // The loop also visits paths that are added to the set meanwhile.
    for (const path of paths) for (const imported of importsOf(path)) paths.add(imported);
    return [...paths].reduce((sum, path) => sum + weightAt(path), 0);
  };
  const stylesOf = (page: (typeof site.pages)[number]) =>
    elementsIn(page.root, 'link[rel="stylesheet"]').map((link) => attributeOf(link, 'href') ?? '');

  test.each(articles.map((article) => [article.url, article] as const))(
    'of the HTML of %s is at most that of its text plus 14 kB',
    (url, { passages }) => {
      const html = weightAt(url);
      const text = gzipBytes(passages.map((passage) => passage.text).join('\n'));
      expect(html).toBeGreaterThan(text);
      expect(html - text).toBeLessThanOrEqual(MAX_HTML_BESIDE_TEXT);
    },
  );

  test('of scripts on an article’s page is at most 1 kB before the first paint and 4 kB after it', () => {
    for (const { url } of articles) {
      const early = elementsIn(site.pageAt(url).root, 'script[src]').filter(
        (script) => attributeOf(script, 'type') !== 'module',
      );
      expect(
        early.reduce((sum, script) => sum + weightAt(attributeOf(script, 'src') ?? ''), 0),
        url,
      ).toBeLessThanOrEqual(MAX_EARLY_SCRIPT);
      expect(scriptsWeightOf(url), url).toBeLessThanOrEqual(MAX_LATE_SCRIPT);
    }
  });

  test.each(
    readDossiers(site).flatMap(({ comparisons, articles: all }) =>
      comparisons.map(
        ({ url, articles: chosen }) => [url, all.filter(({ slug }) => chosen.includes(slug))] as const,
      ),
    ),
  )('of the HTML of %s is at most that of its texts plus 20 kB, and of its scripts 8 kB', (url, compared) => {
    const text = gzipBytes(
      compared.map(({ passages }) => passages.map((passage) => passage.text).join('\n')).join('\n'),
    );
    expect(weightAt(url) - text).toBeLessThanOrEqual(MAX_COMPARISON_BESIDE_TEXTS);
    expect(scriptsWeightOf(url)).toBeGreaterThan(0);
    expect(scriptsWeightOf(url)).toBeLessThanOrEqual(MAX_COMPARISON_SCRIPT);
  });

  test('of the pages of words, time and voices is at most that of their texts plus 20 kB, and of their scripts 2 kB', () => {
    for (const dossier of readDossiers(site)) {
      const texts = textBytes(
        dossier,
        dossier.articles.map(({ slug }) => slug),
      );
      const pages = [
        'words/',
        'words/in-context/',
        ...(dossier.events.length > 0 ? ['timeline/'] : []),
        ...(dossier.voices.length > 0 ? ['voices/'] : []),
      ];
      for (const url of pages.map((page) => dossier.url + page)) {
        expect(weightAt(url) - texts, url).toBeLessThanOrEqual(MAX_FINDINGS_BESIDE_TEXTS);
        expect(scriptsWeightOf(url), url).toBeLessThanOrEqual(MAX_FINDINGS_SCRIPT);
      }
    }
  });

  test('of the script that narrows a comparison of more than five articles is at most 5 kB', () => {
    for (const { url, articles: compared } of readDossiers(site).flatMap(({ comparisons }) => comparisons)) {
      const scripts = narrowingOf(url);
      expect(scripts, url).toHaveLength(compared.length > 5 ? 1 : 0);
      for (const script of scripts) {
        expect(importsOf(script)).toEqual([]);
        expect(weightAt(script)).toBeLessThanOrEqual(MAX_NARROWING_SCRIPT);
      }
    }
  });

  test('includes one style sheet, the same for every page, and a small second one on pages of pictures', () => {
    // A page that only leads on is never seen for long, and needs none.
    const pages = site.pages.filter(({ kind }) => kind !== 'redirect');
    const [common = ''] = stylesOf(site.pageAt(site.base));
    expect(common).not.toBe('');
    for (const page of pages) {
      const isOfPictures = /\/(?:words|timeline|voices)\//.test(page.address);
      const own = stylesOf(page).filter((sheet) => sheet !== common);
      expect(stylesOf(page), page.address).toContain(common);
      expect(own.length, page.address).toBeLessThanOrEqual(isOfPictures ? 1 : 0);
      for (const sheet of own) expect(weightAt(sheet), page.address).toBeLessThanOrEqual(MAX_OWN_STYLE_SHEET);
    }
  });

  test('of the style sheet is at most 12 kB', () => {
    const [sheet = ''] = stylesOf(site.pageAt(site.base));
    expect(weightAt(sheet)).toBeGreaterThan(0);
    expect(weightAt(sheet)).toBeLessThanOrEqual(MAX_STYLE_SHEET);
  });

  test('of the fonts is at most 60 kB in total', () => {
    const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: site.folder }).map(
      (file) => statSync(join(site.folder, file)).size,
    );
    expect(fonts).not.toEqual([]);
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MAX_FONTS);
  });
});
