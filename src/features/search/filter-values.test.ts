import { describe, expect, it } from 'vitest';
import { dossierValue, meansValue } from './filter-values.ts';

describe('a filter’s value', () => {
  it('names its dossier if there are several', () => {
    expect(dossierValue(['harbour'], 'harbour', 'trade')).toBe('trade');
    expect(dossierValue(['harbour', 'pier'], 'harbour', 'trade')).toBe('harbour/trade');
  });

  it.each([
    ['trade', 'trade', 'topic', true],
    ['trade', 'harbour/trade', 'topic', true],
    ['harbour/trade', 'trade', 'proposition', true],
    ['harbour/trade', 'pier/trade', 'topic', false],
    ['trade', 'free-trade', 'topic', false],
    ['Post', 'Washington/Post', 'source', false],
    ['Post', 'Post', 'source', true],
  ] as const)('“%s” in an address means the value “%s” of the filter %s: %s', (asked, value, name, does) => {
    expect(meansValue(asked, value, name)).toBe(does);
  });
});
