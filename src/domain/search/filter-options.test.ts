import { expect, it } from 'vitest';
import { makeDossier } from '../view.fixture.ts';
import { filterOptions } from './filter-options.ts';

const dated = (value: string) => ({ fields: { date: { value, basis: 'b' } } });
const years = (...values: string[]) => {
  const articles = Object.fromEntries(values.map((value, index) => [String.fromCharCode(65 + index), dated(value)]));
  return filterOptions([makeDossier({ articles })]).find(({ name }) => name === 'year')?.options;
};

it('a year is shown with its doubt, or with how many of its articles are in doubt', () => {
  expect(years('2025?', '2022-12~', '2024')).toEqual([['2022', '2022'], ['2024', '2024'], ['2025', '2025?']]);
  expect(years('2025?', '2025-09', '2025~')).toEqual([['2025', '2025, two uncertain']]);
});

it('filters that have no values are left out, and the dossier where there is but one', () => {
  expect(filterOptions([makeDossier({ articles: { A: {}, B: {} } })]).map(({ name }) => name)).toEqual(['topic', 'source', 'stance', 'year', 'kind']);
});
