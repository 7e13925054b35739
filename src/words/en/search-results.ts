import { isolate } from '../../text/language.ts';
import {
  capitalize,
  countInWords,
  countOf,
  formatNumber,
  listInWords,
  listWithCommas,
  pluralOf,
  type Forms,
} from './format.ts';
import { title } from './search.ts';
import { ARTICLE, PASSAGE, SITE_NAME } from './terms.ts';

// What is searched

/** The values of filters that are chosen. */
export const valuesChosen = (values: readonly string[]) => values.join(', ');

/** What the page is called while it searches: "“buffer zone”, 2022 · Search · Synoptic". */
export const pageTitle = (query: string, values: readonly string[]) => {
  const searched = valuesChosen([...(query === '' ? [] : [`“${query}”`]), ...values]);
  return [...(searched === '' ? [] : [searched]), title, SITE_NAME].join(' · ');
};

/** What is announced of something that follows something else. */
export const andThen = (said: string, more: string) => `${said}. ${more}`;

// What was found

/** How much was found; the passages are `null` where they have not all been counted. */
export const found = (passages: number | null, articles: number) =>
  capitalize(
    passages === null
      ? countOf(articles, ARTICLE)
      : `${countOf(passages, PASSAGE)} in ${countOf(articles, ARTICLE)}`,
  );

export const scattered = 'No single passage has all of these words. These passages have some of them.';
export const otherForms = 'It has these words only in other forms.';

/** An article's source, date and stance: "Reuters, 29 January 2022 · Takes no side on tolls". */
export const aboutArticle = <Part>(source: Part, date: string, phrase: Part) => [
  source,
  `, ${date} · `,
  phrase,
];
export const choose = <Part>(box: Part) => [box, ' Compare'];
export const chooseArticle = (siglum: string, source: string) => `Compare ${siglum}, ${source}`;
export const passagesOn = <Part>(topic: Part) => ['Passages on ', topic];

const MORE_PASSAGES: Forms = { one: 'more passage', other: 'more passages' };
export const morePassages = (count: number, siglum: string) =>
  `${countOf(count, MORE_PASSAGES)} in ${siglum}`;

const passageName = (number: number | null) => (number === null ? 'title' : String(number));
export const passage = <Part>(siglum: Part, number: number | null) => [siglum, ` ${passageName(number)}`];
export const openPassage = (siglum: string, number: number | null) =>
  `Open passage ${siglum} ${passageName(number)}`;

// What is named before anything was found

const ANSWERS = { topic: 'Topic', proposition: 'Claim', source: 'Source', article: 'Title' };

/** What an answer is, and of which article. */
export const answer = <Part>(kind: keyof typeof ANSWERS, siglum: Part | null) =>
  siglum === null ? [ANSWERS[kind]] : [siglum, ` ${ANSWERS[kind]}`];

// What was not found

/** One of several words, of which none was found: "“emu” or “kangaroo”". */
export const either = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' or ');

/** A query that found nothing, in quotation marks unless it has some. */
export const queried = (query: string) => (/["“”„«»]/.test(query) ? query : `“${query}”`);

/** That nothing was found, and what that is if there is something to name. */
export const nothing: Readonly<
  Record<'values' | 'word' | 'chosen' | 'all', <Part>(named: Part) => (string | Part)[]>
> = {
  // Nothing is named here; the page has an element for the name all the same.
  values: (named) => ['No article matches all of these filters ', named],
  word: (named) => ['There is no word to search for in ', named],
  chosen: (named) => ['None of the articles chosen has ', named],
  all: (named) => ['No article has ', named],
};

export const nearest = <Part>(link: Part) => ['Closest words in the articles: ', link];
export const alone = <Part>(link: Part) => ['Search only for ', link];

const OTHERS_HAVE: Forms = { one: 'other has', other: 'others have' };
/** That articles have it which the filters leave out. */
export const elsewhere = <Part>(count: number, link: (text: string) => Part) => [
  `${capitalize(countInWords(count))} ${pluralOf(count, OTHERS_HAVE)} it: `,
  link('search without the filters'),
];

export const hints = {
  one: 'Try another spelling, or browse by topic.',
  several: 'Try fewer words or another spelling, or browse by topic. Put an exact phrase in quotation marks.',
};

// Which articles have no match

/**
 * What is said of the articles without a match.
 * @param isInPart whether one of them has a part of the query
 * @param rest how many more there are than are listed
 */
export const silentNote = (isInPart: boolean, rest: number) => {
  if (rest === 0) return isInPart ? 'These articles lack some of the words.' : 'No match in these articles.';
  return isInPart
    ? `These articles and ${formatNumber(rest)} more lack some of the words.`
    : `No match in these articles, nor in ${formatNumber(rest)} more.`;
};

const quoted = (words: readonly string[]) => listInWords(words.map((word) => `“${word}”`));
export const hasNot = (has: readonly string[], lacks: readonly string[]) =>
  `has ${quoted(has)} but not ${quoted(lacks)}`;

/** Another word for one that an article lacks, and a link to the first passage with it. */
export const saysInstead = <Part>(word: string, passage: Part) => [`says “${word}” in `, passage];

// The ways to comparisons

/**
 * The comparison of all that were found.
 * @param dossier its title, where there are several
 */
export const compareAll = (sigla: readonly string[], dossier: string | null) =>
  `Compare ${listWithCommas(sigla)}${dossier === null ? '' : ` (${isolate(dossier)})`}`;

export const compareChosen = (sigla: readonly string[]) => `Compare your selection: ${listWithCommas(sigla)}`;
export const chooseOneDossier = 'Choose articles from one collection';
export const chooseMore = (siglum: string) => `Choose another article to compare with ${siglum}`;
