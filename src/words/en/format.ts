/**
 * The language that numbers, dates and lists are written in: English, with the day before the month and no
 * comma before "and".
 */
const LOCALE = 'en-GB';

/** A word in each form that a count asks for, by the names of the Unicode plural rules; English has two. */
export interface Forms {
  one: string;
  other: string;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number in digits, its thousands set apart. */
export function formatNumber(number: number): string {
  return number.toLocaleString(LOCALE);
}

/** A count in words up to twelve, in digits above. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? formatNumber(count);
}

/** The form of a word that goes with a count. */
export function pluralOf(count: number, forms: Forms): string {
  return new Intl.PluralRules(LOCALE).select(count) === 'one' ? forms.one : forms.other;
}

/** A count with its noun: "five articles", "one article". */
export function countOf(count: number, noun: Forms): string {
  return `${countInWords(count)} ${pluralOf(count, noun)}`;
}

/** A text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Things in a row: "a", "a and b", "a; b and c" (semicolons, since names may have commas). */
export function listInWords(things: readonly string[]): string {
  const parts = new Intl.ListFormat(LOCALE).formatToParts(things);
  return parts.map(({ type, value }) => (type === 'literal' ? value.replace(',', ';') : value)).join('');
}

/** The first of things in a row, and that there are others where there are: "a; b and others". */
export function someInWords(things: readonly string[], max: number): string {
  return things.length <= max ? listInWords(things) : `${things.slice(0, max).join('; ')} and others`;
}

/** Short things in a row: "A", "A and B", "A, B and C". */
export function listWithCommas(things: readonly string[]): string {
  return new Intl.ListFormat(LOCALE).format(things);
}

/** Parts of a sentence, such as links, with a separator between each two. */
export function joinParts<Part>(parts: readonly Part[], separator: string): (Part | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** Short parts of a page, such as links, in a row, with what stands between them: "A", ", ", "B", " and ", "C". */
export function listOfParts<Part>(parts: readonly Part[]): (Part | string)[] {
  const places = new Intl.ListFormat(LOCALE).formatToParts(parts.map((_, index) => String(index)));
  return places.map(({ type, value }) => (type === 'element' ? parts[Number(value)]! : value));
}

/** A month by its name, as "December 2022" has it. */
export function monthName(month: number): string {
  return new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
}

/** Which of two names comes first in a list: negative for the first. */
export function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
