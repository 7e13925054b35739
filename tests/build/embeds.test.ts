import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildSite } from '../support/build-site.ts';
import { gzipBytes } from '../support/page-weight.ts';
import { awkwardSite, readSite, realSite, type BuiltSite } from './built-sites.ts';
import { readDossier, readDossiers, type DossierJson } from './data-shape.ts';
import { readHead } from './page-head.ts';
import { scriptsIn } from './page-safety.ts';
import { attributeOf, elementsIn, oneIn, parseHtml, textOf } from './read-html.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const MAX_HTML = 6_000;

/**
 * A response of type `rich` with all that oEmbed requires (https://oembed.com/#section2.3) and the provider.
 */
const RichShape = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  html: z.string().min(1),
  width: z.int().positive(),
  height: z.int().positive(),
  title: z.string().min(1),
  provider_name: z.literal('Synoptic'),
  provider_url: z.url(),
});

/** A row with something to show, found from the data files. */
interface RowToShow {
  /** The last three parts of its addresses: dossier, comparison and proposition. */
  path: string;
  comparison: string;
  proposition: DossierJson['propositions'][number];
  articles: DossierJson['articles'];
}

/**
 * Finds each row of each comparison on which an article's author or anyone that it reports has a position.
 */
function rowsOf({ slug, articles, comparisons, propositions, positions }: DossierJson): RowToShow[] {
  return comparisons.flatMap((comparison) =>
    propositions
      .filter(({ id }) =>
        positions.some(
          ({ article, proposition }) => proposition === id && comparison.articles.includes(article),
        ),
      )
      .map((proposition) => {
        const set = comparison.url.split('/').at(-2);
        return {
          path: `${slug}/${set}/${proposition.id}`,
          comparison: comparison.url,
          proposition,
          articles: articles.filter((article) => comparison.articles.includes(article.slug)),
        };
      }),
  );
}

/** Returns the oEmbed addresses that a page announces. */
function discoveredOn(site: BuiltSite, address: string): string[] {
  const links = elementsIn(site.pageAt(address).root, 'head link[rel="alternate"]');
  return links
    .filter((link) => attributeOf(link, 'type') === 'application/json+oembed')
    .map((link) => attributeOf(link, 'href') ?? '');
}

/**
 * Checks that an oEmbed response is complete and that its frame shows an existing page; returns the row's
 * path.
 */
function followed(site: BuiltSite, oembed: string): string {
  const answer = RichShape.parse(JSON.parse(site.textAt(oembed.replace(site.origin, ''))));
  const frame = oneIn(parseHtml(answer.html), 'iframe');
  expect(answer.provider_url).toBe(site.origin + site.base);
  expect([attributeOf(frame, 'title'), attributeOf(frame, 'height')]).toEqual([
    answer.title,
    String(answer.height),
  ]);
  const { address, root } = site.pageAt((attributeOf(frame, 'src') ?? '').replace(site.origin, ''));
  expect(attributeOf(frame, 'src')).toBe(site.origin + address);
  expect(readHead(root).title).toBe(`${answer.title} · Synoptic`);
  return address.slice(`${site.base}embed/`.length).replace(/\/$/, '');
}

/** Checks all embeds of a site against its data. */
function expectEmbeds(site: BuiltSite): void {
  const rows = readDossiers(site).flatMap(rowsOf);
  const jsonFiles = globSync('oembed/**/*', { cwd: site.folder, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  expect(
    site.pages
      .filter(({ kind }) => kind === 'embed')
      .map(({ address }) => address)
      .sort(),
  ).toEqual(rows.map(({ path }) => `${site.base}embed/${path}/`).sort());
  expect(jsonFiles).toHaveLength(rows.length);
  for (const { path } of rows) {
    const discovered = discoveredOn(site, `${site.base}embed/${path}/`);
    expect(discovered).toEqual([`${site.origin}${site.base}oembed/${path}.json`]);
    expect(discovered.map((oembed) => followed(site, oembed))).toEqual([path]);
  }
}

const site = realSite();
const dossier = readDossier(site, 'security-guarantees');
const rows = rowsOf(dossier);
const embedAt = ({ path }: RowToShow) => site.pageAt(`/embed/${path}/`);

describe('each row of a comparison with something to show', () => {
  test('has an embed page and an oEmbed response that leads there, and no other row has', () => {
    expect(rows.length).toBeGreaterThan(300);
    expectEmbeds(site);
  });

  test('has both under a sub-path, which the rules against frames include', async () => {
    const outDir = join(makeScratchFolder(), 'out');
    const { exitCode, output } = await buildSite({
      outDir,
      site: 'https://based.example',
      base: '/some/path/',
      hasCards: false,
    });
    expect(exitCode, output).toBe(0);
    const based = readSite(
      'the real content under a sub-path',
      outDir,
      'https://based.example',
      '/some/path/',
    );
    expectEmbeds(based);
    expect(based.textAt('/some/path/_headers')).toContain(
      "\n/some/path/:part1/compare/:part3/\n  Content-Security-Policy: frame-ancestors 'self'\n",
    );
  });

  test('has an embed page that asks not to be indexed, has no canonical address and runs no script', () => {
    for (const row of rows) {
      const { root } = embedAt(row);
      expect(readHead(root), row.path).toMatchObject({ isNoindex: true, canonical: null });
      expect(scriptsIn(root), row.path).toEqual([]);
    }
  });

  test('has an embed page with the proposition, each article’s source, and each position with its quotes', () => {
    for (const row of rows) {
      const main = oneIn(embedAt(row).root, 'main');
      const text = textOf(main);
      expect(textOf(oneIn(main, 'h1'))).toBe(row.proposition.label);
      expect(text).toContain(row.proposition.text);
      const names = elementsIn(main, '.cell').map((cell) => attributeOf(cell, 'aria-label'));
      expect(names, row.path).toEqual(row.articles.map(({ siglum, source }) => `${siglum}, ${source.name}`));
      const shown = dossier.positions.filter(
        ({ article, proposition }) =>
          proposition === row.proposition.id && row.articles.some(({ slug }) => slug === article),
      );
      expect(elementsIn(main, 'blockquote')).toHaveLength(shown.flatMap(({ evidence }) => evidence).length);
      for (const { gist, voice, evidence } of shown) {
        expect(text, row.path).toContain(gist);
        if (voice.kind === 'speaker') expect(text, row.path).toContain(voice.name);
        for (const { exact } of evidence)
          expect(text, row.path).toContain(exact.replace(/\s+/gu, ' ').trim());
      }
    }
  });

  test('has an embed page that links only to articles and to its row, outside the frame', () => {
    for (const row of rows) {
      const { root } = embedAt(row);
      expect(
        elementsIn(root, 'base').map((base) => [attributeOf(base, 'target'), attributeOf(base, 'href')]),
      ).toEqual([['_blank', null]]);
      const links = elementsIn(root, 'a');
      expect(links.filter((link) => attributeOf(link, 'target') !== null)).toEqual([]);
      const addresses = links.map((link) => attributeOf(link, 'href') ?? '');
      expect(addresses.at(-1), row.path).toBe(`${row.comparison}#${row.proposition.id}`);
      const articles = row.articles.map(({ url }) => url);
      expect(
        addresses.slice(0, -1).filter((address) => !articles.includes(address.replace(/#m-.*/, ''))),
        row.path,
      ).toEqual([]);
    }
  });

  test('has an embed page with at most 6 kB of HTML', () => {
    for (const row of rows) expect(gzipBytes(embedAt(row).html), row.path).toBeLessThanOrEqual(MAX_HTML);
  });
});

describe('an oEmbed response is announced', () => {
  test('on a comparison, for its first and sharpest row', () => {
    for (const { url, articles } of dossier.comparisons) {
      const [first] = elementsIn(site.pageAt(url).root, '.row').map((row) => attributeOf(row, 'id'));
      expect(articles.length).toBeGreaterThan(1);
      expect(discoveredOn(site, url).map((oembed) => followed(site, oembed))).toEqual([
        `${dossier.slug}/${url.split('/').at(-2)}/${first}`,
      ]);
    }
  });

  test('on a proposition, for the row of all articles', () => {
    for (const { id, url } of dossier.propositions) {
      expect(discoveredOn(site, url).map((oembed) => followed(site, oembed))).toEqual([
        `${dossier.slug}/a-b-c-d-e/${id}`,
      ]);
    }
  });

  test('on no other page, and on no page of a site without propositions', () => {
    const described = new Set([...dossier.comparisons, ...dossier.propositions].map(({ url }) => url));
    const others = site.pages
      .filter(({ address, kind }) => kind !== 'embed' && !described.has(address))
      .map(({ address }) => discoveredOn(site, address));
    expect(others.flat()).toEqual([]);
    const awkward = awkwardSite();
    expect(readDossiers(awkward).flatMap(rowsOf)).toEqual([]);
    expect(
      awkward.pages.flatMap(({ address, kind }) =>
        kind === 'embed' ? [address] : discoveredOn(awkward, address),
      ),
    ).toEqual([]);
  });
});

test('the About page shows a snippet to copy, and links to the embed that it shows', () => {
  const { root } = site.pageAt('/about/');
  const frame = oneIn(parseHtml(textOf(oneIn(root, 'code'))), 'iframe');
  const address = (attributeOf(frame, 'src') ?? '').replace(site.origin, '');
  expect(site.pageAt(address).kind).toBe('embed');
  expect(elementsIn(root, 'main a').map((link) => attributeOf(link, 'href'))).toContain(address);
  expect(elementsIn(root, 'h2').map((heading) => attributeOf(heading, 'id'))).toContain('embed');
});
