import type { Stance } from '../../schemas/article.ts';
import { STANDS } from './terms.ts';

/** Where an article stands on a proposition. */
type Stand = Stance | 'reports' | 'silent';

// Tables

export const proposition = 'Proposition';
export const whereAuthorsStand = 'Where the authors stand';

/** How authors stand to each other on a group of propositions. */
export const relations: Readonly<Record<'differ' | 'agree' | 'alone' | 'reported' | 'silent', string>> = {
  differ: 'Authors differ',
  agree: 'Authors agree',
  alone: 'One author alone',
  reported: 'Only reported, held by no author',
  silent: 'Touched by none',
};

/** Where somebody stands, an article by its siglum or a voice by its name: "A: favor". */
export const standOf = (who: string, stand: Stand) => `${who}: ${STANDS[stand]}`;

/** Where an article stands, with its siglum, which is seen beside it, for listeners alone. */
export const standOfArticle = <Part>(siglum: string, stand: Stand, forListeners: (text: string) => Part) => [
  forListeners(`${siglum}: `),
  STANDS[stand],
];

/** The list of the voices that an article reports. */
export const reported = 'Reported';

// An article on a proposition

/** Where a voice stands that an article reports, itself or via another medium. */
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

/** What the shape of a stand means, with the stand in bold. */
export const meaningOf = <Part>(stand: Stand, bold: (text: string) => Part) =>
  MEANINGS[stand](bold(STANDS[stand]));
