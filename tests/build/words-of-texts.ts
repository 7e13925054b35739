import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ArabicStemmer from '../../src/text/vendor/snowball/arabic.js';
import EnglishStemmer from '../../src/text/vendor/snowball/english.js';
import FrenchStemmer from '../../src/text/vendor/snowball/french.js';
import HindiStemmer from '../../src/text/vendor/snowball/hindi.js';
import RussianStemmer from '../../src/text/vendor/snowball/russian.js';

/** A passage of an article. */
export interface Passage {
  id: string;
  text: string;
  lang: string;
  words: PlacedWord[];
}

/** A word as it is searched, and where it is in its text. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** An article, identified by its address. */
export interface Article {
  url: string;
  lang: string;
  passages: Passage[];
}

/** Checks whether two words count as the same in a language. */
export type SameWord = (one: string, other: string, lang: string) => boolean;

/** Checks whether two words have the same form. */
export const sameForm: SameWord = (one, other) => one === other;
/** Checks whether two words have the same stem. */
export const sameStem: SameWord = (one, other, lang) => stemOf(one, lang) === stemOf(other, lang);

const STEMMERS = {
  ar: new ArabicStemmer(),
  en: new EnglishStemmer(),
  fr: new FrenchStemmer(),
  hi: new HindiStemmer(),
  ru: new RussianStemmer(),
};
const stems = new Map<string, Map<string, string>>();

/**
 * Reads the articles of a built site in languages with spaces between words, with their words found by the
 * site's documented rules but not by its code.
 */
export function readArticles(folder: string): Article[] {
  return dossiersIn(folder).flatMap(({ articles }) =>
    articles
      .filter(({ lang }) => lang in STEMMERS)
      .map(({ url, lang, passages }) => ({
        url,
        lang,
        passages: passages.map(({ id, text }) => ({ id, text, lang, words: placedWordsIn(text) })),
      })),
  );
}

/** The words of a text as they are searched: in lower case, without accents, signs and possessive s. */
export function wordsIn(text: string): string[] {
  return placedWordsIn(text).map(({ word }) => word);
}

/**
 * Finds the words of a text with the word boundaries of ICU (`Intl.Segmenter`), which the site doesn't use,
 * and parts them where the documents say so.
 */
function placedWordsIn(text: string): PlacedWord[] {
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  return segments.flatMap(({ segment, index }) => {
    const written = segment.replace(/['’]s$/i, '');
    const isAmount = /^\d+(?:[.,]\d+)+$/.test(written) && !/^\d+\.\d+\.\d+$/.test(written);
    const isShort = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(written);
    const signs = isAmount ? /[]/ : isShort ? /_/ : /[._:]|(?<=\b(?:[cdjlmnost]|qu))['’]/i;
    let start = index;
    return written.split(signs).flatMap((part) => {
      const word = part
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll('ς', 'σ')
        .replaceAll('ß', 'ss')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        // This letter is no и with an accent, and the signs of Hindi are no accents.
        .replaceAll('и\u0306', 'й')
        .replace(isAmount ? /,/g : /[^\p{L}\p{N}\p{Script=Devanagari}]/gu, '');
      const placed = { word, start, end: start + part.length };
      start = placed.end + 1;
      return /[\p{L}\p{N}]/u.test(word) ? [placed] : [];
    });
  });
}

/** Finds where words stand in a row in a passage; each place is the list of these words. */
export function placesIn(
  { words, lang }: Passage,
  wanted: readonly string[],
  isSame: SameWord,
): PlacedWord[][] {
  return words.flatMap((_, start) => {
    const isThere = wanted.every((word, index) => {
      const placed = words[start + index];
      return placed !== undefined && isSame(placed.word, word, lang);
    });
    return isThere ? [words.slice(start, start + wanted.length)] : [];
  });
}

/**
 * Returns the words of four letters or more that begin so, which a search finds if the beginning is no word.
 */
export function wordsBeginningWith(beginning: string, words: readonly string[]): string[] {
  return words.filter((word) => word.length >= 4 && word.startsWith(beginning));
}

function stemOf(word: string, lang: string): string {
  const inLanguage = stems.get(lang) ?? new Map<string, string>();
  stems.set(lang, inLanguage);
  const known = inLanguage.get(word);
  if (known !== undefined) return known;
  const stemmer = STEMMERS[lang as keyof typeof STEMMERS];
  // Cyrillic words are only stemmed in texts of their languages.
  const stem = stemmer.stemWord(word);
  inLanguage.set(word, stem);
  return stem;
}

interface DossierFile {
  articles: { url: string; lang: string; passages: { id: string; text: string }[] }[];
}

function dossiersIn(folder: string): DossierFile[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));
  const { dossiers } = read('site.json') as { dossiers: { slug: string }[] };
  return dossiers.map(({ slug }) => read(`${slug}.json`) as DossierFile);
}
