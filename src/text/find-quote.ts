import search from 'approx-string-match';
import { collapseWhiteSpace } from './white-space.ts';

/** A W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
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
  /** The quote begins in this passage and goes on in the next. */
  | { kind: 'crosses'; passage: number }
  /** The words do not occur; `closest` has the most similar words, if any are similar enough. */
  | { kind: 'missing'; closest: { passage: number; text: string } | null };

/**
 * The share of a quote's characters that may differ in the closest words; less similar words would not help.
 */
const MAX_ERROR_SHARE = 0.4;

/**
 * Finds a quote in an article's passages. Every character must match, except that runs of white space are
 * equal.
 * @param texts the passages' plain texts, in order
 * @param selector the quote; its `prefix` and `suffix` must directly precede and follow it in the same
 *    passage
 */
export function findQuote(texts: readonly string[], selector: QuoteSelector): QuoteResult {
  const passages = texts.map(collapseWhiteSpace);
  const exact = collapseWhiteSpace(selector.exact);
  if (exact === '') return { kind: 'missing', closest: null };
  const everywhere = passages.flatMap((text, passage) =>
    occurrences(text, exact).map((start): QuotePlace => ({ passage, start, end: start + exact.length })),
  );
  const places = everywhere.filter((place) => hasContext(passages[place.passage] ?? '', place, selector));

  const [first] = places;
  if (first && places.length === 1) return { kind: 'found', place: first };
  if (first) return { kind: 'ambiguous', places };
  if (everywhere.length > 0) return { kind: 'context-differs', places: everywhere };

  const crossing = findCrossing(passages, exact);
  if (crossing !== null) return { kind: 'crosses', passage: crossing };
  return { kind: 'missing', closest: findClosest(passages, exact) };
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

function hasContext(text: string, place: QuotePlace, { prefix, suffix }: QuoteSelector): boolean {
  const before = text.slice(0, place.start).trimEnd();
  const after = text.slice(place.end).trimStart();
  return (
    before.endsWith(collapseWhiteSpace(prefix ?? '')) && after.startsWith(collapseWhiteSpace(suffix ?? ''))
  );
}

/** Returns the passage in which a quote that spans several begins, or `null` if the quote does not occur. */
function findCrossing(passages: readonly string[], exact: string): number | null {
  const at = passages.join(' ').indexOf(exact);
  if (at === -1) return null;
  let end = 0;
  return passages.findIndex((text) => at < (end += text.length + 1));
}

/**
 * Finds the words that are closest to a quote by edit distance, and their passage; `null` if none are close.
 */
function findClosest(passages: readonly string[], exact: string): { passage: number; text: string } | null {
  let errors = Math.floor(exact.length * MAX_ERROR_SHARE);
  let closest: { passage: number; text: string } | null = null;
  passages.forEach((text, passage) => {
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
