import { expect, it } from 'vitest';
import type { Article } from '../../schemas/article.ts';
import { z } from 'zod';
import { DossierDataSchema, SiteDataSchema } from '../../schemas/data.ts';
import { dossierData, siteData } from './data-files.ts';
import { makePaths } from '../../site/addresses/paths.ts';
import { makeDossier } from '../../views/view.fixture.ts';

/** Authors with every part that a name can have. */
const AUTHORS: Article['source']['authors'] = [
  {
    family: 'Writer',
    given: 'A.',
    suffix: 'Jr.',
    'non-dropping-particle': 'van',
    'dropping-particle': 'de',
    'static-ordering': true,
  },
  { literal: 'The Desk' },
];

const MADE = { by: 'Ann Lee', on: '2026-11-05' };
const CORRECTIONS = [{ what: 'A date.', when: '2026-11-04', why: 'It was wrong.' }];

/** The parts of a JSON Schema that are used here. */
interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Makes a dossier that has a value for every field. */
function makeFullDossier(): ReturnType<typeof makeDossier> {
  const dossier = makeDossier({
    propositions: ['ships-return'],
    annotatedOn: '2026-11-01',
    corrections: CORRECTIONS,
    noteKinds: [
      {
        id: 'wording-differs',
        name: 'Wording differs',
        meaning: 'another copy differs',
        mapping: { term: 'Variant', vocabulary: 'a list', url: 'https://example.org/list' },
      },
    ],
    affiliations: [{ name: 'The town', voices: ['The mayor'] }],
    events: [
      { id: 'storm', date: '2022-01-01', words: 'The storm', divides: true, basis: 'The log has it.' },
      { id: 'vote', date: '2022-02', words: 'The vote', divides: false },
      { id: 'thaw', date: '2025~', words: 'The thaw', divides: false },
    ],
    articles: {
      A: {
        passages: [
          'The port',
          'Ships come again, she said.',
          'The pilot agrees.',
          `${'Cargo, '.repeat(40)}and the cargo of the port by the sea at dawn.`,
        ],
        voices: [
          { name: 'The mayor', role: 'Mayor of the port', via: 'Daily', speaks: 'directly' },
          { name: 'a pilot', unnamed: true, speaks: 'directly' },
        ],
        positions: [
          { on: 'ships-return', voice: 'The mayor', quotes: ['Ships come again'], made: MADE },
          { on: 'ships-return', voice: 'a pilot', quotes: ['The pilot agrees.'] },
        ],
        notes: [
          {
            type: 'wording-differs',
            voice: 'a pilot',
            why: 'It does.',
            exact: 'pilot',
            target: 'a pilot',
          },
          {
            type: 'wording-differs',
            voice: 'The mayor',
            why: 'Another copy has it otherwise.',
            exact: 'again',
            other: { exact: 'anew', url: 'https://example.org/copy', where: 'A copy.' },
            target: 'The town',
            polarity: 'negative',
            through: { name: 'The mayor', relation: 'ally', polarity: 'positive' },
            ...MADE,
          },
        ],
        fields: {
          source: {
            name: 'Daily',
            kind: 'NewsArticle',
            basis: 'Handed in.',
            url: 'https://example.org/article',
            authors: AUTHORS,
            republishes: {
              name: 'Weekly',
              title: 'The harbor',
              authors: AUTHORS,
              date: '2022-01-28',
              url: 'https://example.org/original',
              basis: 'Said at its end.',
            },
          },
          stance: {
            label: 'favors',
            summary: 'Welcomes it.',
            evidence: [{ exact: 'The pilot agrees.' }],
            ...MADE,
          },
          publishedOn: '2026-11-02',
          corrections: CORRECTIONS,
          events: [{ event: 'storm', exact: 'Ships come again', ...MADE }],
          omitted: [{ text: 'Advertisement', reason: 'None of the article.' }],
        },
      },
      B: {
        passages: ['水井', '我们说水井应该关闭因为水已经不干净了。'],
        fields: {
          lang: 'zh',
          examined: [
            { proposition: 'ships-return', why: 'Names none.', evidence: [{ exact: '关闭' }], ...MADE },
          ],
        },
      },
      C: {
        passages: ['Title C', 'The cargo of the port by the sea at dawn.', 'Fish, nets, wind. '.repeat(40)],
        positions: [{ on: 'ships-return' }],
      },
      D: { passages: ['市场', '他们写道我们说水井应该关闭因为水已经不干净了。'], fields: { lang: 'zh' } },
    },
    referents: [
      {
        id: 'traffic',
        name: 'Traffic',
        about: 'What moves on the water.',
        expressions: [
          { words: 'ships', except: [] },
          { words: 'pilot', asWritten: true, except: [] },
        ],
      },
    ],
  });
  for (const article of dossier.articles)
    article.blocks = [{ kind: 'quotation', blocks: [{ kind: 'passage', passage: 1, depth: 0 }] }];
  return dossier;
}

/** Returns the paths of the fields that a schema declares: `articles.source.url`. */
function declaredFields({ properties = {}, items }: JsonSchema, within = ''): string[] {
  const own = Object.entries(properties).flatMap(([name, schema]) => [
    within + name,
    ...declaredFields(schema, `${within}${name}.`),
  ]);
  return [...own, ...(items ? declaredFields(items, within) : [])];
}

/** Returns the paths of the fields that data have once written as JSON. */
function writtenFields(data: unknown, within = ''): string[] {
  if (Array.isArray(data)) return [...new Set(data.flatMap((item) => writtenFields(item, within)))];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [within + name, ...writtenFields(value, `${within}${name}.`)]);
}

const dossier = makeFullDossier();

it.each([
  { file: 'a dossier', schema: DossierDataSchema, data: dossierData(dossier) },
  { file: 'the site', schema: SiteDataSchema, data: siteData([dossier], makePaths('/')) },
])('the file of $file has every field that its schema declares, and no others', ({ schema, data }) => {
  const declared = declaredFields(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  expect(writtenFields(data).sort()).toEqual(declared.sort());
});
