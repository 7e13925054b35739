import { describe, expect, it } from 'vitest';
import { ArticleSchema } from '../../schemas/article.ts';
import { capitalise, countInWords, countOf, kindInWords, listInWords, someInWords } from './in-words.ts';

describe('what readers see in words', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [1234, '1,234'],
  ])('is the count %i as "%s"', (count, words) => {
    expect(countInWords(count)).toBe(words);
  });

  it.each([
    [0, 'no articles'],
    [1, 'one article'],
    [2, 'two articles'],
    [13, '13 articles'],
  ])('is a count of %i with its noun: "%s"', (count, words) => {
    expect(countOf(count, 'article')).toBe(words);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a, b', 'c', 'd'], 'a, b; c and d'],
  ])('is a list of %j: "%s"', (things, words) => {
    expect(listInWords(things)).toBe(words);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a; b and others'],
  ])('is a list of %j of which two are shown: "%s"', (things, words) => {
    expect(someInWords(things, 2)).toBe(words);
  });

  it.each([
    ['two articles', 'Two articles'],
    ['émile', 'Émile'],
    ['“so”', '“so”'],
    ['1 article', '1 article'],
    ['', ''],
  ])('is "%s" with a capital letter: "%s"', (text, words) => {
    expect(capitalise(text)).toBe(words);
  });

  it('has words for every kind of article that a source may have, and each its own', () => {
    const kinds = ArticleSchema.shape.source.shape.kind.options;
    const words = kinds.map(kindInWords);
    expect(words.filter((word) => /[a-z][A-Z]/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(kinds.length);
    expect(kindInWords('SatiricalArticle')).toBe('SatiricalArticle');
  });
});
