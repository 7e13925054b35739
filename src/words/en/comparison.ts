import type { Relation } from '../../schemas/stands.ts';
import { capitalize, countInWords, countOf, listOfParts } from './format.ts';
import { ARTICLE, articleName, CLAIM, setOf, TEXT } from './terms.ts';

// The heading

export const title = (articles: number) => `${capitalize(countOf(articles, ARTICLE))} compared`;
export const aboutStances = (target: string) => `Stances: toward ${target}.`;
export const readTexts = 'Read the texts';
export const readBlind = 'Read blind';

// At a glance

export const whereTheyPart = 'Where they part';

const ON_SO_MANY: Readonly<Record<Relation, (count: string) => string>> = {
  differ: (count) => `differ on ${count}`,
  agree: (count) => `take the same position on ${count}`,
  alone: (count) => `speak alone on ${count}`,
  reported: (count) => `report others on ${count}`,
  silent: (count) => `are silent on ${count}`,
};

/**
 * How often authors differ, agree and so on, each with a link to its section: "Of four claims their
 * authors differ on three and are silent on one."
 */
export const howTheyStand = <Part>(
  claims: number,
  counts: readonly { relation: Relation; count: number }[],
  link: (text: string, relation: Relation) => Part,
) => [
  `Of ${countOf(claims, CLAIM)} their authors `,
  ...listOfParts(
    counts.map(({ relation, count }) => link(ON_SO_MANY[relation](countInWords(count)), relation)),
  ),
  '.',
];

const ASIDES: Readonly<Partial<Record<Relation, string>>> = {
  agree: 'the same position',
  alone: 'one speaks alone',
};

/** A claim, with an aside if the authors don't differ on it: "Tolls are fair · one speaks alone". */
export const claimInBrief = <Part>(claim: string, relation: Relation, quiet: (text: string) => Part) => {
  const aside = ASIDES[relation];
  return aside === undefined ? [claim] : [claim, quiet(` · ${aside}`)];
};

// What to compare instead

export const changeArticles = 'Change what is compared';
export const add = 'Add';
export const addArticle = (siglum: string, source: string) => `Add ${articleName(siglum, source)}`;
export const addAll = (articles: number) => `all ${countInWords(articles)}`;
export const leaveOut = 'Leave out';
export const leaveOutArticle = (siglum: string, source: string) => `Leave out ${articleName(siglum, source)}`;

/** The words before the articles that can replace one. */
export const swap = <Part>(siglum: Part) => ['Swap ', siglum, ' for'];
export const swapArticle = (siglum: string, other: { siglum: string; source: string }) =>
  `Swap ${siglum} for ${articleName(other.siglum, other.source)}`;

/**
 * The accessible name of a link to a comparison. It begins with the visible sigla, as voice control needs.
 */
export const compareSet = (sigla: readonly string[], sources: readonly string[]) =>
  `${setOf(sigla)}: compare ${sources.join('; ')}`;

// Sections

export const linkToSection = 'Link to this section';

// The texts

export const fullTexts = 'The full texts';

const ABOUT_NUMBERS = 'As received. The number before a passage is its address.';

export const aboutTexts = (isMarked: boolean) =>
  isMarked
    ? `${ABOUT_NUMBERS} A line marks the author’s position, a double line a reported one; the number after it leads to its row or counterparts.`
    : ABOUT_NUMBERS;
export const jump = 'Go to a text';

/** The words before the sigla that link to the texts. */
export const goToTextOf = 'Go to the text of';
export const toText = (siglum: string, source: string) => `${articleName(siglum, source)}: to the text`;
export const sideBySide = (texts: number) => `${capitalize(countOf(texts, TEXT))}, side by side`;
