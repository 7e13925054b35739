import { readEdtfDate } from '../../text/edtf-date.ts';
import { fullName, sortedName, type Name } from '../../text/names.ts';
import {
  findWords,
  toAlike,
  wordsOfName,
  type AlikeMatch,
  type AlikeText,
} from '../../text/written-alike.ts';
import type { ArticleView } from '../../views/views.ts';
import * as words from '../../words/en/blind.ts';
import { datePatterns } from './written-dates.ts';

/** Words that would reveal where a text comes from. */
export interface TellTale {
  /** Finds them, also inside of longer words. */
  find: (text: AlikeText) => { start: number; end: number }[];
  /** What replaces the words. */
  replacement: string;
}

/** The longest article or particle of a name, which may have a small letter where the name has a capital. */
const MAX_PARTICLE = 3;

/**
 * Returns the names and addresses that give away an article's publisher and authors, or those of what it
 * republishes, and the headline of that.
 */
export function namesOf({ source }: Pick<ArticleView, 'source'>): TellTale[] {
  const { url, authors = [], republishes } = source;
  return [
    ...[url, republishes?.url].flatMap((each) =>
      each ? [{ find: findAddress(each), replacement: words.publisher }] : [],
    ),
    ...publishersOf(source).map((name) => ({ find: findPublisher(name), replacement: words.publisher })),
    // A headline can be looked up. One word may be no more than the subject.
    ...(republishes?.title?.includes(' ')
      ? [{ find: findName(republishes.title), replacement: words.headline }]
      : []),
    ...[...authors, ...(republishes?.authors ?? [])]
      .flatMap(writtenForms)
      .map((name) => ({ find: findName(name), replacement: words.author })),
  ];
}

/**
 * Returns the words of an article's publishers in another case than theirs, which are not replaced: "le
 * monde" for "Le Monde".
 */
export function commonWordsOf({ source }: Pick<ArticleView, 'source'>): TellTale[] {
  return publishersOf(source).map((name) => ({ find: findName(name), replacement: words.publisher }));
}

function publishersOf({ name, shortName, alsoKnownAs = [], republishes }: ArticleView['source']): string[] {
  return [name, shortName, ...alsoKnownAs, republishes?.name].flatMap((each) =>
    each ? [each, ...withoutArticle(each)] : [],
  );
}

/**
 * Returns the days on which an article and what it republishes were published, as texts in its language,
 * English texts and machines write them. Dates without a day yield nothing: a month or year in a text is
 * usually part of its story.
 */
export function datesOf({ source, date, lang }: Pick<ArticleView, 'source' | 'date' | 'lang'>): TellTale[] {
  return [date.value, source.republishes?.date].flatMap((value) => {
    if (value === undefined) return [];
    const { start, end } = readEdtfDate(value);
    return [...new Set([start, end])].flatMap((point) => {
      if (!point) return [];
      const { year, month, dayOfMonth } = point;
      if (month === null || dayOfMonth === null) return [];
      const patterns = datePatterns({ year, month, dayOfMonth }, lang);
      return [{ find: findPatterns(patterns), replacement: words.day }];
    });
  });
}

/**
 * The definite articles that names of newspapers often begin with, in western European languages. Other words
 * of a text may replace them: "du Courrier de la Velm".
 */
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las|il|lo|gli|der|die|das|de|het|os?)\s+|l['’])(\S+\s.*)$/i;

/** Returns "New York Times" for "The New York Times", but nothing for "The Times": one word is too common. */
function withoutArticle(name: string): string[] {
  const rest = ARTICLE.exec(name)?.[1];
  return rest === undefined ? [] : [rest];
}

/**
 * Returns the forms of an author's name: as a byline has it, as lists of references have it, and without its
 * suffix.
 */
function writtenForms(name: Name): string[] {
  return [
    ...new Set([name, { ...name, suffix: undefined }].flatMap((each) => [fullName(each), sortedName(each)])),
  ];
}

function findName(name: string): TellTale['find'] {
  const looked = wordsOfName(name);
  return (text) => findWords(text, looked);
}

/**
 * Finds a publisher's name where its letters are capitals if the name's are, since it may consist of common
 * words: "le monde" is not "Le Monde". Other letters may be capitals too. An article before other words may
 * have a small letter, and so may all letters of a name in an account ("@harbourtimes").
 */
function findPublisher(name: string): TellTale['find'] {
  const looked = wordsOfName(name);
  const isWritten = (text: AlikeText, { start, words: places }: AlikeMatch) =>
    /[@#]$/.test(text.cased.slice(0, start)) ||
    places.every((place, index) => {
      const [word, found] = [looked[index]?.cased ?? '', text.cased.slice(place.start, place.end)];
      const isParticle = index < looked.length - 1 && word.length <= MAX_PARTICLE;
      return isParticle || [...word].every((letter, at) => isCapital(found.charAt(at)) || !isCapital(letter));
    });
  return (text) => findWords(text, looked).filter((match) => isWritten(text, match));
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

/** Finds addresses on the host of an address, with or without scheme, "www." and path. */
function findAddress(url: string): TellTale['find'] {
  // A host with other letters than ASCII has two forms.
  const hosts = [new URL(url).host, /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? ''].map((host) =>
    wordsOfHost(host.replace(/^www\./i, '')),
  );
  return (text) =>
    hosts
      .flatMap((host) => findWords(text, host))
      .map(({ start, end }) => ({
        start: start - (/(?:https?:\/\/)?(?:www\.)?$/.exec(text.lower.slice(0, start))?.[0].length ?? 0),
        end: end + (/^\/\S*[\p{L}\p{N}/]/u.exec(text.lower.slice(end))?.[0].length ?? 0),
      }));
}

/** A host is one word, whose hyphens stay. */
function wordsOfHost(host: string): AlikeText[] {
  return host === '' ? [] : [toAlike(host)];
}

function findPatterns(patterns: readonly string[]): TellTale['find'] {
  const expressions = patterns.map((pattern) => new RegExp(pattern, 'gu'));
  return ({ lower }) =>
    expressions.flatMap((expression) => {
      const found: { start: number; end: number }[] = [];
      expression.lastIndex = 0;
      for (let match = expression.exec(lower); match; match = expression.exec(lower)) {
        found.push({ start: match.index, end: match.index + match[0].length });
        // A match inside of a longer number may hide the right one.
        expression.lastIndex = match.index + 1;
      }
      return found;
    });
}
