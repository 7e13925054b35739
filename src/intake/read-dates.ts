import { isCalendarDate } from '../text/edtf-date.ts';

/** How a month's name is followed or led by the day and the year, in words; `$` stands for the rest. */
const [DAY, YEAR, NAME] = [String.raw`(\d{1,2})`, String.raw`(\d{4})`, String.raw`(\p{L}{3,})`];

/** Each way to write a date, with what its groups are: year, month, day. */
const FORMS: readonly (readonly [RegExp, readonly [year: number, month: number, day: number]])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, [1, 2, 3]],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, [1, 2, 3]],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/, [1, 2, 3]],
  [/^(\d{4})(\d{2})(\d{2})(?:\D|$)/, [1, 2, 3]],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, [3, 2, 1]],
  [new RegExp(String.raw`${NAME}\.?\s+${DAY}(?:st|nd|rd|th)?,?\s+(?:at\s+)?${YEAR}\b`, 'iu'), [3, 1, 2]],
  [
    new RegExp(
      String.raw`\b${DAY}(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:(?:of|de|d’)\s+)?${NAME}\.?,?[\s-]+(?:(?:of|de|del)\s+)?${YEAR}(?!\d)`,
      'iu',
    ),
    [3, 2, 1],
  ],
];

/** Computers' time begins in 1970; systems write its beginning for “never”. */
const FIRST_YEAR = 1972;

/**
 * Reads the day in a text as the text writes it: in ISO 8601, in digits whose order is certain, or with the
 * month's name. Returns it in EDTF, or `null`.
 * @param lang the language of the names of months, besides English
 */
export function readDay(text: string, lang = 'en'): string | null {
  for (const [form, [year, month, day]] of FORMS) {
    const match = form.exec(text.trim());
    if (!match) continue;
    const date = toDate(match[year], monthOf(match[month] ?? '', lang), match[day]);
    if (date !== null) return date;
  }
  return null;
}

function toDate(year = '', month: number, day = ''): string | null {
  const date = [year, month, Number(day)].map((part) => String(part).padStart(2, '0')).join('-');
  return isCalendarDate(date) && Number(year) >= FIRST_YEAR ? date : null;
}

/** Returns the number of a month from its number or name, which may be cut short; 0 if it is none. */
function monthOf(written: string, lang: string): number {
  if (/^\d/.test(written)) return Number(written);
  const name = written.toLowerCase();
  const names = [...monthNames('en'), ...(lang === 'en' ? [] : monthNames(lang))];
  return names.find((each) => each.name.startsWith(name) || name.startsWith(each.name))?.month ?? 0;
}

function monthNames(lang: string): { name: string; month: number }[] {
  return ['long', 'short'].flatMap((style) => {
    const format = new Intl.DateTimeFormat(lang, {
      month: style as 'long' | 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, index) => ({
      name:
        format
          .formatToParts(Date.UTC(2024, index, 5))
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '') ?? '',
      month: index + 1,
    }));
  });
}

/** Reads the day in an address such as `/2022/01/29/` or `/2022-01-29-`, or `null`. */
export function readDayOfAddress(url: string): string | null {
  const [, year, month = '', day] =
    /[/-](20\d{2}|19\d{2})[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/_.-])/i.exec(url) ?? [];
  return toDate(year, monthOf(month, 'en'), day);
}

/** Whether one day is the day before or after another. */
export function isNextTo(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) === 86_400_000;
}
