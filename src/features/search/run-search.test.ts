import { describe, expect, it } from 'vitest';
import type { SearchState } from '../../site/addresses/search-state.ts';
import { makePaths } from '../../site/addresses/paths.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';
import { makeCatalogue, type Catalogue } from './catalogue.ts';
import { listWords } from './list-words.ts';
import { loadResults, runSearch, type Outcome } from './run-search.ts';
import { readTerms } from './query-terms.ts';
import { ENGLISH, englishText, englishWords } from './searched.fixture.ts';
import type { WordIndex } from './word-index.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  A: ['The army', 'An army came. It stayed in the zone.'],
  B: ['Zones', 'The buffer zone has no armies.'],
  C: ['Nothing', 'A garrison came.'],
};
const dates = { A: '2022-03-01', B: '2022', C: '2025' };
const makeArticles = (sigla: readonly ('A' | 'B' | 'C')[]) =>
  Object.fromEntries(
    sigla.map((siglum) => [
      siglum,
      { passages: TEXTS[siglum] ?? [], fields: { date: { value: dates[siglum], basis: 'b' } } },
    ]),
  );

/**
 * Makes the completed catalogue of one dossier, or of two. The names of articles in the index are their
 * sigla.
 */
function catalogueOf(...dossiers: readonly ('A' | 'B' | 'C')[][]): Catalogue {
  const catalogue = makeCatalogue(
    dossiers.map((sigla, at) => ({
      ...makeDossier({ articles: makeArticles(sigla) }),
      slug: ['harbour', 'pier'][at] ?? '',
    })),
    makePaths('/'),
  );
  return {
    languages: [{ lang: 'en', stemmer: null }],
    parts: [
      ['a', '/part-a'],
      ['n', '/part-n'],
    ],
    dossiers: catalogue.dossiers.map((dossier) => ({
      ...dossier,
      articles: dossier.articles.map((article) => ({ ...article, id: article.siglum })),
    })),
  };
}

interface FakeOptions {
  /** The passages of each article by its name in the index. */
  texts?: Readonly<Record<string, readonly string[]>>;
  /** The score of each article; 1 by default. */
  scores?: Readonly<Record<string, number>>;
}

/** Makes an index that finds articles as Pagefind does, and a record of what was asked of it. */
function fakeIndex({ texts = TEXTS, scores = {} }: FakeOptions = {}) {
  const asked = { expected: [] as string[], words: 0 };
  const index: WordIndex = {
    readings: () => Promise.resolve([ENGLISH]),
    expect: (urls) => void asked.expected.push(...urls),
    findIds: (text) => {
      const stems = text.replaceAll('"', '').split(' ');
      const isRow = text.startsWith('"');
      const has = (passage: string): boolean => {
        const words = englishWords(passage);
        return isRow
          ? words.some((_, at) => stems.every((stem, offset) => words[at + offset]?.stem === stem))
          : words.some(({ stem }) => stem.startsWith(text));
      };
      const ids = Object.entries(texts).flatMap(([id, passages]) => (passages.some(has) ? [id] : []));
      return Promise.resolve(new Map(ids.map((id) => [id, scores[id] ?? 1])));
    },
    textOf: (id) => Promise.resolve(englishText(texts[id] ?? [])),
    listedWords: () => {
      asked.words += 1;
      return Promise.resolve(listWords(Object.values(texts).flatMap((each) => englishText(each).passages)));
    },
  };
  return { index, asked };
}

const sigla = (articles: readonly { siglum: string }[]) => articles.map(({ siglum }) => siglum);
const silentIn = ({ silent }: Outcome) => silent.map(({ article }) => article.siglum);
const run = (
  query: string,
  rest: Partial<SearchState> = {},
  { index } = fakeIndex(),
  catalogue = catalogueOf(['A', 'B', 'C']),
) => runSearch(() => index, catalogue, { query, filters: {}, ...rest });

describe('a search for words', () => {
  it('finds the articles that have all of them in any form, and lists the silent ones', async () => {
    const outcome = await run('army zone');
    expect(sigla(outcome.found)).toEqual(['A', 'B']);
    expect(silentIn(outcome)).toEqual(['C']);
    expect([outcome.unknown, outcome.nearest, outcome.elsewhere]).toEqual([[], null, 0]);
  });

  it('sorts articles by score, after those with the words in a row', async () => {
    expect(sigla((await run('zone', {}, fakeIndex({ scores: { A: 1, B: 2 } }))).found)).toEqual(['B', 'A']);
    expect(sigla((await run('zone', {}, fakeIndex({ scores: { A: 3, B: 2 } }))).found)).toEqual(['A', 'B']);
    const texts = { ...TEXTS, A: ['The zone', 'A buffer is a buffer.'] };
    const scores = { A: 900, B: 1 };
    expect(sigla((await run('buffer zone', {}, fakeIndex({ texts, scores }))).found)).toEqual(['B', 'A']);
  });

  it('sorts by date if requested, with a bare year after the days of that year', async () => {
    const outcome = await run('came', { sort: 'date' });
    expect(sigla(outcome.found)).toEqual(['C', 'A']);
    expect(sigla((await run('zone', { sort: 'date' }, fakeIndex({ scores: { B: 2 } }))).found)).toEqual([
      'A',
      'B',
    ]);
  });

  it('completes a word that no article has as a whole', async () => {
    const outcome = await run('garri');
    expect(sigla(outcome.found)).toEqual(['C']);
    expect(outcome.terms.map(({ completions }) => completions)).toEqual([['garrison']]);
    const whole = fakeIndex();
    expect((await run('zone', {}, whole)).terms[0]?.completions).toEqual([]);
    expect(whole.asked.words).toBe(0);
  });

  it('matches a word in quotation marks only in that form', async () => {
    expect(sigla((await run('"armies"')).found)).toEqual(['B']);
    expect(sigla((await run('armies')).found)).toEqual(['A', 'B']);
  });

  it('names the words that no article has, and suggests the query with the nearest words', async () => {
    const outcome = await run('army garrisn');
    expect(outcome.found).toEqual([]);
    expect(outcome.unknown.map(({ shown }) => shown)).toEqual(['garrisn']);
    expect(outcome.nearest).toBe('army garrison');
  });

  it('requests the parts of the index that it will need in advance', async () => {
    const fake = fakeIndex();
    await run('army "no zone"', {}, fake);
    expect(fake.asked.expected).toEqual(['/part-a', '/part-n', '/part-n']);
  });

  it('fails if the index has an article that the page lacks', async () => {
    await expect(run('came', {}, fakeIndex(), catalogueOf(['A', 'B']))).rejects.toMatchObject({
      kind: 'stale',
    });
  });
});

describe('filters', () => {
  it('limit the articles found and the silent ones, and the excluded ones are counted', async () => {
    const outcome = await run('army', { filters: { source: ['Source A', 'Source C'] } });
    expect(sigla(outcome.found)).toEqual(['A']);
    expect(outcome.elsewhere).toBe(1);
    expect(silentIn(outcome)).toEqual(['C']);
    expect(silentIn(await run('army', { filters: { source: ['Source A'] } }))).toEqual([]);
    expect([...outcome.counts.source]).toEqual([
      ['Source A', 1],
      ['Source B', 1],
    ]);
  });

  it('without words find articles without the index, the newest first', async () => {
    const noIndex = () => {
      throw new Error('The index was opened.');
    };
    const find = (query: string, filters: SearchState['filters']) =>
      runSearch(noIndex, catalogueOf(['A', 'B', 'C']), { query, filters });
    const outcome = await find('', { source: ['Source A', 'Source B', 'Source C'] });
    expect(sigla(outcome.found)).toEqual(['C', 'A', 'B']);
    expect(silentIn(outcome)).toEqual([]);
    expect(outcome.counts.source.get('Source C')).toBe(1);
    expect((await find('…', { source: ['Source A'] })).found).toEqual([]);
    expect((await find('…', { source: ['Source A'] })).counts.source.size).toBe(0);
    expect((await find('', {})).found).toEqual([]);
  });

  it('list silent articles only in dossiers that match part of the query or are chosen', async () => {
    const two = catalogueOf(['A', 'B'], ['C']);
    expect(silentIn(await run('buffer', {}, fakeIndex(), two))).toEqual(['A']);
    expect(silentIn(await run('buffer garrison', {}, fakeIndex(), two))).toEqual(['B', 'C', 'A']);
    expect(silentIn(await run('buffer', { filters: { dossier: ['pier'] } }, fakeIndex(), two))).toEqual([
      'C',
    ]);
  });
});

describe('the results of a search', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [String(at), ['Title', at === 6 ? 'zone zone' : 'A zone']]),
  );
  const outcome = async (sort?: 'date') => {
    const article = found(catalogueOf(['A']).dossiers[0]?.articles[0]);
    return {
      ...(await run('zone')),
      index: fakeIndex({ texts }).index,
      found: Object.keys(texts).map((id) => ({ ...article, id, siglum: id })),
      state: { query: 'zone', filters: {}, ...(sort ? { sort } : {}) },
    };
  };

  it('are loaded five articles at a time, with the matching passages', async () => {
    const first = await loadResults(await outcome(), 0);
    expect(first.map(({ article }) => article.id)).toEqual(['0', '1', '2', '3', '4']);
    expect(first[0]?.hits.map(({ id, number }) => [id, number])).toEqual([['p1', 1]]);
    expect((await loadResults(await outcome(), 5)).map(({ article }) => article.id)).toEqual(['5', '6']);
  });

  it('are sorted by their best passages, unless they are sorted by date', async () => {
    const near = { 0: ['Title', 'A buffer. There is one more zone.'], 1: ['Title', 'A buffer zone'] };
    const both = async (sort?: 'date') => ({
      ...(await outcome(sort)),
      index: fakeIndex({ texts: near }).index,
      terms: readTerms('buffer zone'),
    });
    expect((await loadResults(await both(), 0)).slice(0, 2).map(({ article }) => article.id)).toEqual([
      '1',
      '0',
    ]);
    expect((await loadResults(await both('date'), 0)).slice(0, 2).map(({ article }) => article.id)).toEqual([
      '0',
      '1',
    ]);
  });

  it('have no passages if no words were searched for', async () => {
    const results = await loadResults({ ...(await outcome()), index: null }, 5);
    expect(results.map(({ hits }) => hits)).toEqual([[], []]);
  });
});

it('a silent article is said to have a synonym of the word that it lacks, and where', async () => {
  const catalogue = catalogueOf(['A', 'B', 'C']);
  const [dossier] = catalogue.dossiers;
  const outcome = await run('army', {}, fakeIndex(), {
    ...catalogue,
    dossiers: dossier ? [{ ...dossier, synonyms: [['army', 'garrisons']] }] : [],
  });
  expect(
    outcome.silent.map(({ article, instead }) => [
      article.siglum,
      instead.map(({ word, hit }) => [word, hit.number]),
    ]),
  ).toEqual([['C', [['garrisons', 1]]]]);
});
