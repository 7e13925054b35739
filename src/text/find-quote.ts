import search from 'approx-string-match';
import { collapseWhiteSpace } from './white-space.ts';

/** A W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Where a quote stands: offsets in UTF-16 code units into the passage's text, its white space collapsed. */
export interface QuotePlace {
  /** Index of the passage. */
  passage: number;
  start: number;
  end: number;
}

/** What looking for a quote came to. */
export type QuoteResult =
  | { kind: 'found'; place: QuotePlace }
  | { kind: 'ambiguous'; places: QuotePlace[] }
  /** The words are here, but nowhere with this prefix and suffix. */
  | { kind: 'context-differs'; places: QuotePlace[] }
  | { kind: 'crosses'; passage: number }
  | { kind: 'missing'; closest: { passage: number; text: string } | null };

/** A closest passage may differ from the quote in this share of its characters; beyond, it helps nobody. */
const MAX_ERROR_SHARE = 0.4;

/**
 * Finds a quote in an article's passages, character for character but for white space.
 * @param texts the passages' plain texts, in order
 * @param selector the quote; `prefix` and `suffix` have to stand directly before and after it in the same
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

/** The first passage of a quote that runs over the end of a passage, or `null`. */
function findCrossing(passages: readonly string[], exact: string): number | null {
  const at = passages.join(' ').indexOf(exact);
  if (at === -1) return null;
  let end = 0;
  return passages.findIndex((text) => at < (end += text.length + 1));
}

/**
 * The passage whose words are nearest to a quote by edit distance, with those words, or `null` where nothing
 * is near.
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
