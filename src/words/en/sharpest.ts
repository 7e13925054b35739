import type { Stand } from '../../schemas/stands.ts';
import { countInWords, countOf } from './format.ts';
import { ARTICLE, sourceDateAndStance, STANDS } from './terms.ts';

/**
 * How authors stand to each other on one proposition, or on several of which it is one. On a card the
 * proposition's label is set in larger type on a line of its own, so this is a whole phrase without it.
 */
export const leads = {
  differ: (count: number) =>
    count === 1 ? 'They differ on' : `They differ on ${countInWords(count)}, among them`,
  agree: (count: number) =>
    count === 1 ? 'They agree on' : `They agree on ${countInWords(count)}, among them`,
  alone: (count: number) =>
    count === 1
      ? 'One author speaks alone on'
      : `One author speaks alone on ${countInWords(count)}, among them`,
};

/** The same as a sentence, with the proposition's label and where each article stands on it. */
export const sentences = {
  differ: (count: number, label: string, stands: string) =>
    count === 1
      ? `The authors differ on “${label}”: ${stands}.`
      : `The authors differ on ${countInWords(count)}, among them “${label}”: ${stands}.`,
  agree: (count: number, label: string, stands: string) =>
    count === 1
      ? `The authors agree on “${label}”: ${stands}.`
      : `The authors agree on ${countInWords(count)}, among them “${label}”: ${stands}.`,
  alone: (count: number, label: string, stands: string) =>
    count === 1
      ? `One author speaks alone on “${label}”: ${stands}.`
      : `One author speaks alone on ${countInWords(count)}, among them “${label}”: ${stands}.`,
};

/** Where articles stand: "A against; B favor". */
export const stands = (articles: readonly { siglum: string; stand: Stand }[]) =>
  articles.map(({ siglum, stand }) => `${siglum} ${STANDS[stand]}`).join('; ');

/** What the comparison of a whole dossier compares: "All six articles." */
export const allArticles = (count: number) => `All ${countOf(count, ARTICLE)}.`;

/** An article that is compared: "A: The Port Post, 29 January 2022, takes no side." */
export const article = ({
  siglum,
  source,
  date,
  stance,
}: Readonly<Record<'siglum' | 'source' | 'date' | 'stance', string>>) =>
  `${siglum}: ${sourceDateAndStance(source, date, stance)}.`;
