import { expect, it } from 'vitest';
import { haveComparableWords, stopWordsOf } from './stop-words.ts';

it('knows the words that say nothing of a subject, in the forms in which words are compared', () => {
  expect(stopWordsOf('en-US')?.has('the')).toBe(true);
  expect(stopWordsOf('en')?.has('war')).toBe(false);
  // Written with accents in the list.
  expect(stopWordsOf('fr')?.has('meme')).toBe(true);
  expect(stopWordsOf('uk')?.size).toBeGreaterThan(0);
});

it('has no list for a language that it does not know', () => {
  expect(stopWordsOf('zh')).toBeNull();
});

it.each([
  [['en', 'en-US', 'ru'], true],
  [['ru', 'en', 'ru'], true],
  [['en', 'ru'], false],
  [['zh', 'zh'], false],
  [['en', 'zh', 'zh'], false],
  [[], false],
])(
  'texts in %j can be compared by their words only if two have one language with a list: %s',
  (langs, can) => {
    expect(haveComparableWords(langs)).toBe(can);
  },
);
