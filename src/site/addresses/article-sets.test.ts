import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSets, hasOwnPage } from './article-sets.ts';

describe('the article sets with a page', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 4],
    [4, 11],
    [5, 26],
    // With more than five articles: every pair and the whole set.
    [6, 16],
    [7, 22],
    [20, 191],
  ])('from %i articles number %i', (articles, sets) => {
    expect(articleSets(Array.from({ length: articles }, (_, index) => index))).toHaveLength(sets);
  });

  it('have exactly the sizes that hasOwnPage accepts', () => {
    for (const all of [2, 3, 5, 6, 9]) {
      const sizes = new Set(
        articleSets(Array.from({ length: all }, (_, index) => index)).map(({ length }) => length),
      );
      for (let count = 0; count <= all; count += 1)
        expect(hasOwnPage(count, all), `${count} of ${all}`).toBe(sizes.has(count));
    }
  });

  it('from four articles are all sets, smaller ones first, in the articles’ order', () => {
    expect(articleSets(['a', 'b', 'c', 'd']).map((set) => set.join(''))).toEqual([
      'ab',
      'ac',
      'ad',
      'bc',
      'bd',
      'cd',
      'abc',
      'abd',
      'acd',
      'bcd',
      'abcd',
    ]);
  });

  it('from six articles are every pair, then the whole set', () => {
    expect(articleSets(Array.from('abcdef')).map((set) => set.join(''))).toEqual([
      'ab',
      'ac',
      'ad',
      'ae',
      'af',
      'bc',
      'bd',
      'be',
      'bf',
      'cd',
      'ce',
      'cf',
      'de',
      'df',
      'ef',
      'abcdef',
    ]);
  });

  it('are never repeated, keep the articles’ order, and end with the whole set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 9 }), (articles) => {
        const sets = articleSets(articles);
        expect(new Set(sets.map((set) => set.join())).size).toBe(sets.length);
        for (const set of sets) expect(articles.filter((article) => set.includes(article))).toEqual(set);
        expect(sets.at(-1)).toEqual(articles);
      }),
    );
  });
});
