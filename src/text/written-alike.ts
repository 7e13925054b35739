import { withoutUnseen } from './unseen.ts';

/**
 * A text in which what is written alike is the same: in compatibility decomposition (NFKD), without
 * characters that are not seen, with one kind of quotation mark and ASCII digits.
 */
export interface AlikeText {
  /** Each character as it is; `lower` has the same length. */
  cased: string;
  lower: string;
  original: string;
  /** Where the characters of the original begin and end from which each UTF-16 code unit was made. */
  starts: readonly number[];
  ends: readonly number[];
}

/** A character with the marks on it, and whatever is not seen between them. */
const CHARACTER = /[^\p{M}\p{Default_Ignorable_Code_Point}][\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
const QUOTES = /['‘’‚‛"“”„‟«»‹›ʼ]/g;
const DIGIT = /\p{Nd}/u;
/** Separates words without being seen. */
const ZERO_WIDTH_SPACE = '\u200B';
/** Scripts whose words stand next to each other, or to their particles. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** What may stand between the words of a name, or not: white space, and hyphens of any kind. */
const BETWEEN_WORDS = /[\s\p{Pd}]+/u;

/** Makes a text in which what is written alike is the same. */
export function toAlike(original: string): AlikeText {
  let cased = '';
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const { 0: character, index } of original.matchAll(CHARACTER)) {
    const plain = withoutUnseen(withoutUnseen(character).normalize('NFKD'))
      .replace(QUOTES, "'")
      .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
    cased += plain;
    const end = index + character.replace(/\p{Default_Ignorable_Code_Point}+$/u, '').length;
    starts.push(...new Array<number>(plain.length).fill(index));
    ends.push(...new Array<number>(plain.length).fill(end));
  }
  return { cased, lower: lowerEach(cased), original, starts, ends };
}

/** Returns a digit's value: digits of a script are in order, and no other digits are next to them. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (DIGIT.test(String.fromCodePoint(code - below - 1))) below += 1;
  return below % 10;
}

/** Lowers each letter whose lower case has the same length, so that places stay the same. */
function lowerEach(text: string): string {
  const lower = text.toLowerCase().replaceAll('ς', 'σ');
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

/** A run of words in a text, by their places in `cased` and `lower`. */
export interface AlikeMatch {
  start: number;
  end: number;
  /** Where each word begins and ends. */
  words: readonly { start: number; end: number }[];
}

/** Splits a name into the words that are looked for. */
export function wordsOfName(name: string): AlikeText[] {
  return name
    .split(BETWEEN_WORDS)
    .map(toAlike)
    .filter(({ lower }) => lower.trim() !== '');
}

/**
 * Finds each place with some words in a row, whatever their case; they may be run together, hyphenated or
 * split over lines.
 */
export function findWords({ lower }: AlikeText, words: readonly AlikeText[]): AlikeMatch[] {
  const [first] = words;
  const found: AlikeMatch[] = [];
  if (first === undefined) return found;
  for (let at = lower.indexOf(first.lower); at !== -1; at = lower.indexOf(first.lower, at + 1)) {
    const places: { start: number; end: number }[] = [];
    let end = at;
    for (const word of words) {
      const start = places.length === 0 ? at : skipBetween(lower, end);
      if (!lower.startsWith(word.lower, start)) break;
      end = start + word.lower.length;
      places.push({ start, end });
    }
    if (places.length === words.length) found.push({ start: at, end, words: places });
  }
  return found;
}

function skipBetween(text: string, from: number): number {
  let at = from;
  while (/[\s\p{Pd}]/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Checks whether a range of a text begins and ends where words do. */
export function isWhole(text: AlikeText, { start, end }: { start: number; end: number }): boolean {
  return isEdge(text, start) && isEdge(text, end);
}

function isEdge({ cased, original, starts, ends }: AlikeText, at: number): boolean {
  if (at === 0 || at === cased.length) return true;
  const [before, after] = [ends[at - 1] ?? 0, starts[at] ?? 0];
  // Inside a character with its marks, no word begins.
  if (after < before) return false;
  if (original.slice(before, after).includes(ZERO_WIDTH_SPACE)) return true;
  const left = /.$/su.exec(cased.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const right = /^./su.exec(cased.slice(at, at + 2))?.[0] ?? '';
  if (!PART_OF_WORD.test(left) || !PART_OF_WORD.test(right)) return true;
  return UNSPACED.test(left) || UNSPACED.test(right);
}

/** Returns a range of the original for one of `cased` and `lower`. */
export function inOriginal(
  { starts, ends }: AlikeText,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
