import { describe, expect, it } from 'vitest';
import { makeAddress, readAddress, readRetired, wordsInPlaceOf } from './address-forms.ts';

describe('an address', () => {
  it.each([
    ['/', 'home', {}],
    ['/data/site.json', 'dataSite', {}],
    ['/data/harbour.json', 'dataDossier', { dossier: 'harbour' }],
    ['/embed/harbour/toll/', 'embed', { dossier: 'harbour', proposition: 'toll' }],
    ['/oembed/harbour/toll.json', 'oembed', { dossier: 'harbour', proposition: 'toll' }],
    ['/harbour/', 'dossier', { dossier: 'harbour' }],
    ['/harbour/compare/', 'compare', { dossier: 'harbour' }],
    ['/harbour/compare/a-c/', 'comparison', { dossier: 'harbour', set: 'a-c' }],
    ['/harbour/cite/a-c.bib', 'citation', { dossier: 'harbour', set: 'a-c', format: 'bib' }],
    ['/harbour/positions/in-order/', 'positionsInOrder', { dossier: 'harbour' }],
    ['/harbour/positions/toll/', 'proposition', { dossier: 'harbour', proposition: 'toll' }],
    ['/harbour/port-opens/', 'article', { dossier: 'harbour', article: 'port-opens' }],
    ['/harbour/port-opens/#text-b', 'text', { dossier: 'harbour', article: 'port-opens', siglum: 'b' }],
  ] as const)('%s is read as that of a %s, and made from its parts', (address, kind, parts) => {
    expect(readAddress(address)).toEqual({ kind, parts });
    expect(makeAddress(kind, parts)).toBe(address);
  });

  it.each([
    '',
    'harbour/',
    '/harbour',
    '/Harbour/',
    '/harbour/x/y/z/',
    '/data/harbourXjson',
    '//',
    '/harbour//',
  ])('"%s" is none of the site’s', (address) => {
    expect(readAddress(address)).toBeNull();
  });

  it('of a retired form is read as the kind that replaced it', () => {
    expect(readRetired('/embed/harbour/a-c/toll/')).toEqual({
      kind: 'embed',
      parts: { dossier: 'harbour', set: 'a-c', proposition: 'toll' },
    });
    expect(readRetired('/oembed/harbour/a-c/toll.json')?.kind).toBe('oembed');
    expect(readRetired('/embed/harbour/toll/')).toBeNull();
  });
});

describe('the words in place of a part', () => {
  it('are those of other addresses that are the same up to there', () => {
    expect(wordsInPlaceOf('proposition')).toEqual(['in-order']);
    expect(wordsInPlaceOf('article')).toEqual([
      'blind',
      'cite',
      'compare',
      'positions',
      'timeline',
      'topics',
      'voices',
      'words',
    ]);
    expect(wordsInPlaceOf('topic')).toEqual([]);
    expect(wordsInPlaceOf('dossier')).toEqual(
      expect.arrayContaining(['about', 'data', 'embed', 'feed', 'oembed', 'search', 'site', 'sitemap']),
    );
  });
});
