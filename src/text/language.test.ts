import { describe, expect, it } from 'vitest';
import { editorsLanguage, languageAttributes } from './language.ts';

describe('language attributes', () => {
  it.each([
    ['en', 'ltr', {}, {}],
    ['lt', 'ltr', { lang: 'lt' }, { lang: 'en' }],
    ['ar', 'rtl', { lang: 'ar', dir: 'rtl' }, { lang: 'en' }],
  ] as const)(
    'state the language and direction of an article in %s (%s) only if the page’s differ',
    (lang, direction, article, editor) => {
      expect(languageAttributes({ lang, direction })).toEqual(article);
      expect(editorsLanguage({ lang })).toEqual(editor);
    },
  );
});
