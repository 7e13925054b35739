import { fold, lower } from './fold.ts';
import type { TextRange } from './ranges.ts';

/** A word of a text, at its place there. In scripts without spaces, a pair of characters. */
export interface Word extends TextRange {
  /** The word without capitals, accents and punctuation; see {@link fold}. */
  form: string;
  /** Its stem, which words that differ only in their inflection share. */
  stem: string;
  /**
   * Whether it begins a run of a script without spaces after another such run. Words in a row may not cross
   * such a place: the pairs on both sides of it would look like a run.
   */
  isApart: boolean;
}

/** How words of one language are read. */
export interface Reading {
  /** The language, as the first part of a BCP 47 tag. */
  language: string;
  read: (written: string) => { form: string; stem: string };
}

/** A letter, number, or mark on one; characters that are never shown stand inside words too. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
/** An amount with its separators: 4,000 or 4 000 or 1.5; not a date (4.9.2025) or a time (10:30). */
const AMOUNT =
  /(?<![\p{Nd}][.,٫٬]?)(?:\p{Nd}{1,3}([.,'’٬\u00A0\u202F\u2009])\p{Nd}{3}(?:\1\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?|\p{Nd}+[.,٫]\p{Nd}+)(?![.,٫٬]?\p{Nd})/gu;
/** Letters of scripts that put no spaces between words, each with the marks on it. */
const UNSPACED =
  '(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]';
const CHARACTER = new RegExp(`${UNSPACED}[\\p{M}\\p{Default_Ignorable_Code_Point}]*`, 'gu');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const APOSTROPHES = /['’‘＇]/;
const POSSESSIVE = /['’ʼ＇‘]s$/i;
/** What an apostrophe shortens after an English word: it's, don't, they're. */
const SHORTENED = /^(?:s|t|re|ve|ll|d|m)$/i;
/** Articles and pronouns that an apostrophe shortens before a word, in several languages and in names. */
const ELIDED = /^(?:o|d|l|m|j|n|c|qu|dell|all|nell|dall|sull|un)$/i;
/** Languages in which an apostrophe always ends a word: elisions, and the suffixes of Turkish names. */
const PARTING = new Set(['fr', 'it', 'ca', 'oc', 'co', 'fur', 'lmo', 'pms', 'sc', 'vec', 'wa', 'tr', 'az']);
/** The words of these languages with an apostrophe inside. */
const WHOLE = /^(?:aujourd['’ʼ＇‘]hui|prud['’ʼ＇‘]homm|presqu['’ʼ＇‘][iî]le)/i;
/** Languages that add endings after a colon: EU:n, USA:s. */
const COLON = new Set(['fi', 'sv']);

/**
 * Finds the words of a text: the runs of letters and numbers that Unicode's word boundaries find (UAX #29),
 * parted and joined by rules. A possessive ending is no part of its word. Amounts are one word with their
 * separators; so are abbreviations with periods (U.S.). An apostrophe parts what is elided before a word
 * (l’Ukraine, O’Casey), and joins otherwise (don’t, Qur’an, п’ять), except in languages where it always
 * parts.
 * Hyphens, slashes, other periods, `@`, `&` and `_` part words. In scripts without spaces, each character is
 * a range of its own.
 * @param lang the BCP 47 tag of the text's language
 * @returns ranges in order, which don't overlap
 */
export function findWords(text: string, lang: string): TextRange[] {
  const language = languageOf(lang);
  const amounts = [...text.matchAll(AMOUNT)].map(({ 0: found, index }) => rangeOf(index, found));
  const words: TextRange[] = [];
  let from = 0;
  for (const amount of amounts) {
    words.push(...findRuns(text.slice(from, amount.start), from, language), amount);
    from = amount.end;
  }
  return [...words, ...findRuns(text.slice(from), from, language)];
}

/**
 * Reads the words at ranges that {@link findWords} found. Neighboring characters of scripts without spaces
 * make overlapping pairs, so that any two of them in a row are found.
 */
export function readWords(text: string, ranges: readonly TextRange[], { read }: Reading): Word[] {
  const words: Word[] = [];
  let [wasUnspaced, wasPaired] = [false, false];
  for (const [index, { start, end }] of ranges.entries()) {
    const written = text.slice(start, end);
    const isUnspaced = IS_UNSPACED.test(written);
    const next = ranges[index + 1];
    const touchesBefore = wasUnspaced && ranges[index - 1]?.end === start;
    const isPair = isUnspaced && next?.start === end && IS_UNSPACED.test(text.slice(next.start, next.end));
    if (isPair || !isUnspaced || !(touchesBefore && wasPaired)) {
      const word = isPair ? { start, end: next.end } : { start, end };
      const { form, stem } = read(text.slice(word.start, word.end));
      if (form !== '')
        words.push({ ...word, form, stem, isApart: isUnspaced && wasUnspaced && !touchesBefore });
    }
    [wasUnspaced, wasPaired] = [isUnspaced, isPair];
  }
  return words;
}

/** Finds and reads the words of a text that is short, or read only once. */
export function wordsIn(text: string, reading: Reading): Word[] {
  return readWords(text, findWords(text, reading.language), reading);
}

/**
 * Makes a reading of a language. It remembers words, since texts repeat them.
 * @param stem returns the stem of a word in lower case
 */
export function makeReading(language: string, stem: (word: string) => string): Reading {
  const known = new Map<string, { form: string; stem: string }>();
  return {
    language,
    read: (written) => {
      const before = known.get(written);
      if (before) return before;
      const form = formOf(written);
      // Cyrillic letters with marks are letters of their own to a stemmer, й above all.
      const isStemmed = !IS_UNSPACED.test(form) && !/\p{N}/u.test(form);
      const stemmed = /\p{sc=Cyrl}/u.test(form) ? stem(lower(withoutSigns(written))) : stem(form);
      const word = { form, stem: isStemmed ? fold(stemmed) || form : form };
      known.set(written, word);
      return word;
    },
  };
}

/** Returns a word as searches compare it: folded, without punctuation or a possessive ending. */
export function formOf(written: string): string {
  const amount = new RegExp(`^${AMOUNT.source}$`, 'u').exec(written);
  if (!amount) return fold(withoutSigns(written.replace(POSSESSIVE, '')));
  const [, separator] = amount;
  const plain = separator === undefined ? written : written.replaceAll(separator, '');
  return fold(plain).replace(/[,٫]/, '.');
}

/** Checks whether two words match: in any inflection, or in exactly one form. */
export function isSameWord(one: Word, other: Word, isExact: boolean): boolean {
  return isExact ? one.form === other.form : one.stem === other.stem;
}

/**
 * Finds where words stand in a row.
 * @returns for each place, the index of its first word
 */
export function findRow(words: readonly Word[], row: readonly Word[], isExact: boolean): number[] {
  const [first, ...others] = row;
  if (!first) return [];
  const found: number[] = [];
  for (const [at, word] of words.entries()) {
    // Most words are not the first, and this runs for every word of every text.
    if (!isSameWord(word, first, isExact)) continue;
    const goesOn = others.every((wanted, offset) => {
      const next = words[at + 1 + offset];
      return next && isSameWord(next, wanted, isExact) && !next.isApart;
    });
    if (goesOn) found.push(at);
  }
  return found;
}

/** Checks whether a word is of a script without spaces between words. */
export function isUnspaced({ form }: Pick<Word, 'form'>): boolean {
  return IS_UNSPACED.test(form);
}

/** Splits a word of a script without spaces into its characters, each with its marks. */
export function charactersOf(form: string): string[] {
  return form.match(CHARACTER) ?? [];
}

/** Returns the language of a BCP 47 tag, without its script and region. */
export function languageOf(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? '';
}

function withoutSigns(written: string): string {
  return written.replace(/[^\p{L}\p{M}\p{N}]|ʼ/gu, '');
}

/** Finds words in a stretch of text without amounts. */
function findRuns(stretch: string, offset: number, language: string): TextRange[] {
  // The letter apostrophe would be a letter of the run.
  const text = stretch.replaceAll('ʼ', '’');
  const words: TextRange[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const part of partsOf(run)) {
      const range = rangeOf(index + part.start, run.slice(part.start, part.end));
      const last = words.at(-1);
      if (last && joins(text, last, range, language)) last.end = range.end;
      else words.push(range);
    }
  }
  return words.map(({ start, end }) =>
    rangeOf(start + offset, text.slice(start, end).replace(POSSESSIVE, '')),
  );
}

/** Cuts a run of letters into the characters of scripts without spaces and the words between them. */
function partsOf(run: string): TextRange[] {
  const parts: TextRange[] = [];
  let from = 0;
  for (const { 0: character, index } of run.matchAll(CHARACTER)) {
    if (index > from) parts.push({ start: from, end: index });
    parts.push(rangeOf(index, character));
    from = index + character.length;
  }
  return from < run.length ? [...parts, { start: from, end: run.length }] : parts;
}

/** Checks whether the sign between two runs makes them one word. */
function joins(text: string, before: TextRange, after: TextRange, language: string): boolean {
  if (after.start - before.end !== 1) return false;
  const sign = text.charAt(before.end);
  const [left, right] = [before, after].map(({ start, end }) => text.slice(start, end)) as [string, string];
  if (IS_UNSPACED.test(left) || IS_UNSPACED.test(right)) return false;
  if (APOSTROPHES.test(sign)) {
    if (PARTING.has(language)) return WHOLE.test(text.slice(before.start, after.end));
    const first = left.split(APOSTROPHES).at(-1) ?? '';
    if (SHORTENED.test(right)) return true;
    return !ELIDED.test(first) && !/^n$/i.test(right);
  }
  if (sign === '.') {
    const last = left.split('.').at(-1) ?? '';
    return /^(?:\p{L}\.\p{L}{1,2}|\p{L}{2}\.\p{L})$/u.test(`${last}.${right}`);
  }
  if (sign === '·' || sign === '‧') return language === 'ca';
  if (sign === ':') return COLON.has(language) && /^\p{Ll}+$/u.test(right);
  return /^["״׳]$/.test(sign) && /\p{sc=Hebr}$/u.test(left) && /^\p{sc=Hebr}/u.test(right);
}

function rangeOf(start: number, found: string): TextRange {
  return { start, end: start + found.length };
}
