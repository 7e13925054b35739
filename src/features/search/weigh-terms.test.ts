import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { found, makeDossier } from '../../views/view.fixture.ts';
import { answerAtOnce } from './answer-at-once.ts';
import { catalogueJson, makeCatalogue } from './catalogue.ts';
import { countValues, passesFilters } from './filter-articles.ts';
import { readTerms } from './query-terms.ts';
import { ENGLISH } from './searched.fixture.ts';
import { weighTerms } from './weigh-terms.ts';

const dossier = makeDossier({
  propositions: ['open', 'closed'],
  articles: {
    A: { passages: ['The port opens', 'A ship comes in.'], positions: [{ on: 'open' }] },
    B: {
      passages: ['Ships </script>'],
      positions: [{ on: 'open', voice: 'Port', stance: 'against' }, { on: 'closed' }],
      voices: [{ name: 'Port', speaks: 'directly' }],
      fields: { date: { value: '2025?', basis: 'b' }, titleBasis: 'editor' },
    },
    C: { passages: ['Nothing'], fields: { topics: [], date: { value: '2025-09', basis: 'b' } } },
  },
});
const catalogue = makeCatalogue([dossier], makePaths('/'));
const articles = catalogue.dossiers
  .flatMap((each) => each.articles)
  .map((article) => ({ ...article, id: article.siglum }));

const READINGS = new Map([['en', ENGLISH]]);

describe('weighTerms', () => {
  it('separates articles with all terms from the others, which are sorted by how many they have', () => {
    const [port, danger] = readTerms('port danger');
    const { withAll, silent } = weighTerms(
      articles,
      new Map([
        [found(port), new Set(['A', 'C'])],
        [found(danger), new Set(['A'])],
      ]),
    );
    expect(withAll.map(({ siglum }) => siglum)).toEqual(['A']);
    expect(
      silent.map(({ article, has, lacks }) => [
        article.siglum,
        has.map(({ shown }) => shown),
        lacks.map(({ shown }) => shown),
      ]),
    ).toEqual([
      ['C', ['port'], ['danger']],
      ['B', [], ['port', 'danger']],
    ]);
  });
});

describe('filters', () => {
  it('must all match, each with any of its values, and propositions match for any speaker', () => {
    const passing = (filters: Parameters<typeof passesFilters>[1]) =>
      articles.filter((article) => passesFilters(article, filters)).map(({ siglum }) => siglum);
    expect(passing({})).toEqual(['A', 'B', 'C']);
    expect(passing({ proposition: ['open'] })).toEqual(['A', 'B']);
    expect(passing({ year: ['2022', '2025'], topic: ['trade'] })).toEqual(['A', 'B']);
    expect(passing({ proposition: ['open'], year: ['2025'] })).toEqual(['B']);
    expect(passing({ topic: ['nonsense'] })).toEqual([]);
  });

  it('count articles as if they themselves were not set', () => {
    const counts = countValues(articles, { year: ['2025'], proposition: ['open'] });
    expect([...counts.year]).toEqual([
      ['2022', 1],
      ['2025', 1],
    ]);
    expect([...counts.proposition]).toEqual([
      ['open', 1],
      ['closed', 1],
    ]);
    expect([...counts.topic]).toEqual([['trade', 1]]);
  });
});

describe('the catalogue', () => {
  it('lists an article under each topic whose page shows its passages, tagged or not', () => {
    const { dossiers } = makeCatalogue(
      [
        makeDossier({
          articles: {
            A: { passages: ['A ship'] },
            B: { passages: ['Two ships'], fields: { topics: [] } },
            C: { passages: ['Nothing'], fields: { topics: [] } },
          },
        }),
      ],
      makePaths('/'),
    );
    expect(dossiers.map((each) => each.articles.map(({ tags }) => tags.topic))).toEqual([
      [['trade'], ['trade'], []],
    ]);
  });

  it('is written as JSON that cannot close a script element', () => {
    const json = catalogueJson(catalogue);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(catalogue);
  });

  it('gives instant answers from topics, propositions, sources and titles of the chosen dossiers, and says whose words they are', () => {
    const answers = (query: string, filters = {}) =>
      answerAtOnce(catalogue, readTerms(query), READINGS, filters).map(({ kind, text, isEditors }) => [
        kind,
        text,
        isEditors,
      ]);
    expect(answers('trade')).toEqual([['topic', 'Trade', true]]);
    expect(answers('it is op')).toEqual([['proposition', 'It is so: open.', true]]);
    expect(answers('source c')).toEqual([['source', 'Source C', true]]);
    expect(answers('trade', { dossier: ['pier'] })).toEqual([]);
    expect(answers('trade', { dossier: ['harbour'] })).toHaveLength(1);
    expect(answers('ports')).toEqual([['article', 'The port opens', false]]);
    expect(answers('ship')).toEqual([['article', '[Ships </script>]', true]]);
    expect(answers('kangaroo')).toEqual([]);
    expect(answers('…')).toEqual([]);
  });

  it('gives at most five instant answers', () => {
    const six = makeDossier({ articles: { A: {}, B: {}, C: {}, D: {}, E: {}, F: {} } });
    expect(answerAtOnce(makeCatalogue([six], makePaths('/')), readTerms('source'), READINGS)).toHaveLength(5);
  });
});
