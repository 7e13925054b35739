import { isolate } from '../../text/language.ts';
import type { Stand } from '../../schemas/stands.ts';
import { countOf } from './format.ts';
import { ARTICLE, CLAIM, sourceDateAndStance, standsThere } from './terms.ts';

/**
 * How authors stand to each other on one claim, or on several of which it is one. On a card the claim is set
 * in larger type on a line of its own, so this is a whole phrase without it.
 */
export const leads = {
  differ: (count: number) => `They differ on ${claims(count)}`,
  agree: (count: number) => `They take the same position on ${claims(count)}`,
  alone: (count: number) => `Only one author takes a position on ${claims(count)}`,
};

const claims = (count: number) => (count === 1 ? 'this claim' : `${countOf(count, CLAIM)}, among them this`);

/** The same as a sentence, with the claim and where each article stands on it. */
export const sentences = {
  differ: (count: number, claim: string, stands: string) =>
    `The authors differ on ${quoted(count, claim)}: ${stands}.`,
  agree: (count: number, claim: string, stands: string) =>
    `The authors take the same position on ${quoted(count, claim)}: ${stands}.`,
  alone: (count: number, claim: string, stands: string) =>
    `Only one author takes a position on ${quoted(count, claim)}: ${stands}.`,
};

const quoted = (count: number, claim: string) =>
  count === 1 ? `the claim “${isolate(claim)}”` : `${countOf(count, CLAIM)}, among them “${isolate(claim)}”`;

/** Where articles stand: "A disagrees; B agrees". */
export const stands = (articles: readonly { siglum: string; stand: Stand }[]) =>
  articles.map(({ siglum, stand }) => standsThere({ name: siglum }, stand)).join('; ');

/** What the comparison of a whole dossier compares: "All six articles." */
export const allArticles = (count: number) => `All ${countOf(count, ARTICLE)}.`;

/** An article that is compared: "A: The Port Post, 29 January 2022. Takes no side on tolls." */
export const article = ({
  siglum,
  source,
  date,
  phrase,
}: Readonly<Record<'siglum' | 'source' | 'date' | 'phrase', string>>) =>
  `${siglum}: ${sourceDateAndStance(source, date, isolate(phrase)).join('')}.`;
