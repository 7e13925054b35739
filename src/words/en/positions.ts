import type { Stance } from '../../schemas/article.ts';
import type { Stand } from '../../schemas/stands.ts';
import { countOf, type Forms } from './format.ts';
import { dateInWords, nameAndStand, STANDS, type Holder } from './terms.ts';

// Tables

export const claim = 'Claim';

/** The stand of an article, named by its siglum, or of a voice, named by its name: "A disagrees". */
export const standOf = nameAndStand;

/** The stand of an article. Its siglum is visible beside it, so only screen readers get it here. */
export const standOfArticle = <Part>(siglum: string, stand: Stand, forListeners: (text: string) => Part) => [
  forListeners(`${siglum} `),
  STANDS[stand],
];

/** The name of the list of voices that an article reports. */
export const reported = 'Reported';

// An article on a claim

/**
 * What a voice holds that an article reports, directly or via another voice: "The mayor agrees, reported".
 */
export const standOfVoice = <Part>(
  voice: Holder & { via?: string | undefined },
  stance: Stance,
  named: (name: string) => Part,
  bold: (words: (Part | string)[]) => Part,
) => [bold(nameAndStand(voice, stance, named)), voice.via ? `, via ${voice.via}` : ' (reported)'];

const VOICE: Forms = { one: 'voice', other: 'voices' };

/** The fold with the voices that an article reports: "Reported: three voices". */
export const reportedVoices = (voices: number) => `${reported}: ${countOf(voices, VOICE)}`;

/** Who made a label, or when, or both: "Label by Ann Lee, 3 May 2025." */
export const madeInWords = <Part>(by: Part | null, on: string | null): (Part | string)[] =>
  by === null
    ? [`Label of ${dateInWords(on ?? '')}.`]
    : ['Label by ', by, on === null ? '.' : `, ${dateInWords(on)}.`];

// The key to the shapes

const MEANINGS: Readonly<Record<Stand, <Part>(stand: Part) => (Part | string)[]>> = {
  favor: (stand) => [stand, ': above the line'],
  against: (stand) => [stand, ': below the line'],
  mixed: (stand) => [stand, ': above and below the line'],
  neutral: (stand) => [stand, ': discussed, undecided'],
  reports: (stand) => [stand, ': takes no position'],
  examined: (stand) => [stand, ': only mentions it'],
  silent: (stand) => [stand, ': not in the article'],
};

/** What a stand's shape means, with the stand in bold. */
export const meaningOf = <Part>(stand: Stand, bold: (text: string) => Part) =>
  MEANINGS[stand](bold(STANDS[stand]));
