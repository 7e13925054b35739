import { toAlike } from '../../text/written-alike.ts';

/** A day of the calendar. */
export interface Day {
  year: number;
  month: number;
  dayOfMonth: number;
}

/** The languages in which dates are looked for in any text, besides its own. */
const EVERYWHERE = ['en-GB', 'en-US'];
/** What may stand between the parts of a date: marks, and up to two short words ("29th of", "de", "г."). */
const MARKS = '[^\\p{L}\\p{M}\\p{N}]{0,3}';
const BETWEEN = `${MARKS}(?:[\\p{L}\\p{M}]{1,4}${MARKS}){0,2}`;
const BETWEEN_NUMBERS = '\\s?[-/.]\\s?';
/** What stands after the parts of a date in Chinese, Japanese and Korean. */
const [TO_YEAR = '', TO_MONTH = '', TO_DAY = ''] = [
  ['年', '년'],
  ['月', '월'],
  ['日', '일'],
].map((units) => `\\s?(?:${units.map(alike).join('|')})\\s?`);

/**
 * Returns the sources of regular expressions that match a day as texts in a language, English texts and
 * machines write it. They are for `lower` of texts in which what is written alike is the same.
 */
export function datePatterns({ year, month, dayOfMonth }: Day, lang: string): string[] {
  const time = new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
  const names = [lang, ...EVERYWHERE].flatMap((locale) => monthNames(time, locale));
  const name = `(?:${[...new Set(names)].join('|')})\\.?`;
  const [day, inDigits] = [`0?${dayOfMonth}`, `0?${month}`];
  return [
    `${day}${BETWEEN}${name}${BETWEEN}${year}`,
    `${name}${BETWEEN}${day}${BETWEEN}${year}`,
    `${year}${BETWEEN}${name}${BETWEEN}${day}`,
    `${year}${BETWEEN_NUMBERS}${inDigits}${BETWEEN_NUMBERS}${day}`,
    `${day}${BETWEEN_NUMBERS}${inDigits}${BETWEEN_NUMBERS}${year}`,
    `${inDigits}${BETWEEN_NUMBERS}${day}${BETWEEN_NUMBERS}${year}`,
    `${year}${TO_YEAR}${inDigits}${TO_MONTH}${day}${TO_DAY}`,
    ...inOwnCalendars(time, lang),
  ];
}

/** Returns the names of a month: in full and short, as they stand alone and as they stand in dates. */
function monthNames(time: number, locale: string): string[] {
  return (['long', 'short'] as const)
    .flatMap((month) => [{ month }, { day: 'numeric', month } as const])
    .flatMap((fields) => formatOf(locale, fields).formatToParts(time))
    .filter(({ type, value }) => type === 'month' && /\p{L}/u.test(value))
    .map(({ value }) => alike(value.replace(/\.$/, '')));
}

/** Returns a day as a language writes it in calendars of its own, such as eras and the Persian one. */
function inOwnCalendars(time: number, lang: string): string[] {
  const { locale, calendar } = new Intl.DateTimeFormat(lang).resolvedOptions();
  const calendars = [calendar, ...(locale.startsWith('ja') ? ['japanese'] : [])];
  return calendars
    .filter((each) => each !== 'gregory')
    .flatMap((each) =>
      (['long', 'medium'] as const).map((dateStyle) =>
        alike(
          new Intl.DateTimeFormat(lang, { dateStyle, calendar: each, timeZone: 'UTC' }).format(time),
        ).replace(/\s+/g, '\\s*'),
      ),
    );
}

function formatOf(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...fields,
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
}

/** Returns a pattern for words in texts in which what is written alike is the same. */
function alike(words: string): string {
  return toAlike(words).lower.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
