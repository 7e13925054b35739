import type { Stance } from '../../schemas/article.ts';
import type { Relation, Stand } from '../../schemas/stands.ts';
import { STANDS } from './terms.ts';

// Tables

export const proposition = 'Proposition';
export const whereAuthorsStand = 'Where the authors stand';

/** How the positions of authors on a group of propositions relate to one another. */
export const relations: Readonly<Record<Relation, string>> = {
  differ: 'Authors differ',
  agree: 'Authors agree',
  alone: 'One author alone',
  reported: 'Only reported, held by no author',
  silent: 'Touched by none',
};

/** The stand of an article, named by its siglum, or of a voice, named by its name: "A: favor". */
export const standOf = (who: string, stand: Stand) => `${who}: ${STANDS[stand]}`;

/** The stand of an article. Its siglum is visible beside it, so only screen readers get it here. */
export const standOfArticle = <Part>(siglum: string, stand: Stand, forListeners: (text: string) => Part) => [
  forListeners(`${siglum}: `),
  STANDS[stand],
];

/** The name of the list of voices that an article reports. */
export const reported = 'Reported';

// An article on a proposition

/** The stance of a voice that an article reports, directly or via another voice. */
export const standOfVoice = <Part>(
  { name, via }: { name: string; via?: string | undefined },
  stance: Stance,
  bold: (text: string) => Part,
  quiet: (text: string) => Part,
) => [bold(STANDS[stance]), ` · ${name}`, quiet(via ? `, via ${via}` : ', reported')];

// The key to the shapes

const MEANINGS: Readonly<Record<Stand, <Part>(stand: Part) => (Part | string)[]>> = {
  favor: (stand) => [stand, ' stands on the line'],
  against: (stand) => [stand, ' hangs below it'],
  mixed: (stand) => [stand, ' does both'],
  neutral: (stand) => [stand, ' is held, and open'],
  reports: (stand) => [stand, ': others speak'],
  silent: (stand) => [stand, ': not in the article'],
};

/** What a stand's shape means, with the stand in bold. */
export const meaningOf = <Part>(stand: Stand, bold: (text: string) => Part) =>
  MEANINGS[stand](bold(STANDS[stand]));
