import { describe, expect, it } from 'vitest';
import { found, makeDossier } from './view.fixture.ts';
import { findChoices, type Choice } from './choices.ts';
import type { ArticleView } from './views.ts';

/** Summarizes the choices that a comparison offers in a dossier with these articles. */
function choicesOf(sigla: string, chosen: string) {
  const dossier = makeDossier({ articles: Object.fromEntries([...sigla].map((siglum) => [siglum, {}])) });
  const comparison = found(dossier.comparisons.find(({ slug }) => slug === chosen));
  const { add, drop, swap, all } = findChoices(comparison.articles, dossier);
  const brief = (choices: readonly Choice<ArticleView>[]) =>
    choices.map(({ article, url }) => `${article.siglum} ${url.split('/').at(-2) ?? ''}`);
  return {
    add: brief(add),
    drop: brief(drop),
    swap: swap.map(({ article, by }) => [article.siglum, ...brief(by)]),
    all,
  };
}

describe('the choices of a comparison', () => {
  it('are to add, drop or swap an article, and to compare the whole dossier', () => {
    expect(choicesOf('ABCD', 'a-b-d')).toEqual({
      add: ['C a-b-c-d'],
      drop: ['A b-d', 'B a-d', 'D a-b'],
      swap: [
        ['A', 'C b-c-d'],
        ['B', 'C a-c-d'],
        ['D', 'C a-b-c'],
      ],
      all: '/harbour/compare/a-b-c-d/',
    });
  });

  it('lead neither to a single article nor to the comparison itself', () => {
    expect(choicesOf('AB', 'a-b')).toEqual({ add: [], drop: [], swap: [], all: null });
    expect(choicesOf('ABC', 'a-b-c')).toEqual({
      add: [],
      drop: ['A b-c', 'B a-c', 'C a-b'],
      swap: [],
      all: null,
    });
  });

  it('lead to the narrowed whole if the set has no page of its own', () => {
    const dossier = makeDossier({
      articles: Object.fromEntries(Array.from('ABCDEF').map((siglum) => [siglum, {}])),
    });
    const comparison = found(dossier.comparisons.find(({ slug }) => slug === 'a-b-f'));
    const { add, drop, all } = findChoices(comparison.articles, dossier);
    const whole = '/harbour/compare/a-b-c-d-e-f/';
    expect(add.map(({ url }) => url)).toEqual([
      `${whole}?only=a-b-c-f`,
      `${whole}?only=a-b-d-f`,
      `${whole}?only=a-b-e-f`,
    ]);
    expect(drop.map(({ url }) => url)).toEqual(
      ['b-f', 'a-f', 'a-b'].map((set) => `/harbour/compare/${set}/`),
    );
    expect(all).toBe(whole);
  });
});
