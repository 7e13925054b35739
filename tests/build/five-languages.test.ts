import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readCardFonts } from '../../src/features/cards/build/card-fonts.ts';
import { loadResults, runSearch } from '../../src/features/search/run-search.ts';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { awkwardSite } from './built-sites.ts';
import { itemsOf, readBibtex, readRis } from './read-citations.ts';
import { attributeOf, elementsIn, oneIn, textOf } from './read-html.ts';
import { loadSearch, type SiteSearch } from './search-in-node.ts';

const site = awkwardSite();
const DOSSIER = `${site.base}river-dam/`;

/** The articles of the dossier of five languages, as written by hand from their files. */
const ARTICLES = [
  {
    siglum: 'a',
    slug: 'l-eau-d-abord',
    lang: 'fr',
    dir: null,
    title: 'L’eau d’abord, le béton ensuite',
    quote: 'le barrage d’Orlu ne doit pas être construit',
    family: 'Charpentier',
    given: 'Élodie',
    apa: 'Charpentier, É. (2025, March 12). L’eau d’abord, le béton ensuite. Le Courrier de la Velm.',
    passages: { water: ['title', '2', '6'], villages: ['2', '4'], cost: ['6'] },
    hidden: [/Charpentier/, /Courrier de la Velm/, /12\s+mars/],
    kept: ['4\u00A0février\u00A02024', 'Le courrier du village', 'Jeanne Morel'],
    byline: 'Par [author], [publisher], [date]',
  },
  {
    siglum: 'b',
    slug: 'haqq-al-qura',
    lang: 'ar',
    dir: 'rtl',
    title: 'السدّ الجديد وحق القرى في الماء',
    quote: 'ينبغي أن يُبنى السد بعد أن توافق القرى',
    family: 'الخطيب',
    given: 'سامي',
    apa: 'الخطيب, س. (2025, March 20). السدّ الجديد وحق القرى في الماء. صحيفة الضفّة.',
    passages: { water: ['title', '2', '6'], villages: ['title', '2', '4', '6'], cost: ['4'] },
    hidden: [/الخطيب/, /صحيفة/, /مارس/],
    kept: ['2 يناير 2025', 'وعلى الضفّة الأخرى', 'هدى ناصر'],
    byline: 'كتب [author] في [publisher]، [date]',
  },
  {
    siglum: 'c',
    slug: 'yi-zuo-daba',
    lang: 'zh-Hans',
    dir: null,
    title: '一座大坝，三个村庄',
    quote: '奥尔卢大坝应当尽快修建',
    family: '李',
    given: '明',
    apa: '李明. (2025, March 18). 一座大坝，三个村庄. 韦尔姆日报.',
    passages: { water: ['2'], villages: ['title', '4'], cost: ['6'] },
    hidden: [/李明/, /韦尔姆日报/, /3月18日/],
    kept: ['2024年9月1日', '韦尔姆河每年', '没有明天', '王秀英'],
    byline: '《[publisher]》记者[author]，[date]报道',
  },
  {
    siglum: 'd',
    slug: 'bandh-se-pahle',
    lang: 'hi',
    dir: null,
    title: 'बाँध से पहले गाँव',
    quote: 'बाँध बने या न बने, यह निर्णय अभी नहीं हो सकता',
    family: 'वर्मा',
    given: 'सुनीता',
    apa: 'वर्मा, सु. (2025, April 5). बाँध से पहले गाँव. नदी समाचार.',
    passages: { water: ['2'], villages: ['title', '2', '6'], cost: ['6'] },
    hidden: [/वर्मा/, /नदी समाचार/, /अप्रैल/],
    kept: ['14 जनवरी 2025', 'हर समाचार पहले', 'रामलाल यादव'],
    byline: '[publisher] के लिए [author], [date]',
  },
  {
    siglum: 'e',
    slug: 'plotina-bez-sprosa',
    lang: 'ru',
    dir: null,
    title: 'Плотина, о которой не спросили',
    quote: 'Строить плотину в Орлу нельзя',
    family: 'Соколова',
    given: 'Анна',
    apa: 'Соколова, А. (2025, April 3). Плотина, о которой не спросили. Вельмский вестник.',
    passages: { water: ['3', '4'], villages: ['2', '6'], cost: ['4'] },
    hidden: [/Соколова/, /Вельмский вестник/, /3\s+апреля/],
    kept: ['1\u00A0сентября\u00A02023', 'Соколов на том берегу', 'вестник дурных перемен', 'Пётр Ёлкин'],
    byline: '[author], «[publisher]», [date] года',
  },
] as const;

describe.each(ARTICLES)('the article in $lang', (article) => {
  const { siglum, slug, lang, dir, title } = article;
  const articleUrl = `${DOSSIER}${slug}/`;

  it('has its author’s position with the verbatim quote in its language on the claim’s page', () => {
    const row = oneIn(site.pageAt(`${DOSSIER}positions/build-dam/`).root, `li#${siglum}`);
    const [passage] = elementsIn(row, 'blockquote');
    expect(passage && [attributeOf(passage, 'lang'), attributeOf(passage, 'dir')]).toEqual([lang, dir]);
    expect(elementsIn(row, 'mark').map((mark) => textOf(mark))).toContain(article.quote);
  });

  it.each(['water', 'villages', 'cost'] as const)('has its passages on %s on the topic’s page', (topic) => {
    const { root } = site.pageAt(`${DOSSIER}topics/${topic}/`);
    const found = elementsIn(root, 'a.cite, a.num')
      .filter((link) => attributeOf(link, 'href')?.startsWith(`${articleUrl}#p-`))
      .map((link) => textOf(link).replace(/^[A-E]\s*/, ''));
    expect(found).toEqual(article.passages[topic]);
  });

  it('has no word of its source on a blind page, and all others', () => {
    const { root } = site.pageAt(`${DOSSIER}blind/a-b-c-d-e/`);
    const column = elementsIn(root, 'article.column').find((each) => textOf(each).includes(title));
    const text = column ? textOf(column) : '';
    for (const hidden of article.hidden) expect(text).not.toMatch(hidden);
    for (const kept of article.kept) expect(text).toContain(kept.replaceAll('\u00A0', ' '));
    expect(column && elementsIn(column, '.text').map((each) => textOf(each))).toContain(article.byline);
  });

  it('is cited with its author and its language', () => {
    const file = (format: string) => site.textAt(`${DOSSIER}cite/${siglum}.${format}`);
    const name = `${article.given} ${article.family}`;
    for (const read of [readBibtex(file('bib')), readRis(file('ris'))])
      expect(read).toMatchObject([{ title, authors: [name] }]);
    expect(itemsOf(file('json'))).toMatchObject([
      { title, language: lang, author: [{ family: article.family, given: article.given }] },
    ]);
    expect(file('ris')).toMatch(new RegExp(`^LA  - ${lang}$`, 'm'));
    expect(file('txt')).toContain(article.apa);
  });

  it('stands in a comparison in a column of its direction', () => {
    const { root } = site.pageAt(`${DOSSIER}compare/a-b-c-d-e/`);
    const [text] = elementsIn(root, `#text-${siglum} > div:last-child`);
    expect(text && [attributeOf(text, 'lang'), attributeOf(text, 'dir')]).toEqual([lang, dir]);
  });
});

describe('cards', () => {
  const { canDraw } = readCardFonts();

  it.each(ARTICLES)('have a font for each letter of the title in $lang', ({ title }) => {
    expect([...title.normalize('NFC')].filter((letter) => letter !== ' ' && !canDraw(letter))).toEqual([]);
  });

  it('of the articles differ from each other', () => {
    const cards = ARTICLES.map(({ slug }) =>
      readFileSync(join(site.folder, 'cards', 'river-dam', 'articles', `${slug}.png`)).toString('base64'),
    );
    expect(new Set(cards).size).toBe(ARTICLES.length);
  });
});

describe('a search finds what a reader would type', () => {
  let search: SiteSearch;
  beforeAll(async () => {
    search = await loadSearch(inject('awkwardSite'), AWKWARD_BASE);
  });
  afterAll(() => void vi.unstubAllGlobals());

  it.each([
    ['a French word after an elided article', 'eau', 'l-eau-d-abord', 'eau'],
    ['a French word without its accent', 'beton', 'l-eau-d-abord', 'béton'],
    ['the singular of a French plural', 'conduite', 'l-eau-d-abord', 'conduites'],
    ['an Arabic word with marks', 'الضفة', 'haqq-al-qura', 'الضفّة'],
    ['an Arabic word without marks', 'القُرَى', 'haqq-al-qura', 'القرى'],
    ['a Chinese word', '大坝', 'yi-zuo-daba', '大坝'],
    ['a Chinese word inside a longer one', '村民', 'yi-zuo-daba', '村民'],
    ['a Hindi word with vowel signs', 'विस्थापितों', 'bandh-se-pahle', 'विस्थापितों'],
    ['the singular of a Hindi plural', 'स्त्री', 'bandh-se-pahle', 'स्त्रियों'],
    ['another case of a Russian word', 'плотину', 'plotina-bez-sprosa', 'Плотина'],
    ['the dictionary form of a Russian word', 'деревня', 'plotina-bez-sprosa', 'Деревни'],
    ['a Russian word with е for ё', 'Елкин', 'plotina-bez-sprosa', 'Ёлкин'],
    ['the beginning of a Russian word', 'кото', 'plotina-bez-sprosa', 'которой'],
  ])('%s: %s', async (_, query, slug, lit) => {
    const outcome = await runSearch(search.openIndex, search.catalogue, { query, filters: {} });
    const results = await loadResults(outcome, 0);
    const result = results.find(({ article }) => article.url === `${DOSSIER}${slug}/`);
    const pieces = result?.hits.flatMap(({ lines }) => lines.flatMap((line) => line.pieces)) ?? [];
    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toContain(lit);
  });

  it('other articles’ words for the same, if the editors list them', async () => {
    const outcome = await runSearch(search.openIndex, search.catalogue, { query: 'barrage', filters: {} });
    expect(JSON.stringify(outcome)).toContain('плотина');
  });
});
