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
    // With more than five articles: every pair, every triple up to twelve, and the whole set.
    [6, 36],
    [7, 57],
    [12, 287],
    [13, 79],
    [20, 191],
    [60, 1771],
  ])('from %i articles number %i', (articles, sets) => {
    expect(articleSets(Array.from({ length: articles }, (_, index) => index))).toHaveLength(sets);
  });

  it('have exactly the sizes that hasOwnPage accepts', () => {
    for (const all of [2, 3, 5, 6, 9, 12, 13]) {
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

  it('from thirteen articles are every pair, then the whole set', () => {
    const sets = articleSets(Array.from('abcdefghijklm')).map((set) => set.join(''));
    expect(sets.slice(0, 3)).toEqual(['ab', 'ac', 'ad']);
    expect(sets.slice(-2)).toEqual(['lm', 'abcdefghijklm']);
  });

  it('include those that are wanted or were published before, once each and in the articles’ order', () => {
    const more = [['e', 'd', 'c', 'a'], ['a', 'c', 'd', 'e'], ['b', 'a'], ['a'], ['a', 'z']].map((set) => [
      ...set,
    ]);
    const sets = articleSets(Array.from('abcdefg'), more).map((set) => set.join(''));
    expect(sets).toHaveLength(58);
    expect(sets.filter((set) => set.length === 4)).toEqual(['acde']);
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
