import { describe, expect, it } from 'vitest';
import { editorsLanguage, languageAttributes } from './language.ts';

describe('the language of words on a page', () => {
  it.each([
    ['en', 'ltr', {}, {}],
    ['lt', 'ltr', { lang: 'lt' }, { lang: 'en' }],
    ['ar', 'rtl', { lang: 'ar', dir: 'rtl' }, { lang: 'en' }],
  ] as const)(
    'for an article in %s, %s, is said where it is not the page’s',
    (lang, direction, article, editor) => {
      expect(languageAttributes({ lang, direction })).toEqual(article);
      expect(editorsLanguage({ lang })).toEqual(editor);
    },
  );
});
