import type { Language } from '../../text/language.ts';

/**
 * Returns a language as Open Graph has it, which always names a territory: "pt_BR". If the tag names none, it
 * is the likely one (Unicode CLDR). A page without `og:locale` is taken for American English.
 */
export function openGraphLocale({ lang }: Pick<Language, 'lang'>): string {
  const { language, region = '001' } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}
