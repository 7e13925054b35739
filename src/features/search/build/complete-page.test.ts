import { encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePaths } from '../../../site/addresses/paths.ts';
import { makeDossier } from '../../../views/view.fixture.ts';
import { makeCatalogue, type Catalogue } from '../catalogue.ts';
import { INDEX_PLACES } from '../index-places.ts';
import { completePage } from './complete-page.ts';
import type { IndexFile } from './index-files.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
const packed = (path: string, content: Uint8Array | string): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([SIGNATURE, Buffer.from(content)])),
});
const meta = packed(
  'pagefind.en_ab12.pf_meta',
  encode([
    '1.5.2',
    [],
    [
      ['a', 'm', 'en_1'],
      ['n', 'z', 'en_2'],
    ],
  ]),
);
const fragmentOf = (name: string, url: string) =>
  packed(`fragment/${name}.pf_fragment`, JSON.stringify({ url }));
const parts = (bytes: number) =>
  ['en_1', 'en_2'].map((name) => ({ path: `index/${name}.pf_index`, content: new Uint8Array(bytes) }));
const files = (bytesOfPart = 10): IndexFile[] => [
  { path: 'pagefind.js', content: new Uint8Array(5) },
  { path: 'wasm.en.pagefind', content: new Uint8Array(90_000) },
  meta,
  fragmentOf('en_f1', '/harbour/article-a/'),
  fragmentOf('en_f2', '/harbour/article-b/'),
  ...parts(bytesOfPart),
];
const catalogue = makeCatalogue([makeDossier({ articles: { A: {}, B: {} } })], makePaths('/'));
const page = `${INDEX_PLACES.version}\n${INDEX_PLACES.ahead}\n${INDEX_PLACES.catalogue}`;
const texts = (content = '{}') => [{ path: '/harbour/article-a/search.json', content }];
const complete = (index: readonly IndexFile[], searched = texts()) => {
  const [version = '', ahead = '', json = ''] = completePage(
    page,
    catalogue,
    index,
    searched,
    '/pagefind/',
  ).split('\n');
  return { version, ahead: ahead.split(' '), catalogue: JSON.parse(json) as Catalogue };
};

describe('the completed search page', () => {
  it('names the index and the files that every search needs', () => {
    const { version, ahead } = complete(files());
    expect(version).toBe('en_ab12');
    expect(ahead).toEqual(
      [
        'pagefind-entry.json?ts=en_ab12',
        'wasm.en.pagefind',
        'pagefind.en_ab12.pf_meta',
        'index/en_1.pf_index',
        'index/en_2.pf_index',
      ]
        .map((path) => `/pagefind/${path}`)
        .concat('/harbour/article-a/search.json'),
    );
  });

  it('lists parts with their first stems instead of fetching them ahead, if their total size is large', () => {
    const small = complete(files(10_000));
    expect(small.catalogue.parts).toEqual([]);
    const large = complete(files(10_001));
    expect(large.ahead.filter((url) => url.includes('/index/'))).toEqual([]);
    expect(large.ahead).toContain('/harbour/article-a/search.json');
    expect(large.catalogue.parts).toEqual([
      ['a', '/pagefind/index/en_1.pf_index'],
      ['n', '/pagefind/index/en_2.pf_index'],
    ]);
  });

  it('does not fetch the texts ahead, if their total size is large', () => {
    const long = Array.from({ length: 20_000 }, (_, at) =>
      createHash('md5').update(String(at)).digest('hex'),
    );
    expect(
      complete(files(), texts(long.join(''))).ahead.filter((url) => url.endsWith('search.json')),
    ).toEqual([]);
  });

  it('has the name of each article in the index, and is otherwise unchanged', () => {
    const [dossier] = catalogue.dossiers;
    const ids = ['en_f1', 'en_f2'];
    expect(complete(files()).catalogue.dossiers).toEqual([
      { ...dossier, articles: dossier?.articles.map((article, at) => ({ ...article, id: ids[at] })) },
    ]);
  });

  it('fails the build if the index lacks an article, or does not have exactly one list of its parts', () => {
    const without = (path: string) => files().filter((file) => file.path !== path);
    expect(() => complete(without('fragment/en_f2.pf_fragment'))).toThrow('lacks /harbour/article-b/');
    expect(() => complete(without(meta.path))).toThrow('0 .pf_meta files');
    expect(() => complete([...files(), { ...meta, path: 'pagefind.de_1.pf_meta' }])).toThrow(
      '2 .pf_meta files',
    );
  });
});
