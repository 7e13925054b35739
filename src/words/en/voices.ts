import { isolate } from '../../text/language.ts';
import type { Speaks, Stance } from '../../schemas/article.ts';
import { joinParts, someInWords } from './format.ts';
import { standOnClaim, type Holder } from './terms.ts';

/** The number of names that fit a description in search engines. */
const NAMES_SHOWN = 6;

/** How a voice speaks in an article. */
const SPEAKS: Readonly<Record<Speaks, string>> = {
  directly: 'quoted directly',
  paraphrased: 'paraphrased',
  mentioned: 'mentioned',
};

export const title = (dossier: string) => `Voices: ${isolate(dossier)}`;
export const description = (voices: readonly string[]) =>
  `Who speaks in which article, in their own words or not: ${someInWords(voices, NAMES_SHOWN)}.`;
export const heading = 'Voices';
export const aboutPage = 'Who gets to speak in each article, how much, and from where.';
/** What the table shows. `word` highlights the ways in which voices speak. */
export const lede = <Part>(word: (text: string) => Part) => [
  'Who, apart from the author, is ',
  word('quoted directly'),
  ', ',
  word('paraphrased'),
  ' or only ',
  word('mentioned'),
  ' in each article. ',
];
export const openAName = 'Open a name to see the positions, with the passages that show them.';
/** @param articles the sigla of the articles in which only the author speaks */
export const onlyAuthors = <Part>(articles: readonly Part[]) => [
  'Nobody but the author speaks in ',
  ...joinParts(articles, ', '),
  '.',
];

// A voice.
/** How a voice speaks in an article: "paraphrased". */
export const speaks = (how: Speaks) => SPEAKS[how];
/** How a voice speaks in an article, and the voice that quotes it there, if any. */
export const speaksThere = <Part>(speaks: Speaks, via: string | null, quiet: (text: string) => Part) => [
  SPEAKS[speaks],
  ...(via === null ? [] : [quiet(`, via ${via}`)]),
];
/** What a voice holds, followed by the claim and the passages that show it. */
export const holds = <Part>(
  voice: Holder,
  stance: Stance,
  named: (name: string) => Part,
  { claim, passages }: { claim: Part; passages: readonly Part[] },
) => [...standOnClaim(voice, stance, named), ' ', claim, ' ', ...joinParts(passages, ', ')];
/** A note on a voice's words, by its kind. */
export const noted = <Part>(kind: Part, passage: Part) => ['Note: ', kind, ' ', passage];
export const noPosition = 'Takes no position on any of the claims.';
