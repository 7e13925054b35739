import { globSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { mendAddress } from '../../src/site/addresses/mend-address.ts';
import { MOVED_BASE, MOVED_SITE } from '../support/global-setup.ts';
import { MOVED } from '../support/moved-content.ts';
import { gzipBytes } from '../support/page-weight.ts';
import { readRedirects } from '../support/site-redirects.ts';
import { serveFolder } from '../support/static-server.ts';
import { awkwardSite, readSite, realSite, type BuiltSite } from './built-sites.ts';
import { readDossier, readDossiers, type DossierJson } from './data-shape.ts';
import { readHead } from './page-head.ts';
import { scriptsIn } from './page-safety.ts';
import { attributeOf, elementsIn, oneIn, parseHtml, textOf } from './read-html.ts';

const MAX_HTML = 6_000;
const MAX_SCRIPT = 1_500;

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

/** Returns the last two parts of an embed's addresses: dossier and proposition. */
const pathsOf = ({ slug, propositions }: DossierJson) => propositions.map(({ id }) => `${slug}/${id}`);

/** Returns the oEmbed addresses that a page announces. */
function discoveredOn(site: BuiltSite, address: string): string[] {
  const links = elementsIn(site.pageAt(address).root, 'head link[rel="alternate"]');
  return links
    .filter((link) => attributeOf(link, 'type') === 'application/json+oembed')
    .map((link) => attributeOf(link, 'href') ?? '');
}

/**
 * Checks that an oEmbed response is complete and that its frame shows an existing page; returns the embed's
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

/** Checks all embeds of a site against its data. An oEmbed response is at its former addresses as well. */
function expectEmbeds(site: BuiltSite): void {
  const embeds = readDossiers(site).flatMap(pathsOf);
  const leadsOn = readRedirects(site.textAt(`${site.base}_redirects`));
  const responses = globSync('oembed/**/*.json', { cwd: site.folder }).map((file) => {
    const address = site.base + file;
    return { address, now: leadsOn(address)?.location };
  });
  expect(
    site.pages
      .filter(({ kind }) => kind === 'embed')
      .map(({ address }) => address)
      .sort(),
  ).toEqual(embeds.map((path) => `${site.base}embed/${path}/`).sort());
  expect(responses.filter(({ now }) => now === undefined)).toHaveLength(embeds.length);
  for (const { address, now } of responses)
    if (now !== undefined) expect(site.textAt(address), address).toBe(site.textAt(now));
  for (const path of embeds) {
    const discovered = discoveredOn(site, `${site.base}embed/${path}/`);
    expect(discovered).toEqual([`${site.origin}${site.base}oembed/${path}.json`]);
    expect(discovered.map((oembed) => followed(site, oembed))).toEqual([path]);
  }
}

const site = realSite();
const dossier = readDossier(site, 'security-guarantees');
const { articles, comparisons, examined, positions, propositions } = dossier;
const embedOf = ({ id }: (typeof propositions)[number]) => site.pageAt(`/embed/${dossier.slug}/${id}/`);

describe('each proposition', () => {
  test('has one embed page and one oEmbed response that leads there, and there are no others', () => {
    expect(propositions.length).toBeGreaterThan(10);
    expectEmbeds(site);
  });

  test('has both under a sub-path, which the rules against frames include', () => {
    const based = readSite('the moved site', inject('movedSite'), MOVED_SITE, MOVED_BASE);
    expectEmbeds(based);
    expectEmbeds(awkwardSite());
    // One proposition of this site was renamed.
    const was =
      MOVED.find(({ what }) => what === 'a proposition')
        ?.from.split('/')
        .at(-2) ?? '';
    expect(based.textAt(`${MOVED_BASE}oembed/${dossier.slug}/${was}.json`)).not.toBe('');
    expect(based.textAt(`${MOVED_BASE}_headers`)).toContain(
      `\n${MOVED_BASE}:part1/compare/:part3/\n  Content-Security-Policy: frame-ancestors 'self'\n`,
    );
  });

  test('has an embed page that asks not to be indexed, has no canonical address and runs only the script that narrows it', () => {
    const scripts = propositions.map((proposition) => {
      const { root, address } = embedOf(proposition);
      expect(readHead(root), address).toMatchObject({ isNoindex: true, canonical: null });
      return scriptsIn(root).map((script) => attributeOf(script, 'src'));
    });
    expect(new Set(scripts.flat()).size).toBe(1);
    for (const each of scripts) expect(each).toHaveLength(1);
  });

  test('has an embed page with the proposition, each article’s source, and what each says or leaves open with its quotes', () => {
    for (const proposition of propositions) {
      const { root, address } = embedOf(proposition);
      const main = oneIn(root, 'main');
      const text = textOf(main);
      expect(textOf(oneIn(main, 'h1'))).toBe(proposition.claim);
      // A sentence that only adds a full stop to the claim is not repeated.
      expect(text).toContain(proposition.text.replace(/\.$/, ''));
      const names = elementsIn(main, '.cell').map((cell) => attributeOf(cell, 'aria-label'));
      expect(names, address).toEqual(articles.map(({ siglum, source }) => `${siglum}, ${source.name}`));
      const shown = positions.filter((position) => position.proposition === proposition.id);
      const withoutSide = examined.filter((each) => each.proposition === proposition.id);
      const quotes = [...shown, ...withoutSide].flatMap(({ evidence }) => evidence);
      expect(elementsIn(main, 'blockquote')).toHaveLength(quotes.length);
      for (const { why } of withoutSide) expect(text, address).toContain(why);
      for (const { gist, voice, evidence } of shown) {
        expect(text, address).toContain(gist);
        if (voice.kind === 'speaker') expect(text, address).toContain(voice.name);
        for (const { exact } of evidence) expect(text, address).toContain(exact.replace(/\s+/gu, ' ').trim());
      }
    }
  });

  test('has an embed page that says, where no script narrows it, that it shows all authors', () => {
    for (const proposition of propositions)
      expect(textOf(oneIn(embedOf(proposition).root, 'main noscript'))).toContain(
        'Scripts are off, so all articles are shown.',
      );
  });

  test('has an embed page that links only to articles and to its row, outside the frame', () => {
    for (const proposition of propositions) {
      const { root, address } = embedOf(proposition);
      expect(
        elementsIn(root, 'base').map((base) => [attributeOf(base, 'target'), attributeOf(base, 'href')]),
      ).toEqual([['_blank', null]]);
      const links = elementsIn(root, 'a');
      expect(links.filter((link) => attributeOf(link, 'target') !== null)).toEqual([]);
      const addresses = links.map((link) => attributeOf(link, 'href') ?? '');
      expect(addresses.at(-1), address).toBe(`${dossier.url}compare/a-b-c-d-e/#${proposition.id}`);
      const others = addresses.slice(0, -1).map((url) => url.replace(/#[mp]-.*/, ''));
      expect(
        others.filter((url) => !articles.some((article) => article.url === url)),
        address,
      ).toEqual([]);
    }
  });

  test('has an embed page with at most 6 kB of HTML and one file of script of at most 1.5 kB', () => {
    for (const proposition of propositions) {
      const { html, root, address } = embedOf(proposition);
      expect(gzipBytes(html), address).toBeLessThanOrEqual(MAX_HTML);
      const [script] = scriptsIn(root);
      const code = site.textAt((script && attributeOf(script, 'src')) ?? '');
      expect(code).not.toMatch(/\bimport\b/);
      expect(gzipBytes(code)).toBeLessThanOrEqual(MAX_SCRIPT);
    }
  });
});

describe('an oEmbed response is announced', () => {
  test('on a comparison, for its first and sharpest row', () => {
    expect(comparisons.length).toBeGreaterThan(20);
    for (const { url } of comparisons) {
      const [first] = elementsIn(site.pageAt(url).root, '.row').map((row) => attributeOf(row, 'id'));
      expect(discoveredOn(site, url).map((oembed) => followed(site, oembed))).toEqual([
        `${dossier.slug}/${first}`,
      ]);
    }
  });

  test('on a proposition, for its row', () => {
    for (const { id, url } of propositions) {
      expect(discoveredOn(site, url).map((oembed) => followed(site, oembed))).toEqual([
        `${dossier.slug}/${id}`,
      ]);
    }
  });

  test('under the names of all articles, which its frame shows', () => {
    const names = articles.map(({ source }) => source.name);
    const all = `${names.slice(0, -1).join('; ')} and ${names.at(-1)} compared`;
    for (const { url } of comparisons) {
      const titles = elementsIn(site.pageAt(url).root, 'head link[type="application/json+oembed"]').map(
        (link) => attributeOf(link, 'title'),
      );
      expect(titles, url).toEqual([expect.stringContaining(`: ${all}`)]);
    }
  });

  test('on no other page, and on no page of a dossier without propositions', () => {
    const described = new Set([...comparisons, ...propositions].map(({ url }) => url));
    const others = site.pages
      .filter(({ address, kind }) => kind !== 'embed' && !described.has(address))
      .map(({ address }) => discoveredOn(site, address));
    expect(others.flat()).toEqual([]);
    const awkward = awkwardSite();
    const without = readDossiers(awkward).filter(({ propositions: none }) => none.length === 0);
    expect(without.map(({ slug }) => slug).sort()).toEqual(['harbour-bridge', 'night-trains']);
    for (const { slug } of without)
      expect(
        awkward.pages.flatMap(({ address, kind }) =>
          !address.includes(`/${slug}/`) ? [] : kind === 'embed' ? [address] : discoveredOn(awkward, address),
        ),
      ).toEqual([]);
  });
});

describe('each address of a row in a set of articles, which once had a page of its own,', () => {
  const sets = comparisons.map(({ url }) => url.split('/').at(-2) ?? '');
  const retired = sets.flatMap((set) =>
    propositions.flatMap(({ id }) => [
      {
        was: `/embed/${dossier.slug}/${set}/${id}/`,
        is: `/embed/${dossier.slug}/${id}/?only=${set}`,
      },
      {
        was: `/oembed/${dossier.slug}/${set}/${id}.json`,
        is: `/oembed/${dossier.slug}/${id}.json?only=${set}`,
      },
    ]),
  );

  test('redirects by a rule of _redirects', async () => {
    expect(sets).toHaveLength(26);
    const server = await serveFolder(site.folder, { redirects: true });
    try {
      for (const { was, is } of retired) {
        const { ok, url } = await fetch(server.url(was));
        expect([ok, url], was).toEqual([true, server.url(is)]);
      }
    } finally {
      await server.close();
    }
  });

  test('redirects by a rule under a sub-path', async () => {
    const { folder, base } = awkwardSite();
    const server = await serveFolder(folder, { base, redirects: true });
    try {
      const { headers } = await fetch(server.url('/embed/any/a-b/claim/'), { redirect: 'manual' });
      expect(headers.get('location')).toBe(`${base}embed/any/claim/?only=a-b`);
    } finally {
      await server.close();
    }
  });

  test('redirects by the page for unknown addresses', () => {
    for (const { was, is } of retired) {
      expect(mendAddress(was, '/')).toEqual([is]);
      expect(site.textAt(is.replace(/\?.*/, ''))).not.toBe('');
    }
  });
});

test('no rule of _redirects applies to a page that exists, unless the page redirects as well', () => {
  const redirectOf = readRedirects(site.textAt('/_redirects'));
  expect(redirectOf(`/embed/${dossier.slug}/a-b/x/`)).not.toBeNull();
  expect(
    site.pages.filter(({ address, kind }) => kind !== 'redirect' && redirectOf(address) !== null),
  ).toEqual([]);
});

test('the About page shows a snippet to copy, and links to the embed that it shows', () => {
  const { root } = site.pageAt('/about/');
  const frame = oneIn(parseHtml(textOf(oneIn(root, 'code'))), 'iframe');
  const address = (attributeOf(frame, 'src') ?? '').replace(site.origin, '');
  expect(site.pageAt(address).kind).toBe('embed');
  expect(elementsIn(root, 'main a').map((link) => attributeOf(link, 'href'))).toContain(address);
  expect(elementsIn(root, 'h2').map((heading) => attributeOf(heading, 'id'))).toContain('embed');
});
