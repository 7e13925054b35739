import { describe, expect, it } from 'vitest';
import { isPlainPath } from './plain-folder.ts';

describe('the tools of the build read a path', () => {
  it.each(['/home/me/synoptic', '/Users/Zoë/my sites/news_2', 'C:\\Users\\me\\site', '/srv/新闻/a-b.c+d@e'])(
    'without special characters: %s',
    (path) => expect(isPlainPath(path)).toBe(true),
  );

  it.each(['/srv/C#', '/srv/why?', '/srv/"news"', '/ci/feature%2Fx', '/srv/[a]', '/srv/a*', '/srv/a\nb'])(
    'only through links if it has special characters: %j',
    (path) => expect(isPlainPath(path)).toBe(false),
  );
});
