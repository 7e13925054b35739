import { describe, expect, it } from 'vitest';
import { ArticleSchema } from '../../schemas/article.ts';
import { dateInWords, kindInWords, yearInBrief } from './terms.ts';

describe('the terms that readers see', () => {
  it('include a different one for every kind of article', () => {
    const kinds = ArticleSchema.shape.source.in.shape.kind.options;
    const words = kinds.map(kindInWords);
    expect(words.filter((word) => /[a-z][A-Z]/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(kinds.length);
    expect(kindInWords('SatiricalArticle')).toBe('SatiricalArticle');
  });

  it.each([
    ['2022', '2022', '2022'],
    ['2025-09', 'September 2025', '2025'],
    ['2022-01-29', '29 January 2022', '2022'],
    ['2024-02-29', '29 February 2024', '2024'],
    ['2000-02-29', '29 February 2000', '2000'],
    ['2022-12-31', '31 December 2022', '2022'],
    ['2022-12~', 'about December 2022', '2022'],
    ['2025?', '2025 (uncertain)', '2025?'],
    ['2025~', 'about 2025', 'c. 2025'],
    ['2025%', 'about 2025 (uncertain)', 'c. 2025?'],
    ['2025-09?', 'September 2025 (uncertain)', '2025?'],
    ['1066-10-14~', 'about 14 October 1066', '1066'],
    ['0000-02-29', '29 February 0', '0'],
    ['0079-08-24', '24 August 79', '79'],
    ['2022-21', 'spring 2022', '2022'],
    ['2022-22', 'summer 2022', '2022'],
    ['2022-23', 'fall 2022', '2022'],
    ['2022-24', 'winter 2022', '2022'],
    ['202X', 'sometime in the 2020s', '2020s'],
    ['20XX', 'sometime between 2000 and 2099', '2000–2099'],
    ['2022-XX', 'sometime in 2022', '2022'],
    ['2022-XX-XX', 'sometime in 2022', '2022'],
    ['2022-01-XX', 'sometime in January 2022', '2022'],
    ['2022-01/2022-03', 'between January and March 2022', '2022'],
    ['2021-12/2022-02', 'between December 2021 and February 2022', '2021–2022'],
    ['2022-01-03/2022-01-09', 'between 3 and 9 January 2022', '2022'],
    ['2022-01-28/2022-02-03', 'between 28 January and 3 February 2022', '2022'],
    ['2021-01-03/2022-01-09', 'between 3 January 2021 and 9 January 2022', '2021–2022'],
    ['2021/2022', 'between 2021 and 2022', '2021–2022'],
    ['2022-01-29/2022-02', 'between 29 January and February 2022', '2022'],
    ['2021~/2022?', 'between about 2021 and 2022 (uncertain)', 'c. 2021–2022?'],
    ['2022-01~/2022-03', 'between about January 2022 and March 2022', '2022'],
    ['2022/..', '2022 or later', '2022–'],
    ['2022-03~/..', 'about March 2022 or later', '2022–'],
    ['../2022-03', 'March 2022 or earlier', '–2022'],
    ['2022/', 'between 2022 and an unknown date', '2022–'],
    ['/2022', 'between an unknown date and 2022', '–2022'],
  ])('write the date %s as "%s" and, in brief, its year as "%s"', (value, words, brief) => {
    expect(dateInWords(value)).toBe(words);
    expect(yearInBrief(value)).toBe(brief);
  });
});
