import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../text/stemmers.ts';
import { wordsIn } from '../../text/words.ts';
import { pageForIndex, tokenOf } from './index-tokens.ts';

describe('a word in the index', () => {
  it('is its stem, if that has only letters from a to z or only digits', () => {
    expect(tokenOf({ stem: 'guarante' }, 'en')).toBe('guarante');
    expect(tokenOf({ stem: '2022' }, 'en')).toBe('2022');
  });

  it('is one run of letters in any other case, and names its language unless that is English', () => {
    for (const [stem, language] of [
      ['h2o', 'en'],
      ['1.5', 'en'],
      ['qzab', 'en'],
      ['ukrain', 'fr'],
      ['水井', 'zh'],
      ['Киев', 'ru'],
    ] as const)
      expect(tokenOf({ stem }, language)).toMatch(/^qz[a-p]+$/);
  });

  it('is never that of another word or of another language', () => {
    const word = fc.record({
      stem: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('qz', 'qza', '4000')),
      language: fc.constantFrom('en', 'fr', 'zh'),
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const isSame = one.stem === other.stem && one.language === other.language;
        expect(tokenOf(one, one.language) === tokenOf(other, other.language)).toBe(isSame);
      }),
    );
  });
});

it('the page for the index has a sign between passages, and where a script without spaces breaks off', () => {
  const chinese = readingOf('zh');
  const content = pageForIndex(
    [
      { kind: 'title', words: wordsIn('NATO 12', readingOf('en')) },
      { kind: 'text', words: wordsIn('水井，应该', chinese) },
    ],
    'zh',
  );
  const token = (stem: string) => tokenOf({ stem }, 'zh');
  expect(/<main[^>]*>(.*)<\/main>/s.exec(content)?.[1]).toBe(
    `<h1>${token('nato')} ${token('12')}</h1>\n¶\n<p>${token('水井')} ¶ ${token('应该')}</p>`,
  );
});
