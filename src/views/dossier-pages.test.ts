import { describe, expect, it } from 'vitest';
import type { Article } from '../schemas/article.ts';
import { foundOf, hasPropositions, hasVoices, listVoices } from './dossier-pages.ts';
import { makeDossier } from './view.fixture.ts';

const ARTICLES = { A: {}, B: {} };

describe('the pages of a dossier', () => {
  it('include those of positions if it has propositions', () => {
    expect(hasPropositions(makeDossier({ articles: ARTICLES }))).toBe(false);
    expect(hasPropositions(makeDossier({ propositions: ['ships-return'], articles: ARTICLES }))).toBe(true);
  });

  it('include that of voices if anyone but an author speaks in one of its articles', () => {
    expect(hasVoices(makeDossier({ articles: ARTICLES }))).toBe(false);
    expect(
      hasVoices(
        makeDossier({ articles: { A: {}, B: { voices: [{ name: 'The mayor', speaks: 'directly' }] } } }),
      ),
    ).toBe(true);
  });
});

const voices = (...names: string[]): { voices: Article['voices'] } => ({
  voices: names.map((name) => ({ name, speaks: 'directly' })),
});

describe('the voices of a dossier', () => {
  it.each([
    ['en', ['Åsa', 'Olle', 'Örn', 'Zoë']],
    ['sv', ['Olle', 'Zoë', 'Åsa', 'Örn']],
  ])('are sorted as the language %s of its editors does', (lang, names) => {
    const dossier = makeDossier({ lang, articles: { A: voices('Örn', 'Zoë', 'Åsa', 'Olle'), B: {} } });
    expect(listVoices(dossier).map(({ name }) => name)).toEqual(names);
  });

  it('are listed once each, those in the most articles first, then by name', () => {
    const found = listVoices(
      makeDossier({
        articles: { A: voices('Zoë', 'Émile', 'Ann'), B: voices('Ann', 'Zoë'), C: voices('Zoë', 'Fred') },
      }),
    );
    expect(
      found.map(({ name, inArticles }) => [
        name,
        [...inArticles.keys()].map(({ siglum }) => siglum).join(''),
      ]),
    ).toEqual([
      ['Zoë', 'ABC'],
      ['Ann', 'AB'],
      ['Émile', 'A'],
      ['Fred', 'C'],
    ]);
  });

  it('keep the role, the quoting voice and the way of speaking of each article', () => {
    const [voice] = listVoices(
      makeDossier({
        articles: {
          A: { voices: [{ name: 'Ann', role: 'mayor', speaks: 'directly' }] },
          B: { voices: [{ name: 'Ann', via: 'Daily', speaks: 'mentioned' }] },
        },
      }),
    );
    expect(
      [...(voice?.inArticles.values() ?? [])].map(({ role, via, speaks }) => [role, via, speaks]),
    ).toEqual([
      ['mayor', null, 'directly'],
      [null, 'Daily', 'mentioned'],
    ]);
  });

  it('have the first role that an article gives them', () => {
    const [voice] = listVoices(
      makeDossier({
        articles: {
          A: voices('Ann'),
          B: { voices: [{ name: 'Ann', role: 'mayor', speaks: 'directly' }] },
          C: { voices: [{ name: 'Ann', role: 'former mayor', speaks: 'directly' }] },
        },
      }),
    );
    expect(voice?.role).toBe('mayor');
  });

  it('have their own positions in an article, not those of its author or of others', () => {
    const { articles } = makeDossier({
      propositions: ['ships-return', 'tolls-are-fair'],
      articles: {
        A: {
          ...voices('Ann', 'Fred'),
          positions: [
            { on: 'ships-return' },
            { on: 'ships-return', voice: 'Ann', stance: 'against' },
            { on: 'tolls-are-fair', voice: 'Fred' },
          ],
        },
      },
    });
    const [article] = articles;
    if (!article) throw new Error('No article');
    expect(foundOf({ name: 'Ann' }, article).positions.map(({ stance }) => stance)).toEqual(['against']);
    expect(foundOf({ name: 'Fred' }, article).positions).toHaveLength(1);
    expect(foundOf({ name: 'the author' }, article).positions).toEqual([]);
  });

  it('are none if no article names a voice', () => {
    expect(listVoices(makeDossier({ articles: { A: {}, B: {} } }))).toEqual([]);
  });
});
