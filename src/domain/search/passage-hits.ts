import { stemmer } from 'stemmer';

/** A passage of a page that Pagefind found. */
export interface FoundPassage {
  /** Name of its element: `h1` is the title. */
  element: string;
  id: string;
  text: string;
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
/** Words in quotation marks, straight or curly, stand together. */
const PHRASE = /["“”„]([^"“”„]*)["“”„]/g;

/**
 * The passages that have a query's words, in the order of the text. Where some passages have all of its words and phrases,
 * those alone; else all that have one. A word matches those that begin with it or have its stem; words in quotation marks match in
 * a row. Pagefind's own places are not taken: for a word that no page has it falls back to what the word begins with, and for a
 * phrase it leaves places out (seen with 1.5.2).
 * @param passages all passages of the page, in order
 */
export function findPassageHits(passages: readonly FoundPassage[], query: string): PassageHit[] {
  const wanted = readQuery(query);
  let number = 0;
  const found = passages.flatMap(({ element, id, text }) => {
    const passageNumber = element === 'h1' ? null : (number += 1);
    const words = text.split(/\s+/).filter((word) => word !== '');
    const places = wanted.map((terms) => findInARow(words, terms));
    const hits = new Set(places.flat());
    if (hits.size === 0) return [];
    return [{ hit: { id, number: passageNumber, pieces: excerpt(words, hits) }, hasAll: places.every((each) => each.length > 0) }];
  });
  const whole = found.filter(({ hasAll }) => hasAll);
  return (whole.length > 0 ? whole : found).map(({ hit }) => hit);
}

/** The phrases and single words of a query, each as its terms. */
function readQuery(query: string): string[][] {
  const phrases = [...query.matchAll(PHRASE)].map(([, words = '']) => words);
  const singles = query.replace(PHRASE, ' ').split(/\s+/).map((word) => [word]);
  return [...phrases.map((phrase) => phrase.split(/\s+/)), ...singles]
    .map((terms) => terms.map(plainWord).filter((term) => term !== ''))
    .filter((terms) => terms.length > 0);
}

/** The places of the words that match the terms, one after the other. */
function findInARow(words: readonly string[], terms: readonly string[]): number[] {
  return words.flatMap((_, at) =>
    (terms.every((term, index) => isMatch(words[at + index], term)) ? terms.map((_term, index) => at + index) : []));
}

function isMatch(word: string | undefined, term: string): boolean {
  if (word === undefined) return false;
  return [word, ...word.split(/[-–—/]/)].map(plainWord).some((part) => part.startsWith(term) || (part !== '' && stemmer(part) === stemmer(term)));
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
