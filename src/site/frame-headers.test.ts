import { describe, expect, it } from 'vitest';
import { frameRules } from './frame-headers.ts';
import { makePaths } from './addresses/paths.ts';

const SITE_PAGES = ['', '404.html', 'about/', 'search/'];

/** Returns the addresses of pages that each dossier has, and of its embeds, old and new. */
const pagesOf = (dossier: string) => [
  `${dossier}/`,
  `${dossier}/port-opens/`,
  `${dossier}/compare/`,
  `${dossier}/compare/a-b/`,
  `${dossier}/blind/a-b/`,
  `${dossier}/positions/toll/`,
  `embed/${dossier}/toll/`,
  `embed/${dossier}/a-b/toll/`,
];

const rulesFor = (dossiers: readonly string[], base = '/') =>
  frameRules(
    [...SITE_PAGES, ...dossiers.flatMap(pagesOf)].map((page) => base + page),
    makePaths(base),
  );

describe('the header rules against framing', () => {
  it.each(['/', '/some/path/'])(
    'have, under %s, one for each form of address, but none for embeds',
    (base) => {
      const patterns = [
        '',
        '404.html',
        ':part1/',
        ':part1/:part2/',
        ':part1/blind/:part3/',
        ':part1/compare/:part3/',
        ':part1/positions/:part3/',
      ];
      expect(rulesFor(['harbour', 'embedded-systems'], base)).toEqual(
        patterns.map((pattern) => `${base}${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`),
      );
    },
  );

  it('are no more for 150 dossiers than for one, since Cloudflare Pages reads only 100', () => {
    const many = Array.from({ length: 150 }, (_, index) => `dossier-${index}`);
    expect(rulesFor(many)).toEqual(rulesFor(['harbour']));
  });
});
