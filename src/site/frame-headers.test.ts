import { describe, expect, it } from 'vitest';
import { frameRules } from './frame-headers.ts';
import { makePaths } from './addresses/paths.ts';

const PAGES = [
  '',
  '404.html',
  'about/',
  'harbour/',
  'harbour/compare/a-b/',
  'tides/',
  'embed/harbour/a-b/toll/',
  'embedded-systems/',
];

describe('the header rules against framing', () => {
  it.each(['/', '/some/path/'])(
    'have, under %s, one for each first part of an address, and none that matches an embed',
    (base) => {
      const rules = frameRules(
        PAGES.map((page) => base + page),
        makePaths(base),
      );
      const patterns = ['', '404.html', 'about/*', 'embedded-systems/*', 'harbour/*', 'tides/*'].map(
        (pattern) => base + pattern,
      );
      expect(rules).toEqual(
        patterns.map((pattern) => `${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`),
      );
    },
  );
});
