import { describe, expect, it } from 'vitest';
import { INTERFACE, isolate, languageAttributes, toLanguage } from './language.ts';

const [ENGLISH, LITHUANIAN, ARABIC, HEBREW] = ['en', 'lt', 'ar', 'he'].map(toLanguage) as [
  ReturnType<typeof toLanguage>,
  ReturnType<typeof toLanguage>,
  ReturnType<typeof toLanguage>,
  ReturnType<typeof toLanguage>,
];

describe('language attributes', () => {
  it.each([
    ['English on a page', ENGLISH, INTERFACE, {}],
    ['Lithuanian on a page', LITHUANIAN, INTERFACE, { lang: 'lt' }],
    ['Arabic on a page', ARABIC, INTERFACE, { lang: 'ar', dir: 'rtl' }],
    ['English in Lithuanian', ENGLISH, LITHUANIAN, { lang: 'en' }],
    ['English in Arabic', ENGLISH, ARABIC, { lang: 'en', dir: 'ltr' }],
    ['Hebrew in Arabic', HEBREW, ARABIC, { lang: 'he' }],
    ['Arabic in Arabic', ARABIC, ARABIC, {}],
  ])('of %s say only what differs from the words around', (_, own, around, attributes) => {
    expect(languageAttributes(own, around)).toEqual(attributes);
  });

  it('know a script that a tag names', () => {
    expect(toLanguage('az-Arab').direction).toBe('rtl');
    expect(toLanguage('ar-Latn').direction).toBe('ltr');
  });
});

describe('words in an English sentence', () => {
  it.each([
    ['The Times', 'The Times'],
    ['Газета', 'Газета'],
    ['المحطة', '\u2068المحطة\u2069'],
    ['Le Monde / المحطة', '\u2068Le Monde / المحطة\u2069'],
    ['𞤀𞤣𞤤𞤢𞤥', '\u2068𞤀𞤣𞤤𞤢𞤥\u2069'],
  ])('%s are kept apart only if they run from right to left', (words, shown) => {
    expect(isolate(words)).toBe(shown);
  });
});
