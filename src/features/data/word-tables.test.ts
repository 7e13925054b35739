import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { makeDossier } from '../../views/view.fixture.ts';
import { tableAsCsv } from './tables.ts';

const dossier = makeDossier({
  articles: {
    A: { passages: ['Title', `${'Whale, '.repeat(30)}and “the harbor”, ${'fish, '.repeat(60)}`] },
    B: { passages: ['Title', `The harbor: ${'fish, '.repeat(90)}`] },
  },
  referents: [
    {
      id: 'harbor',
      name: 'The harbor, or port',
      expressions: [
        { words: 'harbor', except: [] },
        { words: 'whales', asWritten: true, except: [] },
      ],
    },
  ],
});

it('the table of names has a row for each name in each article, with its counts by voice', () => {
  expect([...csvParse(tableAsCsv(dossier, 'names').slice(1))].slice(0, 3)).toEqual([
    {
      referent: 'The harbor, or port',
      expression: 'harbor',
      'as written': 'no',
      siglum: 'A',
      article: 'article-a',
      source: 'Source A',
      count: '1',
      'own words': '1',
      reported: '0',
      quoted: '0',
    },
    expect.objectContaining({ expression: 'harbor', siglum: 'B', count: '1' }),
    expect.objectContaining({ expression: 'whales', 'as written': 'yes', siglum: 'A', count: '0' }),
  ]);
});

it('the table of distinctive words has each word against all others and each other article', () => {
  const rows = csvParse(tableAsCsv(dossier, 'distinctive').slice(1)).filter(
    (row) => row['scope'] === 'all' && row['siglum'] === 'A',
  );
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({ against: 'B', word: 'Whale', count: '30', 'count there': '0' });
    // 30 whales, 60 fish, a harbor and a title.
    expect(Number(row['per 1000'])).toBeCloseTo(30_000 / 92, 1);
    expect(Number(row['z'])).toBeGreaterThan(1.96);
  }
});
