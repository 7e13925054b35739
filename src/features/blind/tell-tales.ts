import { parseEdtfDate } from '../../text/edtf-date.ts';
import { fullName, sortedName, type Name } from '../../text/names.ts';
import type { ArticleView } from '../../views/views.ts';
import * as words from '../../words/en/blind.ts';

/** Words that would reveal where a text comes from. */
export interface TellTale {
  /** The source of a regular expression, without word boundaries. */
  pattern: string;
  /** What replaces the words. */
  replacement: string;
}

const longMonth = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
/** The length of "Sept", the longest of the usual abbreviations; one letter less gives "Sep". */
const SHORT_MONTH_LENGTH = 4;

/**
 * Returns the names and addresses that give away an article's publisher and author, or those of what it
 * republishes, and the headline of that.
 */
export function namesOf({ source }: Pick<ArticleView, 'source'>): TellTale[] {
  const { name, shortName, alsoKnownAs = [], url, authors = [], republishes } = source;
  const publishers = [name, shortName, ...alsoKnownAs, republishes?.name].flatMap((each) =>
    each ? [each, ...withoutArticle(each)] : [],
  );
  const names = [...authors, ...(republishes?.authors ?? [])].flatMap(writtenForms);
  return [
    ...[url, republishes?.url].flatMap((each) =>
      each ? [{ pattern: addressPattern(each), replacement: words.publisher }] : [],
    ),
    ...publishers.map((each) => ({ pattern: namePattern(each), replacement: words.publisher })),
    // A headline can be looked up. One word may be no more than the subject.
    ...(republishes?.title?.includes(' ')
      ? [{ pattern: namePattern(republishes.title), replacement: words.headline }]
      : []),
    ...names.map((each) => ({ pattern: namePattern(each), replacement: words.author })),
  ];
}

/**
 * Returns the days on which an article and what it republishes were published, as English texts and machines
 * write them. Dates without a day yield nothing: a month or year in a text is usually part of its story.
 */
export function datesOf({ source, date }: Pick<ArticleView, 'source' | 'date'>): TellTale[] {
  return [date.value, source.republishes?.date].flatMap((value) => {
    const pattern = value === undefined ? null : datePattern(value);
    return pattern === null ? [] : [{ pattern, replacement: words.day }];
  });
}

/** Returns "New York Times" for "The New York Times", but nothing for "The Times": one word is too common. */
function withoutArticle(name: string): string[] {
  const match = /^the\s+(\S+\s.*)$/i.exec(name);
  return match?.[1] === undefined ? [] : [match[1]];
}

/**
 * Returns the forms of an author's name: as a byline has it, as lists of references have it, and without its
 * suffix.
 */
function writtenForms(name: Name): string[] {
  const { suffix: _, ...bare } = name;
  return [...new Set([name, bare].flatMap((each) => [fullName(each), sortedName(each)]))];
}

/**
 * Matches a name or headline whose words may be run together, hyphenated or split over lines, with straight
 * or curly quotation marks and apostrophes.
 */
function namePattern(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => word !== '');
  return words.map((word) => escapePattern(word).replace(/['‘’"“”]/g, `['‘’"“”]`)).join('[\\s\\p{Pd}]*');
}

/** Matches addresses on the URL's host, with or without scheme, "www." and path. */
function addressPattern(url: string): string {
  return `(?:https?://)?(?:www\\.)?${escapePattern(new URL(url).host.replace(/^www\./, ''))}(?:/\\S*[\\p{L}\\p{N}/])?`;
}

function datePattern(value: string): string | null {
  const date = parseEdtfDate(value);
  if (!date) return null;
  const { year, month, dayOfMonth } = date.start ?? date.end ?? {};
  if (year === undefined || month == null || dayOfMonth == null) return null;
  const name = longMonth.format(Date.UTC(2000, month - 1));
  const short = name.slice(0, SHORT_MONTH_LENGTH);
  const inWords = `(?:${name}|${short}\\.?|${short.slice(0, -1)}\\.?)`;
  const [day, inDigits] = [`0?${dayOfMonth}`, `0?${month}`];
  return [
    `${day}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${inWords},?\\s+${year}`,
    `${inWords}\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}`,
    `${year}[-/.]${inDigits}[-/.]${day}`,
    `${day}[-/.]${inDigits}[-/.]${year}`,
    `${inDigits}[-/.]${day}[-/.]${year}`,
  ].join('|');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
