/** A language, and the direction that it is written in. */
export interface Language {
  /** A BCP 47 tag. */
  lang: string;
  direction: 'ltr' | 'rtl';
}

/** The language of the interface, and of every page as a whole. */
export const INTERFACE: Language = { lang: 'en', direction: 'ltr' };

/** Matches letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Returns a language with its writing direction, by its likely script (Unicode CLDR, through Intl).
 * @param lang a valid BCP 47 tag; throws a `RangeError` otherwise
 */
export function toLanguage(lang: string): Language {
  const locale = new Intl.Locale(lang) as Intl.Locale & { getTextInfo: () => { direction: string } };
  return { lang, direction: locale.getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr' };
}

/** Returns a language if it is not the interface's. */
export function foreignLanguage({ lang }: Pick<Language, 'lang'>): { lang?: string } {
  return lang === INTERFACE.lang ? {} : { lang };
}

/**
 * Returns the attributes for an element with words in a language: only what its surroundings don't already
 * say. What an article says is in the article's language, what its editors write in the dossier's, and
 * everything else in the interface's.
 * @param around the language of the words around the element; by default the interface's
 */
export function languageAttributes(
  { lang, direction }: Language,
  around: Language = INTERFACE,
): { lang?: string; dir?: Language['direction'] } {
  return {
    ...(lang === around.lang ? {} : { lang }),
    ...(direction === around.direction ? {} : { dir: direction }),
  };
}

/**
 * Returns words that can stand in an English sentence where no element can hold them, such as a name in a
 * title. If they run from right to left, invisible characters (U+2068, U+2069) keep them apart from what
 * stands before and after, which would otherwise change places.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
