import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossiers, writtenName, type ArticleJson } from './data-shape.ts';
import { itemsOf, readBibtex, readCslJson, readRis, type ReadCitation } from './read-citations.ts';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';

const FORMATS = ['txt', 'bib', 'ris', 'json'];
const UNQUALIFIED = /^\d{4}(-\d{2}){0,2}$/;

const shownTitle = ({ title, titleBasis }: ArticleJson) => (titleBasis === 'editor' ? `[${title}]` : title);
const isCertain = ({ date }: ArticleJson) => UNQUALIFIED.test(date.value);

describe.each([realSite(), awkwardSite()])('the citations of $name', (site) => {
  const sets = readDossiers(site).flatMap(({ slug, articles, comparisons, annotatedBy, annotatedOn }) => {
    const folder = `${site.base}${slug}/cite/`;
    return [
      ...articles.map((article) => ({
        folder,
        key: article.siglum.toLowerCase(),
        url: article.url,
        articles: [article],
        isComparison: false,
        annotatedBy,
        annotatedOn,
      })),
      ...comparisons.map((comparison) => ({
        folder,
        key: comparison.url.split('/').at(-2) ?? '',
        url: comparison.url,
        articles: articles.filter((article) => comparison.articles.includes(article.slug)),
        isComparison: true,
        annotatedBy,
        annotatedOn,
      })),
    ];
  });
  type CitedSet = (typeof sets)[number];
  const singles = sets
    .filter(({ isComparison }) => !isComparison)
    .flatMap((set) => set.articles.map((article) => ({ ...set, article })));
  const fileOf = ({ folder, key }: CitedSet, format: string) => site.textAt(`${folder}${key}.${format}`);

  /**
   * Returns what the files of a set must say. For a comparison its own page comes first, with the author and
   * the date of its positions.
   */
  const expectedOf = ({
    url,
    articles,
    isComparison,
    annotatedBy,
    annotatedOn,
  }: CitedSet): ReadCitation[] => {
    const title = textOf(oneIn(site.pageAt(url).root, 'head > title')).replace(/ · Synoptic$/, '');
    const own = {
      title,
      url: site.origin + url,
      authors: annotatedBy === undefined ? undefined : [annotatedBy],
      date: annotatedOn,
    };
    return [
      ...(isComparison ? [own] : []),
      ...articles.map((article) => ({
        title: shownTitle(article),
        url: article.source.url,
        authors: article.source.authors?.map(writtenName),
        date: article.date.value,
      })),
    ];
  };

  test('exist in four formats for each article and each comparison, and for nothing else', () => {
    const files = globSync('*/cite/*', { cwd: site.folder }).map((file) => site.base + file);
    expect(files.sort()).toEqual(
      sets.flatMap(({ folder, key }) => FORMATS.map((format) => `${folder}${key}.${format}`)).sort(),
    );
  });

  test('are linked from the page of their article or comparison, which links to no others', () => {
    for (const { url, folder, key } of sets) {
      const links = elementsIn(site.pageAt(url).root, 'a')
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => href.includes('/cite/'));
      expect(links).toEqual(FORMATS.map((format) => `${folder}${key}.${format}`));
    }
  });

  test('in BibTeX, are read back with the same titles, addresses, authors and qualified dates', () => {
    for (const set of sets) expect(readBibtex(fileOf(set, 'bib')), set.url).toEqual(expectedOf(set));
  });

  test('in RIS, are read back with the same titles, addresses and authors, and with certain years', () => {
    for (const set of sets) {
      const expected = expectedOf(set).map((each) => ({
        ...each,
        // RIS has no organization with a comma, and the parser leaves out a suffix.
        authors: each.authors?.map((name) => name.replaceAll(',', '').replace(/ Jr\.$/, '')),
        date: UNQUALIFIED.test(each.date ?? '') ? each.date?.slice(0, 4) : undefined,
      }));
      expect(readRis(fileOf(set, 'ris')), set.url).toEqual(expected);
    }
  });

  test('in CSL-JSON, are read back with the same titles, addresses, authors and dates, marked if not certain', () => {
    for (const set of sets) {
      const expected = expectedOf(set).map((each) => ({ ...each, date: each.date?.replace(/[?~%]$/, '~') }));
      expect(readCslJson(fileOf(set, 'json')), set.url).toEqual(expected);
    }
  });

  test('in plain text, have the mark of UTF-8, each title, each known address, and where each article was read', () => {
    for (const set of sets) {
      const text = fileOf(set, 'txt');
      expect(text).toMatch(/^\uFEFF[^\uFEFF]+$/);
      for (const { title = '', url = '' } of expectedOf(set))
        for (const words of [title, url]) expect(text).toContain(words);
      for (const { url } of set.articles) expect(text).toContain(`Read at ${site.origin}${url}\n`);
    }
  });

  test('never give an uncertain date as certain', () => {
    for (const { article, ...set } of singles.filter((each) => !isCertain(each.article))) {
      const [item] = itemsOf(fileOf(set, 'json'));
      expect(item?.issued?.circa).toBe(true);
      expect(item?.note).toContain(`; EDTF ${article.date.value}.`);
      expect(fileOf(set, 'bib')).not.toMatch(/^ *(year|month) =/m);
      expect(fileOf(set, 'ris')).not.toMatch(/^(PY|DA|Y1|Y2) /m);
      expect(fileOf(set, 'txt')).toContain(`(ca. ${article.date.value.slice(0, 4)}`);
    }
  });

  test('never say when a page was read, since no page knows that', () => {
    for (const set of sets) {
      for (const item of itemsOf(fileOf(set, 'json'))) expect(item).not.toHaveProperty('accessed');
      expect(fileOf(set, 'bib')).not.toContain('urldate');
      expect(fileOf(set, 'ris')).not.toMatch(/^Y2 /m);
    }
  });

  test('include metadata for reference managers in each article’s head, with what is known and nothing else', () => {
    for (const { url, article } of singles) {
      const metas = elementsIn(site.pageAt(url).root, 'head meta[name]')
        .map((meta) => [attributeOf(meta, 'name') ?? '', attributeOf(meta, 'content')] as const)
        .filter(([name]) => /^(citation_|dc|prism|z\.)/.test(name));
      const isCreator = ([name]: readonly [string, string | null]) => name === 'dcterms.creator';
      expect(metas.filter(isCreator).map(([, content]) => content)).toEqual(
        (article.source.authors ?? []).map(({ family, given = '', suffix, literal = '' }) =>
          family === undefined
            ? `${literal.replaceAll(',', '')},`
            : [family, [given, suffix].filter(Boolean).join(' ')].join(', '),
        ),
      );
      const others = metas.filter((meta) => !isCreator(meta));
      const { 'z.itemType': type, ...facts } = Object.fromEntries(others);
      expect(others).toHaveLength(Object.keys(facts).length + 1);
      expect(['blogPost', 'document', 'newspaperArticle', 'report', 'webpage']).toContain(type);
      const { source, lang, date } = article;
      expect(facts).toEqual({
        'dcterms.title': shownTitle(article),
        ...(source.name === 'Source unknown'
          ? {}
          : { [type === 'report' ? 'dcterms.publisher' : 'prism.publicationName']: source.name }),
        ...(isCertain(article) ? { 'dcterms.issued': date.value } : {}),
        ...(source.url === undefined ? {} : { citation_public_url: source.url }),
        ...(lang === 'en' ? {} : { citation_language: lang }),
      });
    }
  });

  test('include the addresses where articles were found in each comparison’s head', () => {
    for (const { url, articles } of sets.filter(({ isComparison }) => isComparison)) {
      const named = elementsIn(site.pageAt(url).root, 'head meta[name="dcterms.references"]').map((meta) =>
        attributeOf(meta, 'content'),
      );
      expect(named, url).toEqual(articles.flatMap(({ source }) => source.url ?? []));
    }
  });
});

test('the real article D is cited in APA style by its author’s family name and initial', () => {
  const text = realSite().textAt('/security-guarantees/cite/d.txt');
  expect(text).toContain(
    'Greco, L. (ca. 2025). Kremlin Opposes Security Guarantees For Ukraine. jeddahenergymeeting.com. https://',
  );
});

test('the real article E is cited as the blog’s, with the original only in a note, and C without a source', () => {
  const site = realSite();
  const read = (key: string) => itemsOf(site.textAt(`/security-guarantees/cite/${key}.json`))[0];
  expect(read('e')).toMatchObject({ type: 'post-weblog', 'container-title': 'Mokslas, studijos, ekonomika' });
  expect(read('e')?.note).toContain(
    'Anatoly Kurmanaev, “Russia Wants ‘Security Guarantees’ Too. Here’s What They Look Like.”, The New York Times, 4 September 2025.',
  );
  expect(read('e')).not.toHaveProperty('author');
  expect(read('c')?.type).toBe('document');
  expect(read('c')?.note).toContain('Source unknown.');
  for (const field of ['container-title', 'publisher', 'URL', 'author'])
    expect(read('c')).not.toHaveProperty(field);
});
