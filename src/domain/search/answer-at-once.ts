import type { Catalogue } from './catalogue.ts';
import type { Term } from './query-terms.ts';
import { findPlaces, partsOf, wordsOf } from './term-places.ts';

/** Something of the site that a query names, found without the index. */
export interface Answer {
  kind: 'topic' | 'proposition' | 'article';
  text: string;
  url: string;
  /** Whether the text is the editor's, and no article's. */
  isEditors: boolean;
  /** The article's siglum; "" for anything else. */
  siglum: string;
}

/** The topics, propositions and titles with all terms of a query, as whole words or beginnings of words. */
export function answerAtOnce({ dossiers }: Catalogue, terms: readonly Term[]): Answer[] {
  if (terms.length === 0) return [];
  const has = (text: string): boolean => {
    const words = wordsOf(text);
    const begins = (word: string): boolean => words.flatMap(partsOf).some((part) => part.startsWith(word));
    return terms.every((term) => findPlaces(words, term).length > 0 || (term.words.length === 1 && !term.isExact && begins(term.words[0] ?? '')));
  };
  const answer = (kind: Answer['kind'], text: string, url: string, siglum = '', isEditors = true): Answer => ({ kind, text, url, siglum, isEditors });
  return [
    ...dossiers.flatMap(({ topics }) => topics.filter(({ title }) => has(title)).map(({ title, url }) => answer('topic', title, url))),
    ...dossiers.flatMap(({ propositions }) => propositions.filter(({ label, text }) => has(`${label} ${text}`)).map(({ text, url }) => answer('proposition', text, url))),
    ...dossiers.flatMap(({ articles }) => articles.filter(({ title }) => has(title)).map(({ title, url, siglum, isSupplied }) => answer('article', title, url, siglum, isSupplied))),
  ];
}
