import { isCalendarDate } from '../text/edtf-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Each way to write a date, with what its groups are: year, month, day. */
const FORMS: readonly (readonly [RegExp, readonly [number, number, number | null]])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, [1, 2, 3]],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, [1, 2, 3]],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/, [1, 2, 3]],
  [/^(\d{4})(\d{2})(\d{2})(?:\D|$)/, [1, 2, 3]],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, [3, 2, 1]],
  [new RegExp(String.raw`\b${MONTH}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(\d{4})\b`, 'i'), [3, 1, 2]],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}\.?,?[\s-]+(\d{4})\b`, 'i'),
    [3, 2, 1],
  ],
  [/^(\d{4})-(\d{2})$/, [1, 2, null]],
];

/**
 * Reads the day in a text, as the text writes it: in ISO 8601, in digits whose order is certain, or with an
 * English month. Returns it in EDTF, or `null`.
 */
export function readDay(text: string): string | null {
  for (const [form, [year, month, day]] of FORMS) {
    const match = form.exec(text.trim());
    if (!match) continue;
    const name = match[month] ?? '';
    const number = /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const parts = [
      match[year] ?? '',
      twoDigits(number),
      ...(day === null ? [] : [twoDigits(Number(match[day]))]),
    ];
    const date = parts.join('-');
    // Systems write the beginning of their time for “never”.
    if (isCalendarDate(date) && Number(match[year]) > 1971) return date;
  }
  return null;
}

/** Reads the day in an address such as `/2022/01/29/` or `/2022-01-29-`, or `null`. */
export function readDayOfAddress(url: string): string | null {
  const [, year, month, day] =
    /[/-](20\d{2}|19\d{2})[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/_.-])/i.exec(url) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${twoDigits(number)}-${day}`;
  return isCalendarDate(date) ? date : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
