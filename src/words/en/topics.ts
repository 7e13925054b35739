import { isolate } from '../../text/language.ts';
import { capitalize, countOf, joinParts } from './format.ts';
import { ARTICLE, PASSAGE, CLAIM } from './terms.ts';

// The list of a dossier's topics.
export const listTitle = (dossier: string) => `Topics: ${isolate(dossier)}`;
export const listDescription = (topics: readonly string[]) =>
  `What the articles say on ${topics.join('; ')}.`;
export const listHeading = 'Topics';
export const listLede =
  'Passages by subject, across the articles. A topic gathers the passages that have certain words.';

/** Which articles have passages on a topic, which have none, and how many claims it has. */
export const coverage = <Part>(
  passages: number,
  having: Part,
  silent: Part | null,
  propositions: number,
): (Part | string)[] => [
  `${capitalize(countOf(passages, PASSAGE))} in `,
  having,
  ...(silent === null ? [] : ['; no passages in ', silent]),
  ...(propositions === 0 ? [] : [`; ${countOf(propositions, CLAIM)}`]),
];

// A topic's own page.
export const title = (topic: string, dossier: string) => `${topic}: ${dossier}`;
export const description = (about: string, passages: number, articles: number) =>
  `${about} ${found(passages, articles)}.`;
/** The page's place on the site: its dossier, then a link to the list of topics. */
export const place = <Part>(dossier: Part, topics: (text: string) => Part) => [
  dossier,
  ', ',
  topics('topics'),
];
/** The terms that make a passage belong to the topic. */
export const belonging = <Part>(terms: readonly Part[]) => [
  'A passage belongs here if it has one of these terms, or another form of one: ',
  ...joinParts(terms, '; '),
  '.',
];

export const found = (passages: number, articles: number) =>
  capitalize(`${countOf(passages, PASSAGE)} in ${countOf(articles, ARTICLE)}`);
export const compare = 'Compare these articles';
export const search = 'Search in these articles';

export const silentHeading = 'None of these words';
export const silent = 'These articles have no passage on the topic:';

export const othersHeading = 'Other topics';

export const propositionsHeading = (propositions: number) =>
  `${capitalize(countOf(propositions, CLAIM))} on this topic`;
export const propositions = 'What each author says, and whom each cites.';
