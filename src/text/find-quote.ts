import search from 'approx-string-match';
import { foldCanonically, originOf, toComparable, type Comparable, type Fold } from './comparable.ts';
import { cutEnd, cutStart, splitGraphemes } from './graphemes.ts';
import { collapseWhiteSpace } from './white-space.ts';

/** A W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  /** Which of the places with these words is meant, from 1. */
  occurrence?: number | undefined;
}

/** The place of a quote: UTF-16 offsets into the text of a passage whose white space is collapsed. */
export interface QuotePlace {
  /** Index of the passage. */
  passage: number;
  start: number;
  end: number;
}

/** The result of looking for a quote. */
export type QuoteResult =
  | { kind: 'found'; place: QuotePlace }
  | { kind: 'ambiguous'; places: QuotePlace[] }
  /** The words occur at these places, but nowhere with this prefix and suffix. */
  | { kind: 'context-differs'; places: QuotePlace[] }
  /** The words occur only at these places, fewer than the occurrence that is meant. */
  | { kind: 'occurs-less'; places: QuotePlace[] }
  /** The quote begins in this passage and goes on in the next. */
  | { kind: 'crosses'; passage: number }
  | { kind: 'missing' };

/**
 * The share of a quote's characters that may differ in the closest words; less similar words would not help.
 */
const MAX_ERROR_SHARE = 0.4;

/** The most characters of a quote by which the closest words are looked for, since this takes long. */
const MAX_LIKENED = 1000;

/** Passages in the form in which quotes are looked for. */
export interface QuotablePassages {
  /** Their texts with collapsed white space. */
  texts: readonly string[];
  /** Those that are not empty, each with its index and where it begins in `whole`. */
  parts: readonly { passage: number; comparable: Comparable; at: number }[];
  /** All of them, joined by spaces. */
  whole: string;
  fold: Fold;
}

/**
 * Prepares an article's passages for looking for quotes.
 * @param fold what each character is compared as; by default, only canonically equal ones are equal
 */
export function makeQuotable(passages: readonly string[], fold: Fold = foldCanonically): QuotablePassages {
  const texts = passages.map(collapseWhiteSpace);
  let at = 0;
  const parts = texts.flatMap((text, passage) => {
    const comparable = toComparable(text, fold);
    if (comparable.text === '') return [];
    const part = { passage, comparable, at };
    at += comparable.text.length + 1;
    return [part];
  });
  return { texts, parts, whole: parts.map(({ comparable }) => comparable.text).join(' '), fold };
}

/**
 * Finds a quote in an article's passages. Every character must match, except that runs of white space are
 * equal, and so are texts that Unicode calls canonically equal; characters that nobody sees don't count.
 * @param selector the quote; its `prefix` and `suffix` must directly precede and follow it, if need be in the
 *    neighboring passages
 */
export function findInPassages(passages: QuotablePassages, selector: QuoteSelector): QuoteResult {
  const { whole, fold } = passages;
  const toKey = (text: string) => toComparable(collapseWhiteSpace(text), fold).text.trim();
  const [exact, prefix, suffix] = [selector.exact, selector.prefix ?? '', selector.suffix ?? ''].map(
    toKey,
  ) as [string, string, string];
  if (exact === '') return { kind: 'missing' };
  const hits = occurrences(whole, exact);
  const everywhere = hits.flatMap((at) => {
    const place = placeAt(passages, at, exact.length);
    return place ? [{ ...place, at }] : [];
  });
  const toPlaces = (found: typeof everywhere) =>
    found.map(({ passage, start, end }): QuotePlace => ({ passage, start, end }));
  const inContext = toPlaces(
    everywhere.filter(({ at }) => hasContext(whole, at, at + exact.length, prefix, suffix)),
  );

  const { occurrence } = selector;
  const meant = inContext[(occurrence ?? 1) - 1];
  if (meant && (occurrence !== undefined || inContext.length === 1)) return { kind: 'found', place: meant };
  if (inContext.length > 0) return { kind: meant ? 'ambiguous' : 'occurs-less', places: inContext };
  if (everywhere.length > 0) return { kind: 'context-differs', places: toPlaces(everywhere) };

  const crossing = hits.find((at) => isCrossing(passages, at, exact.length));
  if (crossing !== undefined) return { kind: 'crosses', passage: partAt(passages, crossing)?.passage ?? 0 };
  return { kind: 'missing' };
}

/** Returns a quote and its context as the passages have them, without a context that is not there. */
export function wordsAt(
  { texts, fold }: QuotablePassages,
  { passage, start, end }: QuotePlace,
  { prefix, suffix }: QuoteSelector,
): QuoteSelector {
  const text = texts[passage] ?? '';
  const before = [...texts.slice(0, passage), text.slice(0, start)].join(' ');
  const after = [text.slice(end), ...texts.slice(passage + 1)].join(' ');
  const toKey = (words: string) => toComparable(collapseWhiteSpace(words), fold).text;
  /** Takes more and more of the words next to the quote until they are those that are wanted. */
  const find = (wanted: string | undefined, most: string, take: (characters: string[]) => string[][]) =>
    wanted === undefined
      ? undefined
      : take(splitGraphemes(most))
          .map((characters) => characters.join('').trim())
          .find((words) => toKey(words) === toKey(wanted));
  const room = (wanted = '') => 2 * wanted.length + ROOM;
  return {
    exact: text.slice(start, end),
    prefix: find(prefix, cutStart(before, room(prefix)), (all) => all.map((_, at) => all.slice(-at - 1))),
    suffix: find(suffix, cutEnd(after, room(suffix)), (all) => all.map((_, at) => all.slice(0, at + 1))),
  };
}

/** How many more code units than an editor wrote a context may have in the article. */
const ROOM = 64;

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** Returns the passage in which an offset into all of them lies. */
function partAt({ parts }: QuotablePassages, offset: number): QuotablePassages['parts'][number] | undefined {
  return parts.findLast(({ at }) => at <= offset);
}

function isCrossing(passages: QuotablePassages, at: number, length: number): boolean {
  const part = partAt(passages, at);
  return part !== undefined && at + length > part.at + part.comparable.text.length;
}

/** Returns the place of a stretch of all passages; `null` if it leaves its passage or cuts a character. */
function placeAt(passages: QuotablePassages, at: number, length: number): QuotePlace | null {
  const part = partAt(passages, at);
  if (!part || isCrossing(passages, at, length)) return null;
  const origin = originOf(part.comparable, at - part.at, at - part.at + length);
  return origin && { passage: part.passage, ...origin };
}

function hasContext(whole: string, start: number, end: number, prefix: string, suffix: string): boolean {
  // There may be a space between.
  const before = whole.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
  const after = whole.slice(end, end + suffix.length + 1).trimStart();
  return before.endsWith(prefix) && after.startsWith(suffix);
}

/**
 * Finds the words of an article that are most similar to a quote that it does not have, by edit distance, and
 * their passage. It takes time proportional to the length of the article times that of the quote.
 * @returns `null` if no words are similar enough
 */
export function findClosest(
  { texts }: QuotablePassages,
  quote: string,
): { passage: number; text: string } | null {
  const exact = collapseWhiteSpace(quote).slice(0, MAX_LIKENED);
  if (exact === '') return null;
  let errors = Math.floor(exact.length * MAX_ERROR_SHARE);
  let closest: { passage: number; text: string } | null = null;
  texts.forEach((text, passage) => {
    for (const match of search(text, exact, errors)) {
      if (closest && match.errors >= errors) continue;
      errors = match.errors;
      closest = { passage, text: toWordBounds(text, match.start, match.end) };
    }
  });
  return closest;
}

function toWordBounds(text: string, start: number, end: number): string {
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', end - 1);
  return text.slice(from, to === -1 ? undefined : to).trim();
}
