import { join } from 'node:path';
import type { DOMNode, HtmlElement } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { useSiteInBrowser } from '../browser/site-in-browser.ts';
import { buildSite } from '../support/build-site.ts';
import { readSite, type BuiltSite } from './built-sites.ts';
import { findBrokenLinks } from './check-links.ts';
import { validateHtml } from './html-rules.ts';
import { readHead, readJsonLd } from './page-head.ts';
import { attributeOf, decodeEntities, elementsIn, oneIn, textOf } from './read-html.ts';
import { makeScratchFolder } from './scratch-folder.ts';

// A dossier whose editors write Hebrew, with articles in Arabic, Russian and Greek: whose words are where can
// be told from their letters.
const CONTENT_DIR = join(import.meta.dirname, '..', 'fixtures', 'languages', 'content');
const ORIGIN = 'https://languages.example';
const ELEMENT_NODE = 1;

/** Publishers and an author, whose names are the same in every language. */
const NAMES = ['جريدة الميناء', 'هيئة التحرير', 'Портовая газета'];

const WRITTEN: readonly { letters: RegExp; lang: string; dir: string }[] = [
  { letters: /\p{Script=Hebrew}/u, lang: 'he', dir: 'rtl' },
  { letters: /\p{Script=Arabic}/u, lang: 'ar', dir: 'rtl' },
  { letters: /\p{Script=Cyrillic}/u, lang: 'ru', dir: 'ltr' },
  { letters: /\p{Script=Greek}/u, lang: 'el', dir: 'ltr' },
  { letters: /\p{Script=Latin}{2}/u, lang: 'en', dir: 'ltr' },
];

interface Words {
  text: string;
  lang: string;
  dir: string;
}

/**
 * What is not looked into: code; where no element can say the language of some words; the terms of a topic,
 * which are of any language; and the numbers of passages, which stand where their text begins. The parser
 * doesn't read pictures.
 */
const LEFT_OUT = 'script, style, svg, code, title, .terms .serif, .num';

/** Returns the texts on a page, each with the language and the direction that its elements give it. */
function wordsIn(element: HtmlElement, { lang, dir }: Omit<Words, 'text'>): Words[] {
  if (element.matches(LEFT_OUT)) return [];
  const here = { lang: attributeOf(element, 'lang') ?? lang, dir: attributeOf(element, 'dir') ?? dir };
  return element.childNodes.flatMap((child) =>
    isElement(child) ? wordsIn(child, here) : [{ text: decodeEntities(child.textContent), ...here }],
  );
}

function isElement(node: DOMNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Leaves out what stands for articles in every language: sigla, and names. */
function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(
    /(?<!\p{L})[AΩДaωд](?!\p{L})/gu,
    '',
  );
}

/** Returns what is said wrongly of words, each time with what it should be. */
function faultsIn(words: readonly Words[]): string[] {
  return words.flatMap(({ text, lang, dir }) =>
    WRITTEN.filter(({ letters }) => letters.test(withoutNames(text)))
      .filter((own) => own.lang !== lang || own.dir !== dir)
      .map((own) => `${own.lang} in ${lang} ${dir}: ${text.trim()}`),
  );
}

let site: BuiltSite;
const inBrowser = useSiteInBrowser(async () => {
  const outDir = join(makeScratchFolder(afterAll), 'out');
  const { exitCode, output } = await buildSite({
    contentDir: CONTENT_DIR,
    outDir,
    site: ORIGIN,
    hasCards: false,
  });
  expect(exitCode, output).toBe(0);
  site = readSite('the languages fixture', outDir, ORIGIN, '/');
  return outDir;
});

/** Returns the words that a browser shows, with their languages and directions. */
function wordsShown(page: Page): Promise<Words[]> {
  return page.evaluate((leftOut) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: Words[] = [];
    while (walker.nextNode()) {
      const { parentElement: around, textContent: text } = walker.currentNode;
      if (!around || !text || around.closest(leftOut) || !around.checkVisibility()) continue;
      const lang = around.closest<HTMLElement>('[lang]')?.lang ?? '';
      words.push({ text, lang, dir: getComputedStyle(around).direction });
    }
    return words;
    // What is only announced has no elements.
  }, `${LEFT_OUT}, noscript, [role="status"]`);
}

describe('a site in several languages', () => {
  test('says of all words on its pages in which language they are and which way they run', () => {
    // A page that only redirects is headed by the title of another.
    for (const { address, root } of site.pages.filter(({ kind }) => kind !== 'redirect'))
      expect(faultsIn(wordsIn(root, { lang: '', dir: 'ltr' })), address).toEqual([]);
  });

  test('shows words of each language on the pages of its article, and the editors’ beside them', () => {
    const languagesOf = (address: string) => [
      ...new Set(wordsIn(site.pageAt(address).root, { lang: '', dir: 'ltr' }).map(({ lang }) => lang)),
    ];
    expect(languagesOf('/old-ferry/russian/').sort()).toEqual(['ar', 'en', 'he', 'ru']);
    expect(languagesOf('/old-ferry/compare/a-д/').sort()).toEqual(['ar', 'en', 'he', 'ru']);
    expect(languagesOf('/old-ferry/positions/expensive/').sort()).toEqual(['ar', 'el', 'en', 'he', 'ru']);
    expect(site.textAt('/old-ferry/index.html')).toMatch(/<text class="t-stance"[^>]* lang="he">נגד</);
  });

  test.each([
    ['/old-ferry/', ['he', 'rtl'], ['he', 'rtl'], 'he_IL'],
    ['/old-ferry/arabic/', ['ar', 'rtl'], [null, null], null],
    ['/old-ferry/russian/', ['ru', null], [null, null], null],
    // Its title is the editors'.
    ['/old-ferry/greek/', ['he', 'rtl'], [null, null], null],
    ['/old-ferry/topics/money/', ['he', 'rtl'], [null, null], null],
    // The editors gave this set a title. Others are called by the interface.
    ['/old-ferry/compare/a-д/', ['he', 'rtl'], [null, null], null],
    ['/old-ferry/compare/a-ω-д/', [null, null], [null, null], null],
    ['/about/', [null, null], [null, null], null],
  ])('says in the head of %s in which language its title and its description are', (address, ...expected) => {
    const { root } = site.pageAt(address);
    const languageOf = (selector: string) => {
      const element = oneIn(root, selector);
      return [attributeOf(element, 'lang'), attributeOf(element, 'dir')];
    };
    const [locale = null] = elementsIn(root, 'meta[property="og:locale"]').map((meta) =>
      attributeOf(meta, 'content'),
    );
    expect([languageOf('head > title'), languageOf('meta[name="description"]'), locale]).toEqual(expected);
  });

  test('puts a quote that stands alone into the quotation marks of its language, unless it has its own', () => {
    const alone = (address: string, cell: string) =>
      elementsIn(site.pageAt(address).root, `.row ${cell} blockquote`).map((quote) =>
        textOf(quote, ({ tagName }) => tagName === 'a'),
      );
    const inMarks = (address: string, cell: string) =>
      elementsIn(site.pageAt(address).root, `.row ${cell} blockquote > q`).map((quote) => textOf(quote));
    const address = '/old-ferry/compare/a-ω-д/';
    expect(alone(address, '[data-s="ω"]')).toEqual(['Τα χρήματα λείπουν', '«Μια γέφυρα είναι καλύτερη»']);
    // Browsers put marks around a `q`, as the language wants them.
    expect(inMarks(address, '[data-s="ω"]')).toEqual(['Τα χρήματα λείπουν']);
  });

  test('makes every comparison of sigla in any script, at an address that is escaped in its canonical link', () => {
    const sets = site.pages
      .filter(({ address, kind }) => kind === 'page' && /\/compare\/.+/.test(address))
      .map(({ address, root }) => [address, readHead(root).canonical]);
    expect(Object.fromEntries(sets)).toEqual({
      '/old-ferry/compare/a-ω/': `${ORIGIN}/old-ferry/compare/a-%CF%89/`,
      '/old-ferry/compare/a-д/': `${ORIGIN}/old-ferry/compare/a-%D0%B4/`,
      '/old-ferry/compare/ω-д/': `${ORIGIN}/old-ferry/compare/%CF%89-%D0%B4/`,
      '/old-ferry/compare/a-ω-д/': `${ORIGIN}/old-ferry/compare/a-%CF%89-%D0%B4/`,
    });
    expect(oneIn(site.pageAt('/old-ferry/compare/д-ω/').root, '#to').getAttributeValue('href')).toBe(
      '/old-ferry/compare/ω-д/',
    );
  });

  test('has links that all lead somewhere, on pages of valid HTML', async () => {
    const paths = site.pages.map(({ address }) => address);
    expect(await findBrokenLinks(site.folder, site.base, paths)).toEqual([]);
    for (const { address, html } of site.pages) expect(await validateHtml(html), address).toEqual([]);
  });

  test('names the language of each item and of the editors’ words in the feed', () => {
    const feed = site.textAt('/feed.xml');
    expect(feed).toContain('<language>en</language>');
    expect(feed).toContain('<title xml:lang="ru">Д: Паром слишком дорог</title>');
    expect(feed).toContain('<title xml:lang="he">Ω: [על המעבורת]</title>');
    expect(feed).toContain(
      '<description>Портовая газета, 1 March 2022. &lt;span lang=&quot;he&quot; dir=&quot;rtl&quot;&gt;סבור שהכסף דרוש לבתי הספר.&lt;/span&gt;</description>',
    );
  });

  test('names the language of each article in its citations, with ids in ASCII', () => {
    const cited = (format: string) => site.textAt(`/old-ferry/cite/a-ω-д.${format}`);
    expect([...cited('bib').matchAll(/^@misc\{(.*),$/gm)].map(([, id]) => id)).toEqual([
      'old-ferry-a-u3c9-u434',
      'old-ferry-a',
      'old-ferry-u3c9',
      'old-ferry-u434',
    ]);
    expect(cited('bib').match(/langid = \{\w+\}/g)).toEqual([
      'langid = {english}',
      'langid = {arabic}',
      'langid = {greek}',
      'langid = {russian}',
    ]);
    expect(cited('ris').match(/^LA {2}- .*$/gm)).toEqual(['LA  - en', 'LA  - ar', 'LA  - el', 'LA  - ru']);
    const items = JSON.parse(cited('json')) as { language: string }[];
    expect(items.map(({ language }) => language)).toEqual(['en', 'ar', 'el', 'ru']);
  });

  test('names the language of the editors’ words in structured data, annotations and data files', () => {
    expect(readJsonLd(site.pageAt('/old-ferry/russian/').root)).toMatchObject([
      {
        headline: 'Паром слишком дорог',
        inLanguage: 'ru',
        abstract: { '@language': 'he', '@value': 'סבור שהכסף דרוש לבתי הספר.' },
        isPartOf: { name: { '@language': 'he', '@value': 'המעבורת הישנה' } },
      },
    ]);
    expect(readJsonLd(site.pageAt('/old-ferry/').root)).toMatchObject([
      { hasPart: [{}, { name: { '@language': 'he' } }, { name: { '@language': 'ru' } }] },
    ]);
    const annotations = site.textAt('/data/old-ferry.annotations.jsonld');
    expect(new Set(annotations.match(/"language":"\w+"/g))).toEqual(new Set(['"language":"he"']));
    expect(JSON.parse(site.textAt('/data/site.json'))).toMatchObject({ dossiers: [{ lang: 'he' }] });
    expect(JSON.parse(site.textAt('/data/old-ferry.json'))).toMatchObject({
      lang: 'he',
      stances: [
        { label: 'against', name: 'נגד' },
        { label: 'for', name: 'בעד' },
      ],
    });
  });

  test('says it of the words that scripts add to a comparison', async () => {
    const page = await inBrowser.open('/old-ferry/compare/a-%CF%89-%D0%B4/');
    await page.locator('.duels .last a').click();
    await page.locator('#text-д .margin summary').first().click();
    await page.locator('#text-д .margin li > a').first().click();
    await expect.poll(() => page.locator('[role="status"]').allTextContents()).not.toEqual([]);
    const shown = await wordsShown(page);
    expect(faultsIn(shown)).toEqual([]);
    const claims = shown.filter(({ text }) => text.trim() === 'המעבורת יקרה מדי');
    // In brief, in the list of claims, in its row, in the label, and in the notice.
    expect(claims.length).toBeGreaterThanOrEqual(5);
  });

  test.each(['паром', 'הכסף', 'המעבורת יקרה', 'χρήματα'])(
    'says it of the words that a search for %s finds',
    async (query) => {
      const page = await inBrowser.open(`/search/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-results] > li:visible, [data-none] h2:visible').first().waitFor();
      const shown = await wordsShown(page);
      expect(faultsIn(shown.filter(({ text }) => !text.includes(query)))).toEqual([]);
    },
  );

  test('finds topics and claims at once by their words in the editors’ language', async () => {
    const page = await inBrowser.open(`/search/?q=${encodeURIComponent('הכסף')}`);
    const answer = page.locator('[data-answers] a').first();
    expect([await answer.textContent(), await answer.getAttribute('lang')]).toEqual(['הכסף', 'he']);
  });

  test('leads to passages, and to comparisons in another order, whose sigla a browser escapes', async () => {
    const page = await inBrowser.open('/old-ferry/russian/');
    await page.locator('.num').first().click();
    await expect.poll(() => page.locator('.here').getAttribute('id')).toMatch(/^p-д-/);
    expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#p-д-/);
    const lost = await inBrowser.open('/old-ferry/compare/%D0%B4-a-%CF%89/', { expected: [/404/] });
    await lost.waitForURL('**/old-ferry/compare/a-%CF%89-%D0%B4/');
  });
});
