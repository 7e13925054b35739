import { formatNumber } from './format.ts';
import * as terms from './terms.ts';
import { sourceAndDate } from './terms.ts';

// The cards of pages that have none of their own

export { heading as siteTitle, lede as siteText } from './home.ts';
export const blindTitle = 'Blind reading';
export const blindText =
  'Articles about one subject, side by side, with their sources hidden. Which is which?';

// What is drawn. Fonts may lack a script, so names and titles in it have something in their place.

export const sourceInAnotherScript = '[in another script]';
export const titleInAnotherScript = '[title in another script]';
export const andMore = (articles: number) => `and ${formatNumber(articles)} more`;

/** What is known of an article, on one line: "29 January 2022 · takes no side". */
export const factsOnOneLine = (facts: readonly string[]) => facts.join(' · ');
export const dateAndStance = (date: string, stance: string) => `${date}. ${stance}.`;

/** A claim's sentence, if it says more than the claim above it. */
export const inFull = (sentence: string | null) => (sentence === null ? '' : terms.inFull(sentence).join(''));

// What is drawn, in words

export const plainAlt = (title: string, text: string) => `${title}. ${text}`;

export const dossierAlt = (
  title: string,
  articles: readonly Readonly<Record<'siglum' | 'source' | 'date', string>>[],
) =>
  `${title}, articles side by side. ${articles
    .map(({ siglum, source, date }) => `${siglum}: ${sourceAndDate(source, date)}`)
    .join('; ')}.`;

export const articleAlt = ({
  siglum,
  dossier,
  title,
  source,
  date,
  stance,
  summary,
}: Readonly<Record<'siglum' | 'dossier' | 'title' | 'source' | 'date' | 'stance' | 'summary', string>>) =>
  `Article ${siglum} on ${dossier}: ${title}. ${sourceAndDate(source, date)}. ${stance}: ${summary}`;

/** @param description what is compared, in sentences */
export const comparisonAlt = (dossier: string, description: string) =>
  `Comparison of articles on ${dossier}. ${description}`;

/** @param stands where each author stands */
export const propositionAlt = (text: string, stands: string) =>
  `Where the authors stand on “${text}” ${stands}.`;
