import { countInWords, countOf, type Forms } from './format.ts';
import { ARTICLE, CLAIM } from './terms.ts';

// The list of articles

/** The heading above a dossier's articles: "The five articles". */
export const theArticles = (count: number) => `The ${countOf(count, ARTICLE)}`;

// At a glance

/**
 * Which author differs from others on the most claims: "B stands apart: its author differs from others on six
 * of the seven disputed claims, most sharply on …".
 */
export const standsApart = <Part>(
  siglum: Part,
  { claims, disputes }: Readonly<Record<'claims' | 'disputes', number>>,
  sharpest: Part,
): (Part | string)[] => [
  siglum,
  ' stands apart: its author differs from others on ',
  claims === disputes
    ? countOf(claims, CLAIM)
    : `${countInWords(claims)} of the ${countOf(disputes, DISPUTED_CLAIM)}`,
  ', most sharply on “',
  sharpest,
  '”.',
];

/** What an article mostly consists of, unless that is its author's own words. */
export const mostly = <Part>(
  siglum: Part,
  { kind, name, percent }: { kind: 'quoted' | 'reported'; name: Part | null; percent: number },
): (Part | string)[] => [
  siglum,
  kind === 'quoted' ? ' is mostly a quotation from ' : ' mostly reports the views of ',
  name ?? ELSEWHERE[kind],
  ` (${percent}% of its words).`,
];
const ELSEWHERE = { quoted: 'elsewhere', reported: 'others' };

const DISPUTED_CLAIM: Forms = { one: 'disputed claim', other: 'disputed claims' };

// Links to the pages of words, time and voices

export const toNames = 'Names for the same thing';
export const toDistinctive = 'Distinctive words';
export const toShared = 'What they share';
export const toTimeline = 'What authors could not have known';
export const toVoices = 'Who gets to speak';

// Links onward

export const waysOn = 'Where to go next';
export const search = 'Search';
const EVENT: Forms = { one: 'event', other: 'events' };
const FIELD: Readonly<Partial<Record<number, string>>> = { 1: 'the article', 2: 'either article' };
export const aboutSearch = (count: number) =>
  `Find a word in ${FIELD[count] ?? `any of the ${countOf(count, ARTICLE)}`}.`;
export const searchField = 'Search the articles';
export const topics = 'Topics';
export const aboutTopics = 'Passages by subject, across the articles.';

export const words = 'Words';
/** What the page of words shows. */
export const aboutWords = (hasNames: boolean) =>
  `${hasNames ? 'What each article calls the same thing, which' : 'Which'} words set it apart, and what they share.`;
/**
 * By which names articles call something themselves: "The war: A “crisis”; B “invasion”, “war”; E only quotes
 * or reports others."
 */
export const calledThere = <Part>(
  thing: Part,
  articles: readonly { siglum: string; names: readonly Part[] }[],
): (Part | string)[] => [
  thing,
  ': ',
  ...articles.flatMap(({ siglum, names }, index) => [
    index === 0 ? '' : '; ',
    siglum,
    ...(names.length === 0
      ? [' only quotes or reports others']
      : names.slice(0, NAMES_SHOWN).flatMap((name, at) => [at === 0 ? ' “' : ', “', name, '”'])),
    ...(names.length > NAMES_SHOWN ? [' and others'] : []),
  ]),
  '.',
];
const NAMES_SHOWN = 4;
export const timeline = 'Timeline';
/** What the timeline shows. */
export const aboutTimeline = (events: number) =>
  `When ${countOf(events, EVENT)} happened, and who wrote before and after.`;
/** Of how many events articles could not know: "The author of A could not have known of ten of them." */
export const couldNotKnow = (articles: readonly { siglum: string; events: number }[]) =>
  articles
    .map(
      ({ siglum, events }) =>
        `The author of ${siglum} could not have known of ${countInWords(events)} of them.`,
    )
    .join(' ');
export const voices = 'Voices';
export const aboutVoices = 'Whose words make up each article and where the voices come from.';
