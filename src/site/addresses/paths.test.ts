import { describe, expect, it } from 'vitest';
import { embedIn } from './embed-in.ts';
import { comparisonSlug } from './article-sets.ts';
import {
  isReservedPropositionId,
  makePaths,
  RESERVED_ARTICLE_SLUGS,
  RESERVED_DOSSIER_SLUGS,
} from './paths.ts';

/** Returns every address under a base, by name. */
function addresses(base: string): Record<string, string> {
  const paths = makePaths(base);
  return {
    ...Object.fromEntries(
      Object.entries(paths).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    dataDossier: paths.dataDossier('harbour'),
    dossier: paths.dossier('harbour'),
    article: paths.article('harbour', 'port-opens'),
    compare: paths.compare('harbour'),
    cardArticle: paths.cardArticle('harbour', 'port-opens'),
    cardComparison: paths.cardComparison('harbour', ['A', 'C', 'AA']),
    cardDossier: paths.cardDossier('harbour'),
    cardProposition: paths.cardProposition('harbour', 'quay'),
    comparison: paths.comparison('harbour', ['A', 'C', 'AA']),
    topics: paths.topics('harbour'),
    topic: paths.topic('harbour', 'trade'),
    embed: paths.embed('harbour', 'toll'),
    oembed: paths.oembed('harbour', 'toll'),
  };
}

/** Addresses that readers may have saved or shared. Removing one from here requires a redirect. */
const PROMISED: Record<string, string> = {
  home: '/',
  about: '/about/',
  search: '/search/',
  feed: '/feed.xml',
  favicon: '/favicon.svg',
  faviconIco: '/favicon.ico',
  pagefind: '/pagefind/pagefind.js',
  dataSite: '/data/site.json',
  dataSiteSchema: '/data/site.schema.json',
  dataDossierSchema: '/data/dossier.schema.json',
  dataDossier: '/data/harbour.json',
  dossier: '/harbour/',
  article: '/harbour/port-opens/',
  compare: '/harbour/compare/',
  comparison: '/harbour/compare/a-c-aa/',
  topics: '/harbour/topics/',
  topic: '/harbour/topics/trade/',
  embed: '/embed/harbour/toll/',
  oembed: '/oembed/harbour/toll.json',
  cardSite: '/cards/site.png',
  cardBlind: '/cards/blind.png',
  cardArticle: '/cards/harbour/articles/port-opens.png',
  cardComparison: '/cards/harbour/compare/a-c-aa.png',
  cardDossier: '/cards/harbour/dossier.png',
  cardProposition: '/cards/harbour/positions/quay.png',
};

describe('the site’s addresses', () => {
  it('never change once they are published', () => {
    expect(addresses('/')).toMatchObject(PROMISED);
  });

  it.each([
    ['/', '/'],
    ['', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['x/', '/x/'],
    ['/a/b/', '/a/b/'],
    ['a//b', '/a/b/'],
  ])('under the base "%s" all begin with "%s", and are otherwise the same', (base, root) => {
    const under = addresses(base);
    expect(under['home']).toBe(root);
    expect(under).toEqual(
      Object.fromEntries(Object.entries(addresses('/')).map(([name, path]) => [name, root + path.slice(1)])),
    );
  });

  it('are all different', () => {
    const all = Object.values(addresses('/a/b/'));
    expect(new Set(all).size).toBe(all.length);
  });

  it('include an embed’s, which a script can complete from the folder', () => {
    const paths = makePaths('/a/b/');
    expect(embedIn(paths.embedsOf('harbour'), 'toll', [])).toBe(paths.embed('harbour', 'toll'));
    expect(embedIn(paths.embedsOf('harbour'), 'toll', ['A', 'C'])).toBe('/a/b/embed/harbour/toll/?only=a-c');
  });

  it('have a comparison’s sigla in lower case, in the given order', () => {
    expect(comparisonSlug(['A', 'C', 'E'])).toBe('a-c-e');
    expect(comparisonSlug(['C', 'AA'])).toBe('c-aa');
  });
});

describe('the ids that no proposition can have', () => {
  it.each([
    'differ',
    'agree',
    'alone',
    'reported',
    'silent',
    'choose',
    'texts',
    'main',
    'find',
    'index',
    'in-order',
    'h-texts',
    'h-',
    'text-a',
    'text-books',
    'p-a-sfpdd',
    'm-a-52q35',
    'e-a-52q35',
    's-favor',
    'a',
    'q',
    'aa',
    'to',
  ])('include %s', (id) => {
    expect(isReservedPropositionId(id)).toBe(true);
  });

  it.each([
    'nato-promise',
    'differs',
    'hope',
    'texts-differ',
    'text',
    'port',
    'self-defence',
    'replies-2022',
    'a-new-treaty',
    'sea',
  ])('do not include %s', (id) => {
    expect(isReservedPropositionId(id)).toBe(false);
  });
});

describe('the reserved words', () => {
  it('include every address of the site, so that no dossier can take its place', () => {
    const words = Object.values(PROMISED)
      .filter((path) => !path.startsWith('/harbour'))
      .flatMap((path) => path.split(/[/.]/).slice(1, 2));
    for (const word of words.filter((part) => part !== '')) expect(RESERVED_DOSSIER_SLUGS).toContain(word);
  });

  it('include every address of a dossier, so that no article can take its place', () => {
    const words = Object.values(addresses('/')).flatMap(
      (path) => /^\/harbour\/([^/]+)\/(?:.*\/)?$/.exec(path)?.[1] ?? [],
    );
    for (const word of words.filter((part) => part !== 'port-opens'))
      expect(RESERVED_ARTICLE_SLUGS).toContain(word);
  });

  it('are valid slugs, since others could not be chosen anyway', () => {
    for (const word of [...RESERVED_ARTICLE_SLUGS, ...RESERVED_DOSSIER_SLUGS])
      expect(word).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
