import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadResults, runSearch } from '../../src/features/search/run-search.ts';
import { indexTexts } from './index-of-texts.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { loadSearch, type SiteSearch } from './search-in-node.ts';

const folder = makeScratchFolder(afterAll);
let site: SiteSearch;

beforeAll(async () => {
  await indexTexts(folder, {
    A: {
      passages: [
        'Signs',
        'They sang rock’n’roll and O’Casey’s song at 5 o’clock. Parliament should (re)open talks at 10:30, said Smith&Co.',
        'Write to press@ministry.example or see www.gazette.example/archive/treaty.html today.',
        'He paused...then nodded;and left.The delegation followed. It cost US$4,000 and EUR5,000 and £3,000.',
        'A stay of 1.5 days organised by the organisation, with l’Ukraine.',
      ],
    },
    B: {
      passages: [
        'Letters',
        'Régis met Bjørn, Paweł Łukasz, Đoković and Frau Weiß in Tromsø and Iğdır, on a long‑term plan; the oﬃce ﬁnds H₂O.',
        'The munici\u00ADpality and Re\u200Bview, Nu\u0301n\u0303ez.',
      ],
    },
    C: { lang: 'hi', passages: ['हिन्दी', 'वह कल गया। कील मिली। कुमार और राम।'] },
    D: { lang: 'zh', passages: ['水', '我们说水井应该关闭。这是简单的一段。'] },
    E: { lang: 'ja', passages: ['井戸', '私たちは井戸を閉めるべきだと言う。'] },
    F: { lang: 'th', passages: ['บ่อน้ำ', 'เราบอกว่าควรปิดบ่อน้ำ'] },
    G: { lang: 'fr', passages: ['Titre', 'La sécurité de l’Ukraine et les garanties qu’elle demande.'] },
    H: { lang: 'ru', passages: ['Заголовок', 'Красные линии и ёлка: гарантии для Киева.'] },
  });
  site = await loadSearch(folder);
});
afterAll(() => void vi.unstubAllGlobals());

const search = (query: string) => runSearch(site.openIndex, site.catalogue, { query, filters: {} });
/** The sigla of the articles that a search finds, each with the words that it lights there. */
const find = async (query: string) => {
  const results = await loadResults(await search(query), 0);
  return results
    .map(({ article, hits }) => {
      const pieces = hits.flatMap(({ lines }) => lines.flatMap((line) => line.pieces));
      return [article.siglum, ...new Set(pieces.filter(({ isHit }) => isHit).map(({ text }) => text))].join(
        ' ',
      );
    })
    .sort();
};

describe('a search finds a word and lights it, and no other', () => {
  it.each([
    ['beside an apostrophe', 'Casey', ['A Casey']],
    ['between apostrophes', 'roll', ['A roll']],
    ['after an elided “of”', 'clock', ['A clock']],
    ['in a time', '30', ['A 30']],
    ['beside an ampersand', 'Smith', ['A Smith']],
    ['in the address of an email', 'ministry', ['A ministry']],
    ['in the address of a site', 'gazette', ['A gazette']],
    ['in a path', 'treaty', ['A treaty']],
    ['beside a sign without spaces', 'nodded', ['A nodded']],
    ['beside a period without spaces', 'left', ['A left']],
    ['that is an amount after a currency’s sign', '4,000', ['A 4,000']],
    ['that is an amount after a currency’s code', '5000', ['A 5,000']],
    ['that is an amount after a pound sign', '3,000', ['A 3,000']],
    ['that is part of an amount only in other digits', '15', []],
    ['with an elided article, in any language', 'Ukraine', ['A Ukraine', 'G Ukraine']],
    ['in British spelling', 'organise', ['A organised organisation']],
    ['with an acute accent', 'Regis', ['B Régis']],
    ['with ø', 'Bjorn', ['B Bjørn']],
    ['with ß', 'Weiss', ['B Weiß']],
    ['with ğ and ı', 'Igdir', ['B Iğdır']],
    ['with Ł', 'Lukasz', ['B Łukasz']],
    ['with Đ', 'Dokovic', ['B Đoković']],
    ['with ø, in capitals', 'TROMSO', ['B Tromsø']],
    ['with a hyphen that doesn’t break', 'long-term', ['B long‑term']],
    ['with a ligature', 'office', ['B oﬃce']],
    ['with a small number', 'H2O', ['B H₂O']],
    ['with a soft hyphen', 'municipality', ['B munici\u00ADpality']],
    ['with a zero-width space', 'review', ['B Re\u200Bview']],
    ['with accents apart from their letters', 'Núñez', ['B Nu\u0301n\u0303ez']],
    ['of Hindi with other vowel signs', 'काल', []],
    ['of Hindi with other vowel signs, in quotation marks', '"काल"', []],
    ['of Hindi without a vowel sign', 'रम', []],
    ['of Hindi', 'कील', ['C कील']],
    ['of Chinese inside a clause', '水井', ['D 水井']],
    ['of Chinese with three characters', '水井应', ['D 水井应']],
    ['of Chinese at the end', '关闭', ['D 关闭']],
    ['of Chinese across the end of a clause', '闭这', []],
    ['of Japanese', '井戸', ['E 井戸']],
    ['of Thai', 'ปิด', ['F ปิด']],
    ['of French in another form', 'garantie', ['G garanties']],
    ['of French in capitals without accents', 'SECURITE', ['G sécurité']],
    ['of Russian in another form', 'красная', ['H Красные']],
    ['of Russian with ё', 'елка', ['H ёлка']],
  ])('%s', async (_, query, expected) => {
    expect(await find(query)).toEqual(expected);
  });

  it('of Chinese, if only one character is asked for, with the character beside it', async () => {
    expect(await find('关')).toEqual(['D 该关闭']);
  });
});

it.each([
  ['Łukash', 'Łukasz'],
  ['гарантиx', 'гарантии'],
])('the nearest word to %s is %s', async (query, nearest) => {
  expect((await search(query)).nearest).toBe(nearest);
});

describe('a search for what no article has offers what one has', () => {
  it.each([
    ['a word in Cyrillic', 'гарантыи', 'гарантии'],
    ['a word in Devanagari', 'कुमर', 'कुमार'],
    ['characters in Chinese', '应设关闭', '应该关闭'],
    ['characters in Thai', 'ควยปิด', 'ควรปิด'],
  ])('for %s', async (_, query, offered) => {
    expect((await search(query)).nearest).toBe(offered);
  });
});
