import { expect, it } from 'vitest';
import { makeDossier } from '../../views/view.fixture.ts';
import { tableAsCsv } from './tables.ts';

it('the table of speakers has a line for each voice of each article, with what it counts, also if its words count for another', () => {
  const dossier = makeDossier({
    propositions: ['quay'],
    affiliations: [{ name: 'The town, old and new', voices: ['The mayor'] }],
    articles: {
      A: {
        passages: ['Quay', 'The mayor, says The Post, will pay.', 'I like it.'],
        voices: [
          { name: 'The mayor', via: 'The Post', speaks: 'directly' },
          { name: 'The pilot', speaks: 'paraphrased' },
        ],
        positions: [
          { on: 'quay', voice: 'The mayor', quotes: ['will pay'] },
          { on: 'quay', quotes: ['I like it'] },
          { on: 'quay', voice: 'The pilot', quotes: ['like it'] },
        ],
      },
      B: { passages: ['Shut'] },
    },
  });
  const [title, mayors, own] = dossier.articles[0]?.passages ?? [];
  const [shut] = dossier.articles[1]?.passages ?? [];
  expect(tableAsCsv(dossier, 'speakers').split('\r\n')).toEqual([
    '\uFEFFsiglum,article,source,voice,via,affiliation,kind,count,unit,percent,passages',
    `A,article-a,Source A,,,,author,3,words,27,${own?.id}`,
    `A,article-a,Source A,The mayor,The Post,"The town, old and new",reported,2,words,18,${mayors?.id}`,
    `A,article-a,Source A,,,,unmarked,6,words,55,${title?.id} ${mayors?.id}`,
    `A,article-a,Source A,The pilot,,,reported,0,words,0,${own?.id}`,
    `B,article-b,Source B,,,,unmarked,1,words,100,${shut?.id}`,
    '',
  ]);
});

it('a table has what spreadsheets need for other alphabets, and nothing that they run as a formula', () => {
  const dossier = makeDossier({
    articles: { A: { passages: ['Порт'] }, B: { passages: ['Shut'] } },
    referents: ['=1+1', '+1', '-1', '@SUM(A1)', '\tport', 'порт', '1=1'].map((name, index) => ({
      id: `referent-${index}`,
      name,
      expressions: [{ words: 'порт', except: [] }],
    })),
  });
  const csv = tableAsCsv(dossier, 'names');
  expect(csv.startsWith('\uFEFFreferent,expression,')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(
    csv
      .split('\r\n')
      .filter((line) => line.includes(',A,article-a,'))
      .map((line) => line.split(',').slice(0, 2)),
  ).toEqual([
    ["'=1+1", 'порт'],
    ["'+1", 'порт'],
    ["'-1", 'порт'],
    ["'@SUM(A1)", 'порт'],
    ["'\tport", 'порт'],
    ['порт', 'порт'],
    ['1=1', 'порт'],
  ]);
});

it.each(['names', 'distinctive', 'events', 'speakers'] as const)(
  'the table of %s names an article by its siglum, then by its slug, as the other tables do',
  (table) => {
    const [columns = ''] = tableAsCsv(makeDossier({ articles: { A: {}, B: {} } }), table)
      .slice(1)
      .split('\r\n');
    expect(columns).toMatch(/\bsiglum,article\b/);
  },
);
