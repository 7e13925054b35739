import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { realSite } from './built-sites.ts';
import { readDossier, type ArticleJson } from './data-shape.ts';
import { SHORT_SOURCES } from '../support/short-sources.ts';
import { idsOn, isOfTheEditor, passageIdsOn, passageTexts } from './passages-on-page.ts';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';

const DOSSIER = 'security-guarantees';
const COMPARE = `/${DOSSIER}/compare/`;
const RECEIVED_DIR = join(import.meta.dirname, '..', '..', 'content', DOSSIER, 'received');

/** The SHA-256 of the texts as supplied, which are never edited. */
const RECEIVED_SUMS = {
  winabode: 'd700be3fc5b543878569c44add8619f8baef281828558ad5b8868f00c52c5938',
  'cyprus-daily-news': 'aa22b6189d0037bc2360fb720a727b2228eebba0963b100e55957e298f251f61',
  'unsigned-explainer': '7611d1f443c1f98e8bfbe99b3e099c1755ec871111ab6b46c06c83dd7f94ee62',
  'jeddah-energy-meeting': '6f920d735136265e1349f33cba902cbabc4b6bab0e131be93ed0a6f6b468afde',
  'mokslas-studijos-ekonomika': '2bcf7ee3943a8353f7f0536681555235a046e56870c7f971c55d4bc8c0b04f26',
};

/** The date that pages show for each article. */
const DATES = [
  { slug: 'winabode', words: '29 January 2022' },
  { slug: 'cyprus-daily-news', words: 'about December 2022' },
  { slug: 'unsigned-explainer', words: 'about 2025' },
  { slug: 'jeddah-energy-meeting', words: '2025 (uncertain)' },
  { slug: 'mokslas-studijos-ekonomika', words: 'September 2025' },
];

const site = realSite();
const dossier = readDossier(site, DOSSIER);
const { articles } = dossier;
const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** Every set of two or more of the five articles; each bit of a number chooses an article. */
const sets = Array.from({ length: 2 ** 5 }, (_, bits) =>
  articles.filter((_article, index) => bits & (1 << index)),
).filter(({ length }) => length >= 2);
const slugOf = (set: readonly ArticleJson[]) => set.map(({ siglum }) => siglum.toLowerCase()).join('-');

describe('the comparisons of the real site', () => {
  test('have a page for each set of two or more of the five articles, and no other pages', () => {
    const pages = site.pages.filter(
      ({ address, kind }) => kind === 'page' && address.startsWith(COMPARE) && address !== COMPARE,
    );
    expect(sets).toHaveLength(26);
    expect(pages.map(({ address }) => address).sort()).toEqual(
      sets.map((set) => `${COMPARE}${slugOf(set)}/`).sort(),
    );
  });

  test('offer each one that differs by one article, under the right name', () => {
    const nameOf = ({ siglum }: ArticleJson) => `${siglum}, ${SHORT_SOURCES[siglum]}`;
    const urlOf = (set: readonly ArticleJson[]) =>
      `${COMPARE}${slugOf(articles.filter((each) => set.includes(each)))}/`;
    for (const set of sets) {
      const others = articles.filter((each) => !set.includes(each));
      const without = (left: ArticleJson) => set.filter((each) => each !== left);
      const wanted = [
        ...others.map((each) => [`Add ${nameOf(each)}`, urlOf([...set, each])]),
        ...(others.length > 1 ? [['all five', urlOf(articles)]] : []),
        ...(set.length > 2 ? set.map((left) => [`Leave out ${nameOf(left)}`, urlOf(without(left))]) : []),
        ...set.flatMap((left) =>
          others.map((each) => [`Swap ${left.siglum} for ${nameOf(each)}`, urlOf([...without(left), each])]),
        ),
      ];
      const offered = elementsIn(site.pageAt(urlOf(set)).root, '.chooser a').map((link) => [
        attributeOf(link, 'aria-label') ?? textOf(link),
        attributeOf(link, 'href'),
      ]);
      expect(offered, urlOf(set)).toEqual(wanted);
    }
  });

  test('are listed in the data with their articles and addresses', () => {
    const expected = sets.map((set) => ({
      articles: set.map(({ slug }) => slug),
      url: `${COMPARE}${slugOf(set)}/`,
    }));
    expect(dossier.comparisons).toHaveLength(26);
    expect(dossier.comparisons).toEqual(expect.arrayContaining(expected));
  });

  test.each(sets.map((set) => [slugOf(set), set] as const))(
    'contain exactly the passages of their articles, word for word and in order: %s',
    (slug, set) => {
      const { root } = site.pageAt(`${COMPARE}${slug}/`);
      const passages = set.flatMap((article) => article.passages);
      expect(passageIdsOn(root)).toEqual(passages.map(({ id }) => id));
      expect(passageTexts(root)).toEqual(new Map(passages.map(({ id, text }) => [id, text])));
    },
  );

  test.each(sets.filter(({ length }) => length === 2).map((set) => [slugOf(set.toReversed()), slugOf(set)]))(
    'are reached from reversed addresses: %s redirects to %s',
    (reversed, slug) => {
      const { root, kind } = site.pageAt(`${COMPARE}${reversed}/`);
      const refresh = elementsIn(root, 'noscript meta').map((meta) => attributeOf(meta, 'content'));
      expect(kind).toBe('redirect');
      expect(attributeOf(oneIn(root, 'link[rel="canonical"]'), 'href')).toBe(
        `${site.origin}${COMPARE}${slug}/`,
      );
      expect(attributeOf(oneIn(root, '#to'), 'href')).toBe(`${COMPARE}${slug}/`);
      expect(refresh).toEqual([`0; url=${COMPARE}${slug}/`]);
      expect(elementsIn(root, 'script[src]')).toHaveLength(1);
    },
  );
});

describe('the ids of passages', () => {
  test('are unique in the dossier', () => {
    const ids = articles.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test.each(site.pages.map(({ address, root }) => [address, root] as const))(
    'are unique on a page, like all other ids: %s',
    (_address, root) => {
      const ids = idsOn(root);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );
});

describe.each(articles.map((article) => [article.siglum, article] as const))(
  'article %s',
  (_siglum, article) => {
    const { root } = site.pageAt(article.url);
    const body = article.passages.filter(({ kind }) => kind !== 'title');

    test('has the received text that was supplied', () => {
      const sum = createHash('sha256')
        .update(readFileSync(join(RECEIVED_DIR, `${article.slug}.txt`)))
        .digest('hex');
      expect({ [article.slug]: sum }).toEqual({
        [article.slug]: RECEIVED_SUMS[article.slug as keyof typeof RECEIVED_SUMS],
      });
    });

    test('has all received words in order in its title, its body and the parts left out', () => {
      const received = wordsOf(readFileSync(join(RECEIVED_DIR, `${article.slug}.txt`), 'utf8')).join(' ');
      const kept = article.omitted.reduce((rest, { text }) => {
        const around = ` ${rest} `.split(` ${wordsOf(text).join(' ')} `);
        expect(around, `"${text}" must occur once in the received text`).toHaveLength(2);
        return wordsOf(around.join(' ')).join(' ');
      }, received);
      expect(wordsOf(article.passages.map(({ text }) => text).join(' ')).join(' ')).toBe(kept);
      expect(article.words).toBe(wordsOf(kept).length);
    });

    test('has its title as a passage unless the editor supplied it', () => {
      const titles = article.passages.filter(({ kind }) => kind === 'title').map(({ text }) => text);
      expect(titles).toEqual(article.titleBasis === 'article' ? [article.title] : []);
    });

    test('has each passage on its page under the id in the data, word for word and in order', () => {
      expect(passageIdsOn(root)).toEqual(article.passages.map(({ id }) => id));
      expect(passageTexts(root)).toEqual(new Map(article.passages.map(({ id, text }) => [id, text])));
    });

    test('has no words in its text on the page but those of its passages', () => {
      const isBeside = (element: HtmlElement) => isOfTheEditor(element) || element.classList.contains('by');
      const withoutSpace = (text: string) => text.replace(/\s/gu, '');
      expect(withoutSpace(textOf(oneIn(root, '.texts-one'), isBeside))).toBe(
        withoutSpace(body.map(({ text }) => text).join('')),
      );
    });

    test('has quotes in evidence of its stance that link to passages containing them', () => {
      const texts = passageTexts(root);
      const shown = elementsIn(oneIn(root, 'ul[aria-label="Supporting quotes"]'), 'li').map((item) => ({
        exact: textOf(oneIn(item, 'q')),
        passage: attributeOf(oneIn(item, 'a'), 'href')?.replace(/^#/, ''),
      }));
      expect(shown.length).toBeGreaterThanOrEqual(2);
      expect(shown).toEqual(article.stance.evidence);
      for (const { exact, passage } of shown) expect(texts.get(passage ?? '')).toContain(exact);
    });
  },
);

describe('a quotation from a republished original', () => {
  test('is only in E, below the name and date of the original', () => {
    const shown = articles.map(({ siglum, url }) => [
      siglum,
      elementsIn(site.pageAt(url).root, '.by').map((each) => textOf(each)),
    ]);
    expect(Object.fromEntries(shown)).toEqual({
      A: [],
      B: [],
      C: [],
      D: [],
      E: ['Quoted: The New York Times, 4 September 2025'],
    });
  });
});

describe('the date of an article', () => {
  test.each(DATES)(
    'is "$words" for $slug in the overview, in comparisons, and on its page with the basis',
    ({ slug, words }) => {
      const article = articles.find((each) => each.slug === slug);
      const { root } = site.pageAt(article?.url ?? '');
      const tag = elementsIn(root, 'dl.tags > div').find((each) => textOf(oneIn(each, 'dt')) === 'Date');
      const shown = tag && textOf(oneIn(tag, 'dd')).toLowerCase();
      expect(shown).toBe(`${words}${article?.date.basis ?? ''}`.toLowerCase());
      for (const address of [dossier.url, `${COMPARE}a-b-c-d-e/`]) {
        expect(textOf(oneIn(site.pageAt(address).root, 'main')), address).toContain(words);
      }
    },
  );
});

describe('a title that the editor supplied', () => {
  const supplied = articles.filter(({ titleBasis }) => titleBasis === 'editor');

  test('is marked as such on the pages of C and E, which alone have one', () => {
    expect(supplied.map(({ siglum }) => siglum)).toEqual(['C', 'E']);
    for (const { url, title } of supplied) {
      expect(textOf(oneIn(site.pageAt(url).root, 'h1'))).toBe(`[${title}] (title supplied by the editors)`);
    }
  });

  test('is in brackets everywhere', () => {
    for (const { title, stance } of supplied) {
      for (const { address, root } of site.pages) {
        // The summary may happen to contain the same words.
        const text = textOf(oneIn(root, 'body')).replaceAll(stance.summary, '');
        const bare = text
          .split(title)
          .slice(0, -1)
          .filter((before) => !before.endsWith('['));
        expect(bare, address).toEqual([]);
      }
    }
  });
});

describe('the shapes of stances on the real site', () => {
  const parseAt = (address: string) => site.pageAt(address).root;

  test('stand after the letter of their article, wherever a letter is beside one', () => {
    for (const address of [`/${DOSSIER}/`, `${COMPARE}b-e/`, `${COMPARE}a-b-c-d-e/`]) {
      const captions = elementsIn(parseAt(address), 'figcaption').filter(
        (caption) => elementsIn(caption, 'svg').length > 0,
      );
      expect(captions.length, address).toBeGreaterThan(1);
      for (const caption of captions)
        expect(
          elementsIn(caption)
            .map(({ tagName }) => tagName)
            .slice(0, 2),
          address,
        ).toEqual(['b', 'svg']);
    }
  });

  test('are explained before the first of them on the page of claims, whose cells don’t repeat the letters of the columns', () => {
    const main = oneIn(parseAt(`/${DOSSIER}/positions/`), 'main');
    const shapes = elementsIn(main, '.key, td svg');
    expect(attributeOf(shapes[0] ?? main, 'class')).toBe('key');
    expect(shapes.length).toBeGreaterThan(100);
    expect(elementsIn(main, 'td .sig')).toEqual([]);
  });
});

test('The masthead of the real site has a link to the page about it in any window', () => {
  const about = elementsIn(oneIn(site.pageAt(`${COMPARE}b-e/`).root, '.masthead'), 'li').filter(
    (item) => textOf(item) === 'About',
  );
  expect(about.map((item) => attributeOf(item, 'class'))).toEqual([null]);
});

test('The page of a claim on the real site leads to the claim in the comparison of the articles that discuss it', () => {
  const linksOf = (claim: string) =>
    elementsIn(site.pageAt(`/${DOSSIER}/positions/${claim}/`).root, '.head a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((address) => address.startsWith(COMPARE));
  expect(linksOf('nato-promise')).toEqual([`${COMPARE}c-e/#nato-promise`]);
  expect(linksOf('cost-to-russia')).toEqual([`${COMPARE}c-e/#cost-to-russia`]);
  expect(linksOf('nato-limits')).toEqual([`${COMPARE}a-b-c-d-e/#nato-limits`]);
  // One article alone discusses it.
  expect(linksOf('russias-word')).toEqual([]);
});

test('The head of an article on the real site leads to its citation, which says how to cite a passage', () => {
  const { root } = site.pageAt(`/${DOSSIER}/winabode/`);
  expect(elementsIn(root, '.head a[href="#cite"]').map((link) => textOf(link))).toEqual(['Cite']);
  expect(textOf(oneIn(root, '#cite'))).toContain('select its number, such as A 1.');
});
