import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { awkwardSite, realSite } from './built-sites.ts';
import { readDossier, readDossiers, writtenName, type ArticleJson } from './data-shape.ts';
import { readHead } from './page-head.ts';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';
import { dateInWords } from '../../src/words/en/terms.ts';

const real = realSite();

/** What replaces words that would give an article away. */
const REPLACEMENT = /\[(?:publisher|author|headline|date)\]/;

const isReveal = (element: HtmlElement) => element.classList.contains('reveal');
const isPassage = ({ classList }: HtmlElement) =>
  classList.contains('text') || (classList.contains('coltitle') && !classList.contains('supplied'));
const lower = (text: string) => text.toLowerCase();

/** Returns all words and elements of a page except those in its reveals. */
function withoutReveals(root: HtmlElement): { words: string; elements: HtmlElement[] } {
  const revealed = new Set(elementsIn(root, '.reveal *'));
  return {
    words: textOf(root, isReveal),
    elements: elementsIn(root).filter((element) => !revealed.has(element)),
  };
}

/**
 * Returns the names and hosts of an article's publisher and author, and those of what it republishes with the
 * headline of that.
 */
function namesOf({ source: { name, url, authors = [], republishes } }: ArticleJson): string[] {
  const hosts = [url, republishes?.url].flatMap((each) => (each === undefined ? [] : [new URL(each).host]));
  const written = [...authors, ...(republishes?.authors ?? [])].map(writtenName);
  return [name, ...written, republishes?.name, republishes?.title, ...hosts].filter(
    (each) => each !== undefined,
  );
}

describe.each([real, awkwardSite()])('the blind comparisons of $name', (site) => {
  const sets = readDossiers(site).flatMap((dossier) =>
    dossier.comparisons.map(({ url, articles }) => ({
      address: url.replace('/compare/', '/blind/'),
      open: url,
      dossier,
      articles: articles
        .map((slug) => dossier.articles.find((article) => article.slug === slug))
        .filter((article) => article !== undefined),
    })),
  );
  const readBlind = (address: string) => site.pageAt(address).root;
  const columnsOf = (root: HtmlElement) => elementsIn(root, 'article.column');

  test('exist for each comparison, and for nothing else', () => {
    const addresses = site.pages
      .map(({ address }) => address)
      .filter((address) => address.includes('/blind/'));
    expect(addresses.toSorted()).toEqual(sets.map(({ address }) => address).sort());
  });

  test('ask not to be indexed, and are named in no file for machines', () => {
    for (const { address } of sets) {
      const root = readBlind(address);
      expect(readHead(root), address).toMatchObject({ canonical: null, isNoindex: true });
      // The page's own script is a file; data for machines would be in the page.
      expect(
        elementsIn(root, '[property="og:url"], main script, script[type="application/ld+json"]').filter(
          (element) => attributeOf(element, 'src') === null,
        ),
      ).toEqual([]);
    }
    const files = ['sitemap.xml', 'feed.xml', 'data/site.json'].map((file) => `${site.base}${file}`);
    for (const file of [...files, ...readDossiers(site).map(({ slug }) => `${site.base}data/${slug}.json`)])
      expect(site.textAt(file), file).not.toContain('/blind/');
  });

  test('say in their heads how many texts there are, but not which', () => {
    const NUMBERS = ['Two', 'Three', 'Four', 'Five', 'Six'];
    expect(new Set(sets.map(({ address }) => readHead(readBlind(address)).description)).size).toBe(1);
    for (const { address, articles } of sets) {
      const root = readBlind(address);
      const title = `${NUMBERS[articles.length - 2]} texts, read blind`;
      expect(readHead(root)).toMatchObject({ title: `${title} · Synoptic` });
      expect(
        elementsIn(root, 'meta[property="og:title"]').map((meta) => attributeOf(meta, 'content')),
      ).toEqual([title]);
    }
  });

  test('contain names of publishers and authors only in reveals, in text and attributes', () => {
    for (const { address, articles, dossier } of sets) {
      const { words, elements } = withoutReveals(readBlind(address));
      const attributes = elements.flatMap((element) =>
        element.attributes.map(({ key }) => lower(attributeOf(element, key) ?? '')),
      );
      for (const name of articles.flatMap(namesOf)) {
        const bounded = new RegExp(
          `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'iu',
        );
        expect(bounded.exec(words)?.[0], `${address} ${name}`).toBeUndefined();
        expect(
          attributes.filter((value) => bounded.test(value)),
          `${address} ${name}`,
        ).toEqual([]);
      }
      const slugs = dossier.articles.map(({ url }) => url);
      expect(
        attributes.filter((value) => slugs.some((url) => value.startsWith(lower(url)))),
        address,
      ).toEqual([]);
    }
  });

  test('contain sigla, dates and stances of articles only in reveals', () => {
    for (const { address, articles } of sets) {
      const root = readBlind(address);
      const { elements } = withoutReveals(root);
      const ids = elements.map((element) => attributeOf(element, 'id')).filter((id) => id !== null);
      expect(
        ids.filter((id) => /^[mpe]-|^text-[a-z]/.test(id)),
        address,
      ).toEqual([]);
      const marked = elements.flatMap((element) => attributeOf(element, 'data-s') ?? []);
      expect(new Set(marked), address).toEqual(new Set(articles.map((_, index) => String(index + 1))));
      const heads = elements
        .filter(
          ({ tagName, classList, parent }) =>
            tagName === 'b' && (classList.contains('sig') || parent?.classList.contains('num')),
        )
        .map((element) => textOf(element));
      expect(
        heads.filter((head) => !/^(Text )?[1-6]$/.test(head)),
        address,
      ).toEqual([]);
      // The texts' own words may mention a date or a stance; the words around them may not.
      const around = lower(
        textOf(
          oneIn(root, 'main'),
          (element) => isReveal(element) || isPassage(element) || element.tagName === 'blockquote',
        ),
      );
      for (const { date, stance } of articles) {
        expect(around, address).not.toContain(lower(dateInWords(date.value)));
        expect(around, address).not.toContain(lower(date.basis));
        expect(around, address).not.toContain(lower(stance.summary));
      }
    }
  });

  test('contain each text once, word for word except for replacements, and without marks', () => {
    for (const { address, articles } of sets) {
      const root = readBlind(address);
      expect(elementsIn(root, 'mark, .margin, .column .text a')).toEqual([]);
      const shown = columnsOf(root).map((column) =>
        elementsIn(column)
          .filter(isPassage)
          .map((element) => textOf(element)),
      );
      const left = [...articles];
      for (const passages of shown) {
        const fits = passages.map(
          (text) =>
            new RegExp(
              `^${text
                .split(REPLACEMENT)
                .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
                .join('.+')}$`,
              'u',
            ),
        );
        const at = left.findIndex(
          (article) =>
            article.passages.length === passages.length &&
            article.passages.every(({ text }, index) => fits[index]?.test(text)),
        );
        expect(at, `${address}: ${passages[0]}`).not.toBe(-1);
        left.splice(at, 1);
      }
      expect(left).toEqual([]);
    }
  });

  test('ask questions on each text, and have a reveal that identifies the article and links to it', () => {
    for (const { address, articles, dossier, open } of sets) {
      const root = readBlind(address);
      const reveals = elementsIn(root, '.reveal');
      expect(
        reveals.map((reveal) => [textOf(oneIn(reveal, 'summary')), attributeOf(reveal, 'open')]),
      ).toEqual(articles.map((_, index) => [`Reveal Text ${index + 1}`, null]));
      const told = reveals.map((reveal) => {
        const words = textOf(reveal);
        const link = attributeOf(oneIn(reveal, 'a'), 'href');
        const article = articles.find(({ url }) => url === link);
        if (!article) throw new Error(`${address} reveals ${link}, which is none of its articles.`);
        expect(textOf(oneIn(reveal, '.sig'))).toBe(article.siglum);
        for (const each of [
          article.title,
          article.source.name,
          article.date.basis.slice(1),
          dateInWords(article.date.value).slice(1),
          article.stance.phrase,
          article.stance.summary,
        ]) {
          expect(words, address).toContain(each.replace(/\s+/g, ' '));
        }
        return article.siglum;
      });
      expect(told.toSorted()).toEqual(articles.map(({ siglum }) => siglum).sort());
      expect(elementsIn(root, 'fieldset')).toHaveLength(2 * articles.length);
      const stances = elementsIn(root, 'input[type="radio"]').filter((radio) =>
        attributeOf(radio, 'name')?.startsWith('stance-'),
      );
      expect(stances).toHaveLength((dossier.stances.length + 1) * articles.length);
      expect(elementsIn(oneIn(root, 'main'), 'form')).toEqual([]);
      expect(
        elementsIn(oneIn(root, 'main'), 'a')
          .filter((link) => attributeOf(link, 'href') === open)
          .map((link) => textOf(link)),
      ).toEqual(['The same comparison, with names']);
    }
  });
});

describe('the blind comparisons of the real articles', () => {
  const { url } = readDossier(real, 'security-guarantees');
  const wordsOf = (set: string) => withoutReveals(real.pageAt(`${url}blind/${set}/`).root).words;

  test('replace headline, newspaper, author and day in the reference line of E', () => {
    expect(wordsOf('a-e')).toContain('1. [headline] [author]. [publisher] (Online) [publisher]. [date].');
    for (const name of ['Russia Wants ‘', 'New York Times', 'NYT', 'Kurmanaev', 'Sep 4'])
      expect(wordsOf('a-b-c-d-e')).not.toContain(name);
  });

  test('replace the publisher that analysts spoke to in A, but keep another website that one of them spoke to', () => {
    expect(wordsOf('a-c')).toContain('In his speech to [publisher], he believes');
    expect(wordsOf('a-c')).toContain('speaking to [publisher], that “there are no guarantees');
    expect(wordsOf('a-c')).toContain('in a statement to the “Fontanka Row” website');
    expect(wordsOf('a-b-c-d-e')).not.toMatch(/jazeera/i);
  });

  test('are in the dossier’s order in at most half of the sets', () => {
    const kept = readDossier(real, 'security-guarantees').comparisons.filter(({ url: open }) => {
      const set = open.split('/').at(-2) ?? '';
      const sigla = elementsIn(real.pageAt(`${url}blind/${set}/`).root, '.reveal .sig').map((each) =>
        textOf(each).toLowerCase(),
      );
      return sigla.join('-') === set;
    });
    expect(kept.length).toBeLessThanOrEqual(13);
  });
});
