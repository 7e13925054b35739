import { describe, expect, it } from 'vitest';
import { frameRules } from './frame-headers.ts';

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
        ':part1/topics/:part3/',
        ':part1/words/:part3/',
      ];
      expect(frameRules(base)).toEqual(
        patterns.map((pattern) => `${base}${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`),
      );
    },
  );
});
