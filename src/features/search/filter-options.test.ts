import { expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { makeDossier } from '../../views/view.fixture.ts';
import { makeCatalogue } from './catalogue.ts';
import { filterOptions } from './filter-options.ts';

const dated = (value: string) => ({ fields: { date: { value, basis: 'b' } } });
const years = (...values: string[]) => {
  const articles = Object.fromEntries(
    values.map((value, index) => [String.fromCharCode(65 + index), dated(value)]),
  );
  return filterOptions([makeDossier({ articles })]).find(({ name }) => name === 'year')?.options;
};

it('a year shows the qualifier that its articles share, or else how many of their dates are uncertain', () => {
  expect(years('2025?', '2022-12~', '2024')).toEqual([
    ['2022', '2022'],
    ['2024', '2024'],
    ['2025', '2025?'],
  ]);
  expect(years('2025?', '2025-09', '2025~')).toEqual([['2025', '2025 (two uncertain)']]);
  expect(years('2024', '202X', '2021-12/2022-02', '../2019', '2024-21')).toEqual([
    ['–2019', '–2019'],
    ['2020s', '2020s'],
    ['2021–2022', '2021–2022'],
    ['2024', '2024'],
  ]);
});

it('with several dossiers, values of topics and propositions name their dossier, and labels do if two are equal', () => {
  const dossier = makeDossier({ propositions: ['open'], articles: { A: { passages: ['A ship'] }, B: {} } });
  const dossiers = [
    dossier,
    {
      ...dossier,
      slug: 'pier',
      title: 'The pier',
      propositions: dossier.propositions.map((proposition) => ({ ...proposition, claim: 'closed' })),
    },
  ];
  const optionsOf = (name: string) => filterOptions(dossiers).find((filter) => filter.name === name)?.options;
  expect(optionsOf('topic')).toEqual([
    ['harbour/trade', 'Trade (The harbour)'],
    ['pier/trade', 'Trade (The pier)'],
  ]);
  expect(optionsOf('proposition')).toEqual([
    ['harbour/open', 'open'],
    ['pier/open', 'closed'],
  ]);
  const values = makeCatalogue(dossiers, makePaths('/')).dossiers.map(({ topics, articles: [article] }) => [
    topics[0]?.value,
    article?.tags.topic,
  ]);
  expect(values).toEqual([
    ['harbour/trade', ['harbour/trade']],
    ['pier/trade', ['pier/trade']],
  ]);
});

it('filters without values are left out, and so is the dossier filter if there is only one dossier', () => {
  expect(filterOptions([makeDossier({ articles: { A: {}, B: {} } })]).map(({ name }) => name)).toEqual([
    'topic',
    'source',
    'stance',
    'year',
    'kind',
  ]);
});
