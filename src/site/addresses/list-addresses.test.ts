import { describe, expect, it } from 'vitest';
import { listAddresses, type DossierShape } from './list-addresses.ts';

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
  isAnnotated: true,
};
const OF_SITE = [
  '/',
  '/about/',
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
        '/harbour/voices/',
        '/oembed/harbour/toll.json',
      ].sort(),
    );
  });

  it('have none for what a dossier lacks', () => {
    const plain = listAddresses([{ ...HARBOUR, propositions: [], hasVoices: false, isAnnotated: false }]);
    expect(plain.filter((address) => /position|embed|voices|annotations/.test(address))).toEqual([]);
  });

  it('are those of the site alone if it has no dossier', () => {
    expect(listAddresses([]).sort()).toEqual(OF_SITE);
  });
});
