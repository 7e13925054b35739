/**
 * Returns the writing direction of a language, by its likely script (Unicode CLDR, through Intl).
 * @param lang a valid BCP 47 tag; throws a `RangeError` otherwise
 */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang) as Intl.Locale & { getTextInfo: () => { direction: string } };
  return locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Returns a language if it is not the page's, which is English. */
export function foreignLanguage({ lang }: { lang: string }): { lang?: string } {
  return lang === 'en' ? {} : { lang };
}

/**
 * Returns the attributes for an element that holds an article's words: those in which the article differs
 * from the page, which is in English and runs from left to right.
 */
export function languageAttributes({ lang, direction }: { lang: string; direction: 'ltr' | 'rtl' }): {
  lang?: string;
  dir?: 'rtl';
} {
  return { ...foreignLanguage({ lang }), ...(direction === 'rtl' ? { dir: 'rtl' } : {}) };
}

/** Returns the attributes for an element that holds the editor's English words inside an article's text. */
export function editorsLanguage({ lang }: { lang: string }): { lang?: 'en' } {
  return lang === 'en' ? {} : { lang: 'en' };
}
