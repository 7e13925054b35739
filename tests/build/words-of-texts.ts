import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snowballStem } from './snowball-english.ts';

/** A passage of a text: its words as white space separates them, each as those that are searched. */
export interface Passage {
  id: string;
  written: string[];
  /** `at` says which of the written words it is in. */
  words: { word: string; at: number }[];
}

/** An article: who has a word is told by its address. */
export interface Article {
  url: string;
  passages: Passage[];
}

/** Whether two words count as the same. */
export type SameWord = (one: string, other: string) => boolean;

export const sameForm: SameWord = (one, other) => one === other;
export const sameStem: SameWord = (one, other) => stemOf(one) === stemOf(other);

const stems = new Map<string, string>();

/** The articles of a built site, with their words read by the rules that the site promises, and by none of its code. */
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

/** The words that are searched in one between white space: the parts of a compound, without case, accents, signs and a possessive s. */
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

/** The places of words in a row in a passage, each as the written words that it touches. */
export function placesIn({ words }: Passage, wanted: readonly string[], isSame: SameWord): number[][] {
  return words.flatMap((_, start) => {
    const row = words.slice(start, start + wanted.length);
    const isThere = wanted.every((word, index) => row[index] !== undefined && isSame(row[index].word, word));
    return isThere ? [row.map(({ at }) => at)] : [];
  });
}

/** The words that a beginning stands for where no article has it as a word: those of four letters or more. */
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
