/**
 * The language that numbers, dates and lists are written in: English, with the day before the month and no
 * comma before "and".
 */
const LOCALE = 'en-GB';

/** The forms of a word, by the categories of the Unicode plural rules. English has two. */
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

/** Formats a number in digits with separators for thousands: "1,234". */
export function formatNumber(number: number): string {
  return number.toLocaleString(LOCALE);
}

/** Writes a count in words up to twelve, and in digits above. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? formatNumber(count);
}

/** Returns the form of a word that goes with a count. */
export function pluralOf(count: number, forms: Forms): string {
  return new Intl.PluralRules(LOCALE).select(count) === 'one' ? forms.one : forms.other;
}

/** Writes a count with its noun: "five articles", "one article". */
export function countOf(count: number, noun: Forms): string {
  return `${countInWords(count)} ${pluralOf(count, noun)}`;
}

/** Returns a text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Returns a text with its first letter in lower case. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
}

/** Lists things: "a", "a and b", "a; b and c". Semicolons separate them, since names may have commas. */
export function listInWords(things: readonly string[]): string {
  const parts = new Intl.ListFormat(LOCALE).formatToParts(things);
  return parts.map(({ type, value }) => (type === 'literal' ? value.replace(',', ';') : value)).join('');
}

/**
 * Lists the authors of a byline: "Ann Lee and Bob Ray", "Ann Lee, Bob Ray, and The Desk". Semicolons separate
 * names if one has a comma.
 */
export function bylineOf(names: readonly string[]): string {
  const isPlain = names.every((name) => !name.includes(','));
  // Only American English has the comma before "and", which keeps the last two names apart.
  const parts = new Intl.ListFormat('en-US').formatToParts(names);
  return parts
    .map(({ type, value }) => (type !== 'literal' || isPlain ? value : value.replace(/^,?/, ';')))
    .join('');
}

/** Lists the first `max` things and mentions that there are others, if there are: "a; b and others". */
export function someInWords(things: readonly string[], max: number): string {
  return things.length <= max ? listInWords(things) : `${things.slice(0, max).join('; ')} and others`;
}

/** Lists short things with commas: "A", "A and B", "A, B and C". */
export function listWithCommas(things: readonly string[]): string {
  return new Intl.ListFormat(LOCALE).format(things);
}

/** Puts a separator between the parts of a sentence, such as links. */
export function joinParts<Part>(parts: readonly Part[], separator: string): (Part | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/**
 * Returns the name of a month, as in "December 2022".
 * @param month its number, from 1
 */
export function monthName(month: number): string {
  return new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
}

/**
 * Compares two names for sorting; the result is negative if `a` comes first.
 * @param lang the names' language, which decides the order of its letters. Names of several languages are in
 *    the interface's order: Latin letters with their accented forms, then other scripts in Unicode's order.
 */
export function compareNames(a: string, b: string, lang = 'en'): number {
  return a.localeCompare(b, lang);
}
