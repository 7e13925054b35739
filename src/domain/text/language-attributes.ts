import type { ArticleView } from '../views.ts';

/** The attributes of an element that holds an article's words, on a page in English that is written from left to right. */
export function languageAttributes({ lang, direction }: Pick<ArticleView, 'lang' | 'direction'>): {
  lang?: string;
  dir?: 'rtl';
} {
  return { ...(lang === 'en' ? {} : { lang }), ...(direction === 'rtl' ? { dir: 'rtl' } : {}) };
}

/** The attributes of an element that holds the editor's words amid an article's. */
export function editorsLanguage({ lang }: Pick<ArticleView, 'lang'>): { lang?: 'en' } {
  return lang === 'en' ? {} : { lang: 'en' };
}
