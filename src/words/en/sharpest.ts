import type { Stand } from '../../schemas/stands.ts';
import { countInWords } from './format.ts';
import { sourceDateAndStance, STANDS } from './terms.ts';

/**
 * How authors stand to each other on one proposition, or on several of which it is one. On a card the
 * proposition's label is set in larger type on a line of its own, so this is a whole phrase without it.
 */
export const leads = {
  differ: (count: number) => amongThem('They differ on', count),
  agree: (count: number) => amongThem('They agree on', count),
  alone: (count: number) => amongThem('One author speaks alone on', count),
};

/** The same as a sentence, with the proposition's label and where each article stands on it. */
export const sentences = {
  differ: (count: number, label: string, stands: string) =>
    `${amongThem('The authors differ on', count)} “${label}”: ${stands}.`,
  agree: (count: number, label: string, stands: string) =>
    `${amongThem('The authors agree on', count)} “${label}”: ${stands}.`,
  alone: (count: number, label: string, stands: string) =>
    `${amongThem('One author speaks alone on', count)} “${label}”: ${stands}.`,
};

const amongThem = (lead: string, count: number) =>
  count === 1 ? lead : `${lead} ${countInWords(count)}, among them`;

/** Where articles stand: "A against; B favor". */
export const stands = (articles: readonly { siglum: string; stand: Stand }[]) =>
  articles.map(({ siglum, stand }) => `${siglum} ${STANDS[stand]}`).join('; ');

/** An article that is compared: "A: The Port Post, 29 January 2022, takes no side." */
export const article = ({
  siglum,
  source,
  date,
  stance,
}: Readonly<Record<'siglum' | 'source' | 'date' | 'stance', string>>) =>
  `${siglum}: ${sourceDateAndStance(source, date, stance)}.`;
