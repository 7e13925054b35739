import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { awkwardSite } from './built-sites.ts';
import { readDossier, readDossiers } from './data-shape.ts';
import { readHead, readJsonLd, valuesIn } from './page-head.ts';
import { passageIdsOn, passageTexts } from './passages-on-page.ts';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';

describe('the awkward fixture', () => {
  const site = awkwardSite();
  const dossiers = readDossiers(site);
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  const { articles: six, comparisons, url: nightTrains } = readDossier(site, 'night-trains');
  const articleAt = (slug: string) => {
    const article = articles.find((each) => each.slug === slug);
    if (!article) throw new Error(`There is no article ${slug}.`);
    return { ...article, root: site.pageAt(article.url).root };
  };

  test('has a home page that lists its dossiers', () => {
    const links = elementsIn(oneIn(site.pageAt(site.base).root, 'main'), 'a').map((link) => [
      textOf(link),
      attributeOf(link, 'href'),
    ]);
    expect(dossiers.map(({ slug }) => slug).sort()).toEqual(['harbour-bridge', 'night-trains', 'river-dam']);
    for (const { title, url } of dossiers) expect(links).toContainEqual([title, url]);
  });

  test('has a page for unknown addresses that leads to the list of dossiers, and to no single one', () => {
    const main = oneIn(site.pageAt(`${site.base}404.html`).root, 'main');
    expect(elementsIn(main, 'a').map((link) => [textOf(link), attributeOf(link, 'href')])).toEqual([
      ['All collections', site.base],
    ]);
    expect(elementsIn(main, 'form').map((form) => attributeOf(form, 'action'))).toEqual([
      `${site.base}search/`,
    ]);
  });

  test('has a page for every pair, for every three and for all six articles, and for no other set', () => {
    const sigla = ['a', 'b', 'c', 'd', 'q', 'aa'];
    const pairs = sigla.flatMap((first, index) =>
      sigla.slice(index + 1).map((second) => `${first}-${second}`),
    );
    const triples = pairs.flatMap((pair) =>
      sigla.slice(sigla.indexOf(pair.split('-')[1] ?? '') + 1).map((third) => `${pair}-${third}`),
    );
    const addresses = [...pairs, ...triples, sigla.join('-')].map((slug) => `${nightTrains}compare/${slug}/`);
    const pages = site.pages.filter(
      ({ address, kind }) =>
        kind === 'page' &&
        address.startsWith(`${nightTrains}compare/`) &&
        address !== `${nightTrains}compare/`,
    );
    expect(six.map(({ siglum }) => siglum.toLowerCase())).toEqual(sigla);
    expect(addresses).toHaveLength(15 + 20 + 1);
    expect(pages.map(({ address }) => address).sort()).toEqual(addresses.toSorted());
    expect(comparisons.map(({ url }) => url).sort()).toEqual(addresses.toSorted());
  });

  test('redirects the reversed address of each pair to the pair, and no other address', () => {
    const redirecting = site.pages.filter(({ kind }) => kind === 'redirect');
    const redirects = redirecting.map(({ root }) => attributeOf(oneIn(root, '#to'), 'href'));
    expect(redirecting.map(({ root }) => readHead(root).canonical)).toEqual(
      redirects.map((to) => `${site.origin}${to}`),
    );
    const pairs = dossiers
      .flatMap((dossier) => dossier.comparisons)
      .filter((comparison) => comparison.articles.length === 2);
    expect(pairs).toHaveLength(15 + 10 + 1);
    expect(redirects.toSorted()).toEqual(pairs.map(({ url }) => url).sort());
  });

  test('names no source above quotations unless the article says so, even if the article republishes one', () => {
    const { root, source } = articleAt('everything-at-once');
    expect(source.republishes?.name).toBe('The Stationmaster’s Gazette');
    expect(elementsIn(root, '.quoted').length).toBeGreaterThan(0);
    expect(elementsIn(root, '.by')).toEqual([]);
  });

  test('has the passages of short, long and nested articles word for word on their pages and in comparisons', () => {
    for (const dossier of dossiers) {
      const pages = [
        ...dossier.articles.map((article) => ({ url: article.url, of: [article] })),
        ...dossier.comparisons.map((comparison) => ({
          url: comparison.url,
          of: dossier.articles.filter(({ slug }) => comparison.articles.includes(slug)),
        })),
      ];
      for (const { url, of } of pages) {
        const { root } = site.pageAt(url);
        const passages = of.flatMap((article) => article.passages);
        expect(passageIdsOn(root), url).toEqual(passages.map(({ id }) => id));
        expect(passageTexts(root), url).toEqual(new Map(passages.map(({ id, text }) => [id, text])));
      }
    }
  });

  test('has an article with one paragraph, and one with thousands of words', () => {
    expect(articleAt('one-paragraph').passages.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    expect(articleAt('forty-nights').words).toBeGreaterThan(3_000);
  });

  test('sets an Arabic article from right to left, but not the page around it', () => {
    const { root, title, url } = articleAt('arabic');
    const arabic = [['ar', 'rtl']];
    const language = (elements: HtmlElement[]) =>
      elements.map((element) => [attributeOf(element, 'lang'), attributeOf(element, 'dir')]);
    expect(language([oneIn(root, 'html')])).toEqual([['en', null]]);
    expect(language(elementsIn(root, 'h1 > span'))).toEqual(arabic);
    expect(language([oneIn(root, '.texts-one')])).toEqual(arabic);
    expect(elementsIn(root, '.texts-one p.text')).not.toEqual([]);

    const pair = site.pageAt(`${nightTrains}compare/a-b/`).root;
    expect(language(elementsIn(pair, '#text-a > div:last-child'))).toEqual(arabic);
    expect(language(elementsIn(pair, '#text-b > div:last-child'))).toEqual([[null, null]]);
    for (const { address, root: each } of site.pages) {
      const links = elementsIn(each, 'a').filter(
        (link) => attributeOf(link, 'href') === url && textOf(link) === title,
      );
      expect(language(links), address).toEqual(links.map(() => ['ar', 'rtl']));
    }
  });

  test('has a title with quotes, an ampersand and tags unchanged in heading, tab, structured data and overview', () => {
    const { root, title, url, source } = articleAt(
      'a-title-with-everything-in-it-that-html-and-yaml-and-addresses-find-hard',
    );
    const head = readHead(root);
    expect(title).toContain('</script>');
    expect(textOf(oneIn(root, 'h1'), (element) => element.tagName === 'a')).toBe(title);
    expect(head.title).toBe(`${title} (${source.name}) · Synoptic`);
    expect(head.description).toContain(
      '“free” berths are paid for by those who never use them & that 2 < 3.',
    );
    expect(readJsonLd(root)).toMatchObject([{ headline: title }]);
    expect(valuesIn(readJsonLd(site.pageAt(nightTrains).root), 'name')).toContain(title);
    const links = elementsIn(site.pageAt(nightTrains).root, 'a').filter(
      (link) => attributeOf(link, 'href') === url,
    );
    expect(links.map((link) => textOf(link))).toContain(title);
    expect(textOf(oneIn(site.pageAt(nightTrains).root, 'main'))).toContain('Cab <Driver> & Sons');
  });

  test('escapes nothing twice, and shows no undefined values or objects', () => {
    for (const { address, root } of site.pages) {
      expect(textOf(oneIn(root, 'body')), address).not.toMatch(
        /&(amp|lt|gt|quot|#\w+);|\[object |\bundefined\b|\bNaN\b/,
      );
      expect(readHead(root).title, address).not.toMatch(/&(amp|lt|gt|quot|#\w+);|\bundefined\b/);
    }
  });

  test('gives equal headings unique ids, within an article and across articles', () => {
    const ids = new Map(
      articles.map(({ slug, passages }) => [
        slug,
        passages.filter(({ text }) => text === 'What happens next').map(({ id }) => id),
      ]),
    );
    const [first, second] = ids.get('unbroken') ?? [];
    expect(second).toBe(`${first}-2`);
    expect(ids.get('ferryman')).toHaveLength(1);
    expect(ids.get('everything-at-once')).toHaveLength(1);
    const all = [...ids.values()].flat();
    expect(all).toHaveLength(new Set(all).size);
  });

  test('begins each of its own addresses with its sub-path, exactly once', () => {
    const names = ['href', 'src', 'action', 'data-pagefind', 'content'];
    for (const { address, root } of site.pages) {
      const addresses = elementsIn(root)
        .flatMap((element) => names.map((name) => attributeOf(element, name) ?? ''))
        .map((each) => each.replace(/^0; url=/, '').replace(site.origin, ''))
        .filter((each) => each.startsWith('/'));
      expect(addresses.length, address).toBeGreaterThan(0);
      expect(
        addresses.filter((each) => !each.startsWith(site.base) || each.includes(site.base, 1)),
        address,
      ).toEqual([]);
    }
    for (const { root } of site.pages) {
      const ofData = readJsonLd(root)
        .flatMap((data) => valuesIn(data, 'url'))
        .map(String);
      expect(ofData.filter((each) => !each.startsWith(site.origin + site.base))).toEqual([]);
    }
  });
});
