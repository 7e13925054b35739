import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossier, readDossiers } from './data-shape.ts';
import { readHead, readJsonLd, valuesIn } from './page-head.ts';
import { attributeOf, elementsIn } from './read-html.ts';

const CONTENT_DIR = join(import.meta.dirname, '..', '..', 'content');
const UNQUALIFIED = /^\d{4}(-\d{2}){0,2}$/;

const real = realSite();

describe.each([real, awkwardSite()])('the pages of $name', (site) => {
  const heads = site.pages
    .filter(({ kind }) => kind === 'page' || kind === 'not-found')
    .map((page) => ({ ...page, ...readHead(page.root) }));
  const dossiers = readDossiers(site);
  // The home page of a single dossier is its overview, with the same title and canonical address.
  const own = heads.filter(({ address }) => address !== site.base || dossiers.length > 1);

  test('have unique titles and descriptions', () => {
    for (const name of ['title', 'description'] as const) {
      const values = own.map((head) => head[name]);
      expect(values.filter((value) => !value || value.length < 'About · Synoptic'.length)).toEqual([]);
      expect(
        values.filter((value, index) => values.indexOf(value) !== index),
        name,
      ).toEqual([]);
    }
  });

  test('have absolute canonical addresses, except the page for unknown addresses, which asks not to be indexed', () => {
    const expected = own.map(({ address, kind }) =>
      kind === 'not-found' ? [address, null, true] : [address, site.origin + address, false],
    );
    expect(own.map(({ address, canonical, isNoindex }) => [address, canonical, isNoindex])).toEqual(expected);
  });

  test('include a home page with the dossier’s canonical address if there is only one', () => {
    const [home] = heads.filter(({ address }) => address === site.base);
    const [only, ...others] = dossiers;
    expect(home?.canonical).toBe(site.origin + (only && others.length === 0 ? only.url : site.base));
  });

  test('name only icons that exist', () => {
    for (const { address, root } of site.pages) {
      const icons = elementsIn(root, 'link[rel="icon"]').map((link) => attributeOf(link, 'href') ?? '');
      expect(icons, address).toContain(`${site.base}favicon.svg`);
      for (const icon of icons) expect(site.textAt(icon)).not.toBe('');
    }
    expect(site.textAt(`${site.base}favicon.svg`)).toMatch(/^(<\?xml[^>]*>\s*)?<svg\b/);
  });

  test('come with a favicon.ico, which browsers request on their own', () => {
    // An icon file begins with the bytes 0, 0 (reserved) and 1, 0 (the type for icons).
    expect([...readFileSync(join(site.folder, 'favicon.ico')).subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  });

  test('come with a robots.txt that allows everything and names the sitemap', () => {
    const lines = site.textAt(`${site.base}robots.txt`).trim().split('\n');
    expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${site.origin}${site.base}sitemap.xml`]);
  });
});

describe.each([real, awkwardSite()])('the schema.org data of $name', (site) => {
  const dossiers = readDossiers(site);
  const articles = dossiers.flatMap((dossier) => dossier.articles.map((article) => ({ article, dossier })));
  const dataOf = (address: string) => {
    const [data, ...others] = readJsonLd(site.pageAt(address).root);
    if (!data || others.length > 0) throw new Error(`${address} should have schema.org data, once.`);
    return data;
  };

  test('are on each article’s page, overview and comparison, once', () => {
    for (const { url, articles: all, comparisons } of dossiers) {
      for (const { url: address } of [{ url }, ...all, ...comparisons])
        expect(dataOf(address)['@context'], address).toBe('https://schema.org');
    }
  });

  test('never name this site as publisher, source or author', () => {
    for (const { address, root } of site.pages) {
      const named = ['publisher', 'sourceOrganization', 'provider', 'author', 'creator', 'isBasedOn'].flatMap(
        (name) => valuesIn(readJsonLd(root), name),
      );
      expect(JSON.stringify(named), address).not.toMatch(/synoptic/i);
    }
  });

  test('give the kind and the language of each article', () => {
    for (const { article } of articles)
      expect(dataOf(article.url)).toMatchObject({ '@type': article.source.kind, inLanguage: article.lang });
  });

  test('give a date only if it is certain', () => {
    for (const {
      article: {
        url,
        date: { value },
      },
    } of articles) {
      expect(valuesIn(dataOf(url), 'datePublished'), value).toEqual(UNQUALIFIED.test(value) ? [value] : []);
      expect(valuesIn(dataOf(url), 'dateCreated')).toEqual([]);
    }
    for (const { comparisons, url } of dossiers) {
      for (const address of [url, ...comparisons.map((comparison) => comparison.url)])
        expect(valuesIn(dataOf(address), 'datePublished')).toEqual([]);
    }
  });

  test('give a title that the editor supplied in brackets, and never as a headline', () => {
    const supplied = articles.filter(({ article }) => article.titleBasis === 'editor');
    expect(supplied).not.toEqual([]);
    for (const { article, dossier } of supplied) {
      expect(dataOf(article.url)).toMatchObject({ name: `[${article.title}]` });
      const own = articles.filter((each) => each.dossier === dossier).map((each) => each.article);
      for (const address of [...own, dossier, ...dossier.comparisons].map(({ url }) => url)) {
        expect(valuesIn(dataOf(address), 'headline'), address).not.toContain(article.title);
        expect(valuesIn(dataOf(address), 'name'), address).not.toContain(article.title);
      }
    }
  });
});

test('schema.org data name the addresses where the real articles were found, and none for C', () => {
  const found = globSync('*/*.md', { cwd: CONTENT_DIR })
    .filter((file) => !file.endsWith('dossier.md'))
    .map((file) => {
      const [, frontmatter = ''] =
        /^---\n([^]*?)\n---\n/.exec(readFileSync(join(CONTENT_DIR, file), 'utf8')) ?? [];
      const { source } = parse(frontmatter) as { source: { url?: string } };
      return [`/${file.replace(/\.md$/, '/')}`, source.url === undefined ? [] : [source.url]] as const;
    });
  const shown = found.map(([address]) => [
    address,
    valuesIn(readJsonLd(real.pageAt(address).root), 'isBasedOn'),
  ]);
  expect(shown).toEqual(found);
  expect(Object.fromEntries(found)['/security-guarantees/unsigned-explainer/']).toEqual([]);
  expect(found.filter(([, address]) => address.length > 0)).toHaveLength(4);
});

test('schema.org data name the publishers of the real articles, and none for C', () => {
  for (const { siglum, url, source } of readDossier(real, 'security-guarantees').articles) {
    const publishers = readJsonLd(real.pageAt(url).root).map(({ publisher }) => publisher);
    expect(publishers, siglum).toEqual(
      siglum === 'C' ? [undefined] : [expect.objectContaining({ name: source.name })],
    );
  }
});
