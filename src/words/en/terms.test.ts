import { describe, expect, it } from 'vitest';
import { ArticleSchema } from '../../schemas/article.ts';
import { dateInWords, kindInWords, yearInBrief } from './terms.ts';

describe('the terms that readers see', () => {
  it('include a different one for every kind of article', () => {
    const kinds = ArticleSchema.shape.source.shape.kind.options;
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
    ['2025?', '2025, uncertain', '2025?'],
    ['2025~', 'about 2025', 'c. 2025'],
    ['2025%', 'about 2025, uncertain', 'c. 2025?'],
    ['2025-09?', 'September 2025, uncertain', '2025?'],
    ['1066-10-14~', 'about 14 October 1066', '1066'],
    ['0000-02-29', '29 February 0', '0'],
    ['0079-08-24', '24 August 79', '79'],
  ])('write the date %s as "%s" and, in brief, its year as "%s"', (value, words, brief) => {
    expect(dateInWords(value)).toBe(words);
    expect(yearInBrief(value)).toBe(brief);
  });
});
