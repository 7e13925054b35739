import type { Catalogue } from './catalogue.ts';
import { ANY_LANGUAGE, askIn, type Term } from './query-terms.ts';
import type { SearchState } from '../../site/addresses/search-state.ts';
import { INTERFACE } from '../../text/language.ts';
import { findPlaces } from './term-places.ts';
import { languageOf, wordsIn, type Reading } from '../../text/words.ts';

/** The maximum number of instant answers. */
const MAX_ANSWERS = 5;

/**
 * An instant answer: a topic, proposition, source or article that a query names, found without the index.
 */
export interface Answer {
  kind: 'topic' | 'proposition' | 'source' | 'article';
  text: string;
  url: string;
  /** Whether the editor wrote the text, rather than the author of an article. */
  isEditors: boolean;
  /** The article's siglum; "" for topics and propositions. */
  siglum: string;
  /** The text's language, if it is not the page's. */
  lang: string | undefined;
}

/**
 * Finds the topics, propositions, sources and titles that have all terms of a query, as whole words or as
 * the beginnings of words.
 * @param readings of the articles' languages
 * @param filters of the search, of which only the dossier counts here
 * @returns at most five answers
 */
export function answerAtOnce(
  catalogue: Catalogue,
  terms: readonly Term[],
  readings: ReadonlyMap<string, Reading>,
  { dossier: chosen }: SearchState['filters'] = {},
): Answer[] {
  if (terms.length === 0) return [];
  const dossiers = catalogue.dossiers.filter(({ slug }) => chosen?.includes(slug) ?? true);
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  const has = (text: string, lang = INTERFACE.lang): boolean => {
    const reading = readings.get(languageOf(lang)) ?? ANY_LANGUAGE;
    const words = wordsIn(text, reading);
    return terms.every(
      (term) =>
        findPlaces(words, askIn(reading, term)).length > 0 ||
        (term.words.length === 1 &&
          !term.isExact &&
          words.some(({ form }) => form.startsWith(term.words[0] ?? ''))),
    );
  };
  const answer = (
    kind: Answer['kind'],
    text: string,
    url: string,
    lang?: string,
    siglum = '',
    isEditors = true,
  ): Answer => ({ kind, text, url, isEditors, siglum, lang });
  return [
    ...dossiers.flatMap(({ topics }) =>
      topics
        .filter(({ title, lang }) => has(title, lang))
        .map(({ title, url, lang }) => answer('topic', title, url, lang)),
    ),
    ...dossiers.flatMap(({ propositions }) =>
      propositions
        .filter(({ claim, text, lang }) => has(`${claim} ${text}`, lang))
        .map(({ text, url, lang }) => answer('proposition', text, url, lang)),
    ),
    ...articles
      .filter(({ source }) => has(source))
      .map(({ source, url, siglum }) => answer('source', source, url, undefined, siglum)),
    ...articles
      .filter(({ title, titleIn }) => has(title, titleIn))
      .map(({ title, url, siglum, isSupplied, titleIn }) =>
        answer('article', title, url, titleIn, siglum, isSupplied),
      ),
  ].slice(0, MAX_ANSWERS);
}
