import { describe, expect, it } from 'vitest';
import type { Article } from '../../schemas/article.ts';
import { articleOf, makeDossier } from '../../views/view.fixture.ts';
import { makeFinder, redactText } from './redact.ts';
import { datesOf, namesOf } from './tell-tales.ts';

const SOURCE = {
  name: 'The Harbour Times',
  shortName: 'HT',
  alsoKnownAs: ['Al-Mina Net', 'Kurman'],
  url: 'https://www.harbour-times.example/2022/01/29/no-guarantees/',
  kind: 'NewsArticle',
  authors: [{ family: 'Greco', given: 'Luna', 'dropping-particle': 'de' }],
  republishes: {
    name: 'The Sun',
    title: 'Ships Want ‘Guarantees’ Too. Here’s How.',
    authors: [{ family: 'O’Neill', given: 'E.' }],
    date: '2025-09-04',
    basis: 'It says so.',
  },
  basis: 'Handed in.',
} satisfies Article['source'];

const article = articleOf(
  makeDossier({
    articles: { A: { fields: { source: SOURCE, date: { value: '2022-01-29', basis: 'stated: there.' } } } },
  }),
  'A',
);
const find = makeFinder([...namesOf(article), ...datesOf(article)]);
const redact = (text: string) => redactText(text, find(text));

describe('what gives an article away', () => {
  it.each([
    ['the full name', 'Seen in The Harbour Times.', 'Seen in [publisher].'],
    ['the name without “The”', 'the old Harbour Times', 'the old [publisher]'],
    ['the name in capitals and split over lines', 'HARBOUR\nTIMES', '[publisher]'],
    ['the name run together, as in an account’s name', 'by @HarbourTimes', 'by @[publisher]'],
    ['the short name', 'HT (Online)', '[publisher] (Online)'],
    ['the possessive', "The Harbour Times’s word and HT's", "[publisher]’s word and [publisher]'s"],
    [
      'another name with a space instead of its hyphen, or with neither',
      'Al Mina Net, al-Mina-Net, AlMina Net',
      '[publisher], [publisher], [publisher]',
    ],
    ['its host', 'See harbour-times.example.', 'See [publisher].'],
    [
      'an address with its path, but not the punctuation after it',
      '(https://www.harbour-times.example/2022/01/29/no-guarantees/).',
      '([publisher]).',
    ],
    ['the original’s publisher', 'first in The Sun', 'first in [publisher]'],
    [
      'the original’s headline, whatever its quotation marks',
      "1. Ships want “guarantees” too. Here's how. E. O’Neill, The Sun",
      '1. [headline] [author], [publisher]',
    ],
    ['the author', 'by LUNA DE GRECO', 'by [author]'],
    [
      'an author with the surname first, as in references',
      'O’Neill, E. and Greco, Luna de',
      '[author] and [author]',
    ],
    ['a name with the other apostrophe', "E. O'Neill", '[author]'],
  ])('is replaced: %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    ['29 January 2022', '[date]'],
    ['January 29, 2022', '[date]'],
    ['Jan. 29, 2022', '[date]'],
    ['the 29th of January, 2022', 'the [date]'],
    ['2022-01-29', '[date]'],
    ['29.1.2022', '[date]'],
    ['1/29/2022', '[date]'],
    ['Sep 4, 2025.', '[date].'],
    ['Sept. 4, 2025', '[date]'],
    ['September 4th 2025', '[date]'],
    ['04.09.2025', '[date]'],
  ])('includes the day of publication of the article or its original: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'A sun over the harbour, at times',
    'HTTP',
    'a Greco',
    'Kurmanaev',
    'Al Mina',
    'Harbour',
    'the Times',
    '28 January 2022',
    '29 January',
    'in January 2022',
    'September 2025',
    '129 January 2022',
    '4 September 20251',
  ])('does not include similar words or other dates: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('does not include a headline of one word, which may be no more than the subject', () => {
    const republishes = { name: 'The Sun', title: 'Guarantees', basis: 'It says so.' };
    const findIn = makeFinder(namesOf({ source: { ...SOURCE, republishes } }));
    expect(redactText('Guarantees in The Sun', findIn('Guarantees in The Sun'))).toBe(
      'Guarantees in [publisher]',
    );
  });

  it('does not include a date of which only the month or year is known', () => {
    const about = (value: string) =>
      datesOf({
        source: { name: 'A', kind: 'Article', basis: 'B' },
        date: { ...article.date, value },
        lang: 'en',
      });
    expect(['2022', '2022-12~', '2025?'].flatMap(about)).toEqual([]);
    expect(['202X', '2022-21', '2022-XX', '2022/..'].flatMap(about)).toEqual([]);
    expect(about('2022-12-01~')).toHaveLength(1);
    expect(about('2022-12-01/2022-12-03')).toHaveLength(2);
  });
});

/** Makes what blind reading makes of a text in an article of this source. */
const redactIn = (
  fields: Partial<Article['source']>,
  text: string,
  { lang = 'en', day = '2022-01-29', namesakes = [] as Article['namesakes'] } = {},
) => {
  const from = { source: { name: 'Nobody', kind: 'Article' as const, basis: 'B.', ...fields } };
  const date = { ...article.date, value: day };
  return redactText(
    text,
    makeFinder([...namesOf(from), ...datesOf({ ...from, date, lang })], namesakes)(text),
  );
};

describe('a name is replaced however its characters are written', () => {
  const source = { name: 'The Café Review', authors: [{ family: 'Núñez', given: 'Zoë' }] };

  it.each([
    ['composed', 'Zoë Núñez in the Café Review.'],
    ['decomposed', 'Zoe\u0308 Nu\u0301n\u0303ez in the Cafe\u0301 Review.'],
    ['with a no-break space', 'Zoë\u00A0Núñez in the Café\u202FReview.'],
    ['with soft hyphens', 'Zoë Nú\u00ADñez in the Ca\u00ADfé Re\u00ADview.'],
    ['with zero-width characters', 'Z\u200Boë\u200B Núñ\u200Dez in the Caf\u2060é\u200B Review\uFEFF.'],
    ['with a soft hyphen between a letter and its mark', 'Zoe\u00AD\u0308 Núñez in the Café Review.'],
    ['with full-width letters and a ligature', 'Ｚoë Núñez in the Ｃafé Review.'],
    ['in capitals', 'ZOË NÚÑEZ in the CAFÉ REVIEW.'],
    ['with line breaks and hyphens', 'Zoë\nNúñez in the Café‑Review.'],
  ])('%s', (_, text) => {
    expect(redactIn(source, text).replaceAll(/[\u200B\uFEFF]/g, '')).toBe('[author] in [publisher].');
  });

  it.each([
    ['a letter with another mark', 'Zoe Nunez'],
    ['a longer word', 'Zoë Núñeza'],
    ['a mark after it', 'Zoë Núñez\u0302'],
  ])('but not %s', (_, text) => {
    expect(redactIn(source, text)).toBe(text);
  });

  it('in a script without spaces, and after a zero-width space', () => {
    expect(redactIn({ name: '新华社' }, '据新华社报道')).toBe('据[publisher]报道');
    expect(redactIn({ name: 'Review' }, 'ក\u200BReview\u200Bខ')).toBe('ក\u200B[publisher]\u200Bខ');
  });

  it('each author alone and all together, with and without a suffix', () => {
    const authors = [
      { family: 'Núñez', given: 'Zoë' },
      { family: 'King', given: 'John', suffix: 'Jr.' },
      { literal: 'Smith, Jones & Sons' },
    ];
    expect(
      redactIn(
        { authors },
        'By Zoë Núñez, John King Jr., and Smith, Jones & Sons. Later Zoë Núñez and King, John wrote.',
      ),
    ).toBe('By [author], [author], and [author]. Later [author] and [author] wrote.');
  });

  it('if it is as long as a name may be, in a long text of its own words', () => {
    const name = 'Ab '.repeat(100).trim();
    const text = `${'Ab '.repeat(20_000)}Cd`;
    expect(redactIn({ name }, text)).toBe('[publisher] Cd');
  });

  it('as one if two overlap', () => {
    expect(redactIn({ name: 'Lee Times', authors: [{ family: 'Lee', given: 'Ann' }] }, 'Ann Lee Times')).toBe(
      '[author]',
    );
  });
});

describe('a publisher whose name is common words', () => {
  it.each([
    ['Le Monde', 'le monde entier, tout le monde', 'le monde entier, tout le monde'],
    ['Le Monde', 'Le Monde, LE MONDE, lu dans le Monde', '[publisher], [publisher], lu dans [publisher]'],
    ['Fox', 'the fox; FOX; @fox', 'the fox; [publisher]; @[publisher]'],
    ['taz', 'die taz, die TAZ', 'die [publisher], die [publisher]'],
    ['The Daily News', 'the daily news; the Daily News', 'the daily news; the [publisher]'],
    ['Le Courrier du Nord', 'l’avis du Courrier du Nord', 'l’avis du [publisher]'],
    ['L’Écho du Nord', 'notre Écho du Nord', 'notre [publisher]'],
  ])('%s is replaced where its capitals are: “%s”', (name, text, expected) => {
    expect(redactIn({ name }, text).replace('the [publisher]', '[publisher]')).toBe(
      expected.replace('the [publisher]', '[publisher]'),
    );
  });

  it('stays where an editor says that it is another', () => {
    const text = 'Vicente Fox spoke to Fox. Fox, the animal, did not. “Vicente\u00A0Fox”';
    expect(redactIn({ name: 'Fox' }, text, { namesakes: [{ exact: 'Vicente Fox' }] })).toBe(
      'Vicente Fox spoke to [publisher]. [publisher], the animal, did not. “Vicente\u00A0Fox”',
    );
    expect(
      redactIn({ name: 'Fox' }, text, {
        namesakes: [
          { exact: 'Fox', prefix: 'Vicente' },
          { exact: 'Fox', suffix: ', the animal' },
        ],
      }),
    ).toBe('Vicente Fox spoke to [publisher]. Fox, the animal, did not. “Vicente\u00A0Fox”');
  });
});

describe('a day is replaced in the language of the article', () => {
  it.each([
    ['fr', '1er, le 29 janvier 2022 et le 29/01/2022', '1er, le [date] et le [date]'],
    ['fr', 'le 29 janv. 2022', 'le [date]'],
    ['de', 'Am 29. Januar 2022, Samstag, 29. Jan. 2022', 'Am [date], Samstag, [date]'],
    ['es', 'el 29 de enero de 2022', 'el [date]'],
    ['lt', '2022 m. sausio 29 d.', '[date] d.'],
    ['ru', '29 января 2022 г.', '[date] г.'],
    ['ar', 'في ٢٩ يناير ٢٠٢٢', 'في [date]'],
    ['he', 'ב-29 בינואר 2022', 'ב-[date]'],
    ['hi', '२९ जनवरी २०२२ को', '[date] को'],
    ['zh', '于2022年1月29日报道', '于[date]报道'],
    ['ja', '2022年1月29日、令和4年1月29日', '[date]、[date]'],
    ['ko', '2022년 1월 29일', '[date]'],
    ['vi', 'ngày 29 tháng 1 năm 2022', 'ngày [date]'],
    ['fa', '۹ بهمن ۱۴۰۰', '[date]'],
    ['lt', 'January 29, 2022', '[date]'],
  ])('%s: %s', (lang, text, expected) => {
    expect(redactIn({}, text, { lang }).normalize()).toBe(expected);
  });

  it.each([
    ['fr', '28 janvier 2022, 29 janvier 2021, 29 mars 2022, 129 janvier 2022, le 29 janvier'],
    ['de', '29. Februar 2022; im Januar 2022'],
    ['zh', '2022年1月2日'],
  ])('and no other day: %s: %s', (lang, text) => {
    expect(redactIn({}, text, { lang })).toBe(text);
  });
});
