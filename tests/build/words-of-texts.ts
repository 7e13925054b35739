import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snowballStem } from './snowball-english.ts';

/** A passage of an article. */
export interface Passage {
  id: string;
  /** Its words as written, separated by white space. */
  written: string[];
  /** Its words in the form in which they are searched; `at` is the index of the written word with it. */
  words: { word: string; at: number }[];
}

/** An article, identified by its address. */
export interface Article {
  url: string;
  passages: Passage[];
}

/** Checks whether two words count as the same. */
export type SameWord = (one: string, other: string) => boolean;

/** Checks whether two words have the same form. */
export const sameForm: SameWord = (one, other) => one === other;
/** Checks whether two words have the same stem. */
export const sameStem: SameWord = (one, other) => stemOf(one) === stemOf(other);

const stems = new Map<string, string>();

/**
 * Reads the articles of a built site, with their words split by the site's documented rules but not by its
 * code.
 */
export function readArticles(folder: string): Article[] {
  return dossiersIn(folder).flatMap(({ articles }) =>
    articles.map(({ url, passages }) => ({
      url,
      passages: passages.map(({ id, text }) => {
        const written = text.split(/\s+/).filter((each) => each !== '');
        return {
          id,
          written,
          words: written.flatMap((each, at) => wordsIn(each).map((word) => ({ word, at }))),
        };
      }),
    })),
  );
}

/**
 * Splits a written word into the words that are searched: the parts of a compound in lower case, without
 * accents, signs and possessive s.
 */
export function wordsIn(written: string): string[] {
  return written
    .split(/[-–—/]/)
    .map((part) => {
      const withoutSigns = part.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').replace(/['’ʼ]s$/i, '');
      const letters = [...withoutSigns.normalize('NFD')].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
      return letters.join('').toLowerCase();
    })
    .filter((word) => word !== '');
}

/** Finds where words stand in a row in a passage; each place is the list of indexes of the written words. */
export function placesIn({ words }: Passage, wanted: readonly string[], isSame: SameWord): number[][] {
  return words.flatMap((_, start) => {
    const row = words.slice(start, start + wanted.length);
    const isThere = wanted.every((word, index) => row[index] !== undefined && isSame(row[index].word, word));
    return isThere ? [row.map(({ at }) => at)] : [];
  });
}

/**
 * Returns the words of four letters or more that begin so, which a search finds if the beginning is no word.
 */
export function wordsBeginningWith(beginning: string, words: readonly string[]): string[] {
  return words.filter((word) => word.length >= 4 && word.startsWith(beginning));
}

function stemOf(word: string): string {
  const stem = stems.get(word) ?? snowballStem(word);
  stems.set(word, stem);
  return stem;
}

interface DossierFile {
  articles: { url: string; passages: { id: string; text: string }[] }[];
}

function dossiersIn(folder: string): DossierFile[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8'));
  const { dossiers } = read('site.json') as { dossiers: { slug: string }[] };
  return dossiers.map(({ slug }) => read(`${slug}.json`) as DossierFile);
}
