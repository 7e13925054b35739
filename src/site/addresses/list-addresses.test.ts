import { describe, expect, it } from 'vitest';
import { listAddresses, tablesOf, type DossierShape } from './list-addresses.ts';

const HARBOUR: DossierShape = {
  slug: 'harbour',
  articles: [
    { slug: 'port-opens', siglum: 'A' },
    { slug: 'port-shuts', siglum: 'C' },
  ],
  propositions: ['toll'],
  topics: ['trade'],
  sets: [['A', 'C']],
  hasVoices: true,
  hasEvents: true,
  tables: ['names', 'events'],
  isAnnotated: true,
};
const OF_SITE = [
  '/',
  '/about/',
  '/about/methods/',
  '/data/dossier.schema.json',
  '/data/site.json',
  '/data/site.schema.json',
  '/feed.xml',
  '/search/',
  '/sitemap.xml',
];

describe('the addresses of a site', () => {
  it('are, for a dossier, those of its pages, data, citations and embeds', () => {
    expect(listAddresses([HARBOUR]).sort()).toEqual(
      [
        ...OF_SITE,
        '/data/harbour.annotations.jsonld',
        '/data/harbour.events.csv',
        '/data/harbour.names.csv',
        '/data/harbour.json',
        '/embed/harbour/toll/',
        '/harbour/',
        '/harbour/blind/a-c/',
        ...['a', 'a-c', 'c'].flatMap((set) =>
          ['bib', 'json', 'ris', 'txt'].map((format) => `/harbour/cite/${set}.${format}`),
        ),
        '/harbour/compare/',
        '/harbour/compare/a-c/',
        '/harbour/compare/c-a/',
        '/harbour/port-opens/',
        '/harbour/port-opens/#text-a',
        '/harbour/port-shuts/',
        '/harbour/port-shuts/#text-c',
        '/harbour/positions/',
        '/harbour/positions/in-order/',
        '/harbour/positions/toll/',
        '/harbour/topics/',
        '/harbour/topics/trade/',
        '/harbour/timeline/',
        '/harbour/voices/',
        '/harbour/words/',
        '/harbour/words/in-context/',
        '/oembed/harbour/toll.json',
      ].sort(),
    );
  });

  it('have none for what a dossier lacks', () => {
    const plain = listAddresses([
      { ...HARBOUR, propositions: [], hasVoices: false, hasEvents: false, tables: [], isAnnotated: false },
    ]);
    expect(plain.filter((address) => /position|embed|voices|annotations|timeline|csv/.test(address))).toEqual(
      [],
    );
  });

  it('are those of the site alone if it has no dossier', () => {
    expect(listAddresses([]).sort()).toEqual(OF_SITE);
  });
});

describe('the tables of a dossier', () => {
  const nothing = { hasReferents: false, hasEvents: false, hasVoices: false };

  it('are those for which it has data', () => {
    expect(
      tablesOf({ hasReferents: true, hasEvents: true, hasVoices: true, langs: ['en', 'en', 'ru'] }),
    ).toEqual(['names', 'distinctive', 'events', 'speakers']);
    expect(tablesOf({ ...nothing, langs: ['en', 'en'] })).toEqual(['distinctive']);
  });

  it('have no distinctive words if no two articles have one language', () => {
    expect(tablesOf({ ...nothing, langs: ['en', 'ru'] })).toEqual([]);
  });
});
