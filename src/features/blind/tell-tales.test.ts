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
    const patterns = namesOf({ source: { ...SOURCE, republishes } }).map(({ pattern }) => pattern);
    expect(patterns).not.toContain('Guarantees');
    expect(patterns).toContain('The[\\s\\p{Pd}]*Sun');
  });

  it('does not include a date of which only the month or year is known', () => {
    const about = (value: string) =>
      datesOf({ source: { name: 'A', kind: 'Article', basis: 'B' }, date: { ...article.date, value } });
    expect(['2022', '2022-12~', '2025?'].flatMap(about)).toEqual([]);
    expect(about('2022-12-01~')).toHaveLength(1);
  });
});
