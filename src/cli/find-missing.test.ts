import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { makeScratchFolder } from '../../tests/build/scratch-folder.ts';
import { findMissing } from './find-missing.ts';

const SETTINGS = { site: 'https://news.example', base: '/sub/', hasCards: true };
const META = gzipSync(
  Buffer.concat([
    Buffer.from('pagefind_dcd'),
    encode(['1', [['und_1', 9]], [['a', 'z', 'und_2']], [], [], []]),
  ]),
);

/** A small site under a sub-path in which every way of naming a file occurs. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': `<link rel="stylesheet" href="/sub/_astro/site.css"><script src="/sub/late.js"></script>
    <meta property="og:image" content="https://news.example/sub/cards/home.png">
    <a href="/sub/dossier/?x=1&amp;y=2#part">Dossier</a> <a href="#here">Here</a> <a href="/elsewhere/">Host</a>
    <a href="/sub/100%">Odd</a>
    <a href="https://other.example/sub/none/">Other</a> <a href="mailto:me@example.org">Mail</a>
    <form action="/sub/search/"></form>`,
  'dossier/index.html': '<a href="/sub/%C3%A9t%C3%A9.txt">Text</a>',
  'été.txt': '',
  '100%': '',
  'search/index.html': '<search data-ahead="/sub/data/a.json /sub/data/b.json?v=2"></search>',
  'data/a.json': '',
  'data/b.json': '',
  'cards/home.png': '',
  '_astro/site.css': '@font-face { src: url(./serif.woff2) } a { background: url("/sub/_astro/dot.svg") }',
  '_astro/serif.woff2': '',
  '_astro/dot.svg': '',
  '_astro/part.js': 'export const a=1',
  '_astro/later.js': '',
  'late.js': 'import{a}from"./_astro/part.js";addEventListener("x",()=>import("./_astro/later.js"))',
  'feed.xml': '<link href="https://news.example/sub/dossier/"/><id>https://news.example/sub/</id>',
  'pagefind/pagefind.und.pf_meta': META,
  'pagefind/fragment/und_1.pf_fragment': '',
  'pagefind/index/und_2.pf_index': '',
};

function writeSite(without?: string): string {
  const folder = makeScratchFolder();
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (without !== undefined) rmSync(join(folder, without));
  return folder;
}

describe('a built site', () => {
  it('is whole if every file that is named is there', () => {
    expect(findMissing(writeSite(), SETTINGS)).toEqual([]);
  });

  it.each([
    ['a style sheet', '_astro/site.css', 'index.html'],
    ['a script', 'late.js', 'index.html'],
    ['a card', 'cards/home.png', 'index.html'],
    ['a page', 'dossier/index.html', 'feed.xml'],
    ['the page of a form', 'search/index.html', 'index.html'],
    ['a file with other letters', 'été.txt', 'dossier/index.html'],
    ['data that a script fetches', 'data/b.json', 'search/index.html'],
    ['a font', '_astro/serif.woff2', '_astro/site.css'],
    ['a picture of the style sheet', '_astro/dot.svg', '_astro/site.css'],
    ['an imported script', '_astro/part.js', 'late.js'],
    ['a script that is imported later', '_astro/later.js', 'late.js'],
    ['the text of a page in the index', 'pagefind/fragment/und_1.pf_fragment', 'the index in pagefind/'],
    ['a part of the index', 'pagefind/index/und_2.pf_index', 'the index in pagefind/'],
  ])('is not whole without %s', (_, path, file) => {
    expect(findMissing(writeSite(path), SETTINGS)).toEqual([
      `${path.replace(/index\.html$/, '')}, which ${file} names`,
    ]);
  });

  it('needs no cards if none are drawn', () => {
    expect(findMissing(writeSite('cards/home.png'), { ...SETTINGS, hasCards: false })).toEqual([]);
  });
});
