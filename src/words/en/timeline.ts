import { isolate } from '../../text/language.ts';
import { capitalize, countInWords, countOf, listWithCommas, type Forms } from './format.ts';
import { ARTICLE } from './terms.ts';

const EVENT: Forms = { one: 'event', other: 'events' };

export const title = (dossier: string) => `Timeline: ${isolate(dossier)}`;
export const description = (events: number, articles: number) =>
  `When ${countOf(events, EVENT)} happened, when each of ${countOf(articles, ARTICLE)} was written, and what each author could not have known.`;
export const heading = 'Timeline';
export const lede =
  'When things happened, and when each article was written. An author could not have known what happened later.';

/** The sections of the page, in links to them. */
export const sections = {
  picture: 'Events and articles in order',
  articles: 'What each author could not have known',
  events: 'Event by event',
};
export const aboutPicture =
  'Time runs from top to bottom. Select an article’s letter to read the words that mention the event.';
export const aboutArticles =
  'An author could not have known of an event if the last day on which the article can have been written is before the event’s first day. “Probably” means that a date is only an estimate.';
export const aboutEvents =
  'The words with which articles mention each event. For the other articles, whether they were written before or after it, as far as the dates show.';

// The picture

export const pictureTitle = (events: number, articles: number) =>
  `${capitalize(countOf(events, EVENT))} and ${countOf(articles, ARTICLE)}, in the order of their dates`;
export const pictureDescription =
  'Time runs from top to bottom. Events and articles have a row each. An article’s letter stands at the events that it mentions. The lists below the picture say the same in words.';

/** When an article was written, beside its source. */
export const written = (date: string) => `written ${isolate(date)}`;
/** The articles that were written before an event: "A and B could not know". */
export const couldNotKnow = (sigla: readonly string[]) => `${listWithCommas(sigla)} could not know`;
/** An event in the picture: "24 February 2022 The dam breaks". */
export const eventInPicture = (date: string, words: string) => `${date} ${isolate(words)}`;
/** An article in the picture. */
export const articleInPicture = (siglum: string, source: string, date: string) =>
  `${siglum} ${isolate(source)} ${written(date)}`;
/** The letter of an article at an event that it mentions. */
export const mentionInPicture = (siglum: string, words: string, passage: number | null) =>
  `${siglum} mentions it${passage === null ? ' in its title' : ` in passage ${passage}`}: ${isolate(words)}`;

/** What the marks of the picture mean. */
export const key = {
  mentions: 'mentions the event',
  after: 'written after it',
  unknown: 'probably after it, or unclear',
  before: 'no line: written before it, or probably so',
  day: 'a known day',
  span: 'sometime in this period',
  about: 'an estimated day or period',
};

// What each article could not know

/** Keeps the day, month and year of a date on one line. */
const keepTogether = (date: string) => date.replace(/(?<=\d) (?=\p{Lu})|(?<=\p{L}) (?=\d{4})/gu, '\u00a0');
/** An article's source, as a link, and when it was written. */
export const sourceAndDate = <Part>(source: Part, date: string, quiet: (text: string) => Part) => [
  source,
  ' ',
  quiet(written(keepTogether(date))),
];
/** "the event", "both events", "all three events" */
const allOf = (all: number) =>
  all === 1 ? 'the event' : all === 2 ? 'both events' : `all ${countOf(all, EVENT)}`;
/** "one of the three events", or all of them. */
const someOf = (count: number, all: number) =>
  count === all ? allOf(all) : `${countInWords(count)} of the ${countOf(all, EVENT)}`;
/** What an article of an uncertain date mentions, so that it can't have been written before that. */
export const since = <Part>(event: Part, date: string) => [
  'Written on or after ',
  keepTogether(date),
  ', since it mentions “',
  event,
  '”.',
];
/** How many events an article could not know; a list of them follows. */
export const unknowable = (events: number, all: number) =>
  `Its author could not have known of ${events === all && all > 1 ? 'any of these events' : someOf(events, all)}:`;
type Relation =
  { kind: 'mentions' | 'before' | 'after' } | { kind: 'unknown'; probably: 'before' | 'after' | null };
/** How an article stands to an event that divides the articles. */
export const standing = <Part>(relation: Relation, event: Part): (Part | string)[] => {
  if (relation.kind === 'mentions') return ['Written after ', event, ', which it mentions.'];
  if (relation.kind !== 'unknown') return [`Written ${relation.kind} `, event, '.'];
  return relation.probably === null
    ? ['The dates don’t show whether it was written before ', event, ' or after it.']
    : [`Probably written ${relation.probably} `, event, '.'];
};
/** To how many events an article has an uncertain relation. A list of them unfolds; a single one follows. */
export const open = {
  before: (events: number, all: number) => `Probably written before ${someOf(events, all)}`,
  after: (events: number, all: number) => `Probably written after ${someOf(events, all)}`,
  untold: (events: number, all: number) =>
    `For ${someOf(events, all)}, the dates don’t show which came first`,
};
/** Of an article whose relation to every event is known, and none came later. */
export const afterAll = (all: number) => `Mentions ${allOf(all)}, or was written after.`;
export const eventWithDate = <Part>(words: Part, date: string, quiet: (text: string) => Part) => [
  words,
  ' ',
  quiet(keepTogether(date)),
];

// Event by event

export const events = 'Events, and what each article could say about them';
export const event = 'Event';
/** When an article that doesn't mention an event was written. */
export const before = 'before';
export const after = 'after';
/** What can't be told for certain, with what is probable. */
export const unknown = (probably: 'before' | 'after' | null) =>
  probably === null ? 'unclear' : `probably ${probably}`;

// How it is counted

export const howCounted = 'How this is known';
export const allMethods = 'This and all other methods';
export const table = 'As a table for spreadsheets (CSV)';
