import { describe, expect, it } from 'vitest';
import { deriveDistinctive, pairsOf } from './distinctive.ts';
import { makeDossier } from './view.fixture.ts';

/** Makes a text of words, each so many times. */
const text = (counts: Record<string, number>) =>
  Object.entries(counts)
    .flatMap(([word, count]) => Array.from({ length: count }, () => word))
    .join(' ');
const REPORTED = `There is ${text({ danger: 30 })}`;
const COMMON = { harbor: 60, fish: 60, the: 90, of: 40 };

const dossier = makeDossier({
  propositions: ['closed'],
  articles: {
    A: {
      passages: ['Title A', text({ ...COMMON, ship: 5, Ships: 30, the: 500, '2022': 40 }), REPORTED],
      voices: [{ name: 'The mayor', speaks: 'directly' }],
      positions: [{ on: 'closed', voice: 'The mayor', quotes: [REPORTED] }],
    },
    B: { passages: ['Title B', text({ ...COMMON, whale: 2 }), text({ danger: 1 })] },
    C: { passages: ['Title C', text({ ...COMMON, whale: 40 })] },
    D: { passages: ['Заголовок', 'Только море.'], fields: { lang: 'ru' } },
    E: { passages: ['標題', '只有海。'], fields: { lang: 'zh' } },
  },
});
describe('distinctive words', () => {
  const distinctive = deriveDistinctive(dossier);
  const wordsOf = (siglum: string, scope: string) =>
    distinctive.articles
      .filter((view) => view.article.siglum === siglum && view.scope === scope)
      .flatMap(({ words }) => words.map(({ word, here, there }) => [word, here.count, there.count]));

  it('are those that an article has more of than the others, in their most frequent form', () => {
    expect(wordsOf('A', 'all')).toContainEqual(['Ships', 35, 0]);
    expect(wordsOf('C', 'all')).toEqual([['whale', 40, 2]]);
  });

  it('can leave out what is quoted or reported', () => {
    expect(wordsOf('A', 'all')).toContainEqual(['danger', 30, 1]);
    expect(wordsOf('A', 'own')).toEqual([['Ships', 35, 0]]);
  });

  it('have no stop words, numbers, or words that occur twice', () => {
    expect(wordsOf('A', 'all').map(([word]) => word)).not.toContain('the');
    expect(wordsOf('A', 'all').map(([word]) => word)).not.toContain('2022');
    expect(wordsOf('B', 'all')).toEqual([]);
  });

  it('have rates per 1,000 of the words that are compared', () => {
    const [view] = distinctive.articles.filter(({ article }) => article.siglum === 'C');
    // Harbor, fish, whale and the title; in A also ships and danger, in B one danger and two whales.
    expect(view?.lengths).toEqual([161, 121 + 35 + 30 + 121 + 3]);
    expect(view?.words[0]?.here.rate).toBeCloseTo((1000 * 40) / 161);
  });

  it('leave out articles that are alone in their language, or in one without stop words', () => {
    expect(distinctive.alone.map(({ siglum }) => siglum)).toEqual(['D']);
    expect(distinctive.unlisted.map(({ siglum }) => siglum)).toEqual(['E']);
    expect(distinctive.languages).toBe(3);
  });

  it('of pairs are those of either article against the other', () => {
    const pairs = pairsOf(distinctive);
    expect(pairs.map(({ pair }) => pair.map(({ siglum }) => siglum).join(''))).toEqual(['AB', 'AC', 'BC']);
    expect(
      pairs[2]?.all.map(({ article, words }) => [article.siglum, words.map(({ word }) => word)]),
    ).toEqual([
      ['B', []],
      ['C', ['whale']],
    ]);
  });
});
