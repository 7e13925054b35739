import { stemmer } from 'stemmer';

/** A page of Pagefind's, as far as passages are found from it. Places count words, split at white space, from the page's start. */
export interface FoundPage {
  /** The elements with an id, in order: the passages. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
  /** Places of the words that match. */
  locations: readonly number[];
}

/** A passage with words that match, as an excerpt. */
export interface PassageHit {
  id: string;
  /** The number that readers see; `null` for the title. */
  number: number | null;
  pieces: { text: string; isHit: boolean }[];
}

/** How many words of a passage an excerpt shows, and how many of them before the first hit. */
const EXCERPT_WORDS = 44;
const WORDS_BEFORE_HIT = 12;

/**
 * The passages that match a query, in the order of the text. Where some passages have all of its words, those alone;
 * else all that have one.
 */
export function findPassageHits(page: FoundPage, query: string): PassageHit[] {
  const terms = query.split(/\s+/).map(plainWord).filter((term) => term !== '');
  let number = 0;
  const passages = page.anchors.map((anchor) => {
    const words = anchor.text.split(/\s+/).filter((word) => word !== '');
    const hits = new Set(page.locations.map((location) => location - anchor.location).filter((at) => at >= 0 && at < words.length));
    return { anchor, words, hits, number: anchor.element === 'h1' ? null : (number += 1) };
  });
  const found = passages.filter(({ hits }) => hits.size > 0);
  const whole = found.filter(({ words, hits }) => hasAllTerms(terms, [...hits].map((at) => words[at] ?? '')));
  return (whole.length > 0 ? whole : found).map(({ anchor, words, hits, number: passageNumber }) => ({
    id: anchor.id,
    number: passageNumber,
    pieces: excerpt(words, hits),
  }));
}

function hasAllTerms(terms: readonly string[], hits: readonly string[]): boolean {
  const words = hits.flatMap((word) => word.split(/[-–—/]/)).map(plainWord);
  return terms.every((term) => words.some((word) => word.startsWith(term) || stemmer(word) === stemmer(term)));
}

function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/[’']s$|[^\p{L}\p{N}]/gu, '');
}

function excerpt(words: readonly string[], hits: ReadonlySet<number>): PassageHit['pieces'] {
  const first = Math.min(...hits);
  const start = words.length <= EXCERPT_WORDS ? 0 : Math.max(0, Math.min(first - WORDS_BEFORE_HIT, words.length - EXCERPT_WORDS));
  const end = Math.min(words.length, start + EXCERPT_WORDS);
  const pieces: PassageHit['pieces'] = [];
  const add = (text: string, isHit: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isHit === isHit) last.text += ` ${text}`;
    else pieces.push({ text, isHit });
  };
  if (start > 0) add('…', false);
  for (let at = start; at < end; at += 1) add(words[at] ?? '', hits.has(at));
  if (end < words.length) add('…', false);
  return pieces;
}
