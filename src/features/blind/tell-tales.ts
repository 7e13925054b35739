import { parseEdtfDate } from '../../text/edtf-date.ts';
import type { ArticleView } from '../../views/views.ts';
import * as words from '../../words/en/blind.ts';

/** Words that would tell where a text comes from. */
export interface TellTale {
  /** As a regular expression, without the boundaries of words. */
  pattern: string;
  /** What stands in their place. */
  replacement: string;
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
/** "Sept", the longest of the usual short forms; "Sep" is its beginning. */
const SHORT_MONTH_LENGTH = 4;

/**
 * The names by which an article gives its publisher and its author away, and those of what it republishes.
 */
export function namesOf({ source }: Pick<ArticleView, 'source'>): TellTale[] {
  const { name, shortName, alsoKnownAs = [], url, author, republishes } = source;
  const publishers = [name, shortName, ...alsoKnownAs, republishes?.name].flatMap((each) =>
    each ? [each, ...withoutArticle(each)] : [],
  );
  const authors = [author, republishes?.author].flatMap((each) =>
    each ? [each, ...surnameFirst(each)] : [],
  );
  return [
    ...[url, republishes?.url].flatMap((each) =>
      each ? [{ pattern: addressPattern(each), replacement: words.publisher }] : [],
    ),
    ...publishers.map((each) => ({ pattern: namePattern(each), replacement: words.publisher })),
    ...authors.map((each) => ({ pattern: namePattern(each), replacement: words.author })),
  ];
}

/**
 * The day on which an article, or what it republishes, was published, as English texts and machines write it.
 * A month or a year alone is what a text speaks of, and stays.
 */
export function datesOf({ source, date }: Pick<ArticleView, 'source' | 'date'>): TellTale[] {
  return [date.value, source.republishes?.date].flatMap((value) => {
    const pattern = value === undefined ? null : datePattern(value);
    return pattern === null ? [] : [{ pattern, replacement: words.day }];
  });
}

/** "New York Times" for "The New York Times"; a single word would be too common to be a name. */
function withoutArticle(name: string): string[] {
  const match = /^the\s+(\S+\s.*)$/i.exec(name);
  return match?.[1] === undefined ? [] : [match[1]];
}

/** "Kurmanaev, Anatoly", as lists of references have it. */
function surnameFirst(name: string): string[] {
  const match = /^(.+)\s(\S+)$/.exec(name);
  return match ? [`${match[2] ?? ''}, ${match[1] ?? ''}`] : [];
}

/** A name whose words may be joined, hyphened, broken over lines, and have either apostrophe. */
function namePattern(name: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).filter((word) => word !== '');
  return words.map((word) => escapePattern(word).replace(/['’]/g, "['’]")).join('[\\s\\p{Pd}]*');
}

/** An address of the host, with or without its scheme and path. */
function addressPattern(url: string): string {
  return `(?:https?://)?(?:www\\.)?${escapePattern(new URL(url).host.replace(/^www\./, ''))}(?:/\\S*[\\p{L}\\p{N}/])?`;
}

function datePattern(value: string): string | null {
  const date = parseEdtfDate(value);
  if (!date || date.month === null || date.dayOfMonth === null) return null;
  const { year, month, dayOfMonth } = date;
  const name = monthName.format(Date.UTC(2000, month - 1));
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
