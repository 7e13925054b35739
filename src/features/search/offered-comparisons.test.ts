import { describe, expect, it } from 'vitest';
import { makePaths } from '../../site/addresses/paths.ts';
import { makeDossier } from '../../views/view.fixture.ts';
import { makeCatalogue } from './catalogue.ts';
import { offerComparisons } from './offered-comparisons.ts';

const SIGLA = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/**
 * Lists the offers for dossiers of these sizes. Articles are named by the number of their dossier and their
 * siglum: `1B`.
 */
function offer(
  sizes: readonly number[],
  found: readonly string[],
  chosen: readonly string[] = [],
  query = 'red line',
) {
  const dossiers = sizes.map((size, at) => ({
    ...makeDossier({ articles: Object.fromEntries(SIGLA.slice(0, size).map((siglum) => [siglum, {}])) }),
    slug: `d${at + 1}`,
    title: `Dossier ${at + 1}`,
  }));
  const catalogue = makeCatalogue(dossiers, makePaths('/'));
  const named = (names: readonly string[]) =>
    catalogue.dossiers.flatMap(({ articles }, at) =>
      articles.filter(({ siglum }) => names.includes(`${at + 1}${siglum}`)),
    );
  return offerComparisons(catalogue, named(found), named(chosen), query).map(({ text, url }) =>
    url === undefined ? text : [text, url],
  );
}

describe('the comparison of all articles found', () => {
  it('is offered with the query, with articles in the dossier’s order', () => {
    expect(offer([3], ['1C', '1A'])).toEqual([['Compare A and C', '/d1/compare/a-c/?q=red+line#texts']]);
  });

  it('has no query in its address if there was none', () => {
    expect(offer([3], ['1C', '1A'], [], '')).toEqual([['Compare A and C', '/d1/compare/a-c/#texts']]);
  });

  it('is not offered for one article', () => {
    expect(offer([3], ['1A'])).toEqual([]);
  });

  it('is the whole dossier’s, narrowed to the articles found, if these have no page of their own', () => {
    expect(offer([7], ['1A', '1B', '1C', '1G'])).toEqual([
      ['Compare A, B, C and G', '/d1/compare/a-b-c-d-e-f-g/?only=a-b-c-g&q=red+line#texts'],
    ]);
  });

  it('is offered for each dossier with two or more articles found, by name, for up to three dossiers', () => {
    expect(offer([2, 2, 2], ['1A', '1B', '2A', '3A', '3B'], [], '')).toEqual([
      ['Compare A and B (Dossier 1)', '/d1/compare/a-b/#texts'],
      ['Compare A and B (Dossier 3)', '/d3/compare/a-b/#texts'],
    ]);
    const both = (...dossiers: number[]) => dossiers.flatMap((at) => [`${at}A`, `${at}B`]);
    expect(offer([2, 2, 2, 2], [...both(1, 2, 3), '4A'])).toHaveLength(3);
    expect(offer([2, 2, 2, 2], both(1, 2, 3, 4))).toEqual([]);
  });
});

describe('the comparison of the chosen articles', () => {
  const chosen = (sizes: readonly number[], names: readonly string[]) => offer(sizes, [], names, '');

  it('is offered without naming its dossier', () => {
    expect(chosen([3, 2], ['1B', '1A'])).toEqual([
      ['Compare your selection: A and B', '/d1/compare/a-b/#texts'],
    ]);
  });

  it('is replaced by advice if it is not possible', () => {
    expect(chosen([3], [])).toEqual([]);
    expect(chosen([3], ['1B'])).toEqual(['Choose another article to compare with B']);
    expect(chosen([3, 2], ['1A', '1B', '2A'])).toEqual(['Choose articles from one collection']);
  });

  it('comes after the comparison of all', () => {
    expect(offer([3], ['1A', '1B', '1C'], ['1A'], '').map((each) => [each].flat()[0])).toEqual([
      'Compare A, B and C',
      'Choose another article to compare with A',
    ]);
  });
});
