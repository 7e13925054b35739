/** The direction that a language is written in, by its likely script (Unicode CLDR, through Intl). */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang) as Intl.Locale & { getTextInfo: () => { direction: string } };
  return locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The attributes of an element that holds an article's words, on a page in English that is written from left
 * to right.
 */
export function languageAttributes({ lang, direction }: { lang: string; direction: 'ltr' | 'rtl' }): {
  lang?: string;
  dir?: 'rtl';
} {
  return { ...(lang === 'en' ? {} : { lang }), ...(direction === 'rtl' ? { dir: 'rtl' } : {}) };
}

/** The attributes of an element that holds the editor's words amid an article's. */
export function editorsLanguage({ lang }: { lang: string }): { lang?: 'en' } {
  return lang === 'en' ? {} : { lang: 'en' };
}
