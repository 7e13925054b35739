// The lines under an article's title. Each unfolds, and says at its end to what.

import { isolate } from '../../text/language.ts';
import type { TextLength } from '../../text/text-length.ts';
import { fullName, type Name } from '../../text/names.ts';
import { bylineOf, capitalize, formatNumber, lowerFirst, pluralOf, type Forms } from './format.ts';
import { kindInWords, lengthInWords, NOTE, POSITION } from './terms.ts';

/** Who published it, as written: "The Times, by Ann Lee and Bob Ray". */
export const publisher = (name: string, authors: readonly Name[] | undefined) =>
  authors === undefined ? isolate(name) : `${isolate(name)}, by ${isolate(bylineOf(authors.map(fullName)))}`;

/** When, what kind of text it is, and how long: "About December 2022 · opinion · 391 words". */
export const dateKindAndLength = (date: string, kind: string, length: TextLength) =>
  [capitalize(date), lowerFirst(kindInWords(kind)), lengthInWords(length)].join(' · ');

/** What unfolds below source and date: where each was found, and on what ground it is given. */
export const howWeKnow = 'How we know';

/**
 * An event by which an article is known to be early: "Written before: The dam breaks (1 May 2024)".
 * @param inWide shows the date where there is room
 */
export const writtenBefore = <Part>(event: Part, date: string, inWide: (text: string) => Part) => [
  'Written before: ',
  event,
  inWide(` (${date})`),
];

/** A stance as the editors put it, with the label of the dossier's scale in bold where it begins with it. */
export const stancePhrase = <Part>(phrase: string, label: string, bold: (text: string) => Part) => {
  const beginning = phrase.slice(0, label.length);
  return beginning.toLowerCase() === label.toLowerCase()
    ? [bold(beginning), phrase.slice(label.length)]
    : [phrase];
};

/** What unfolds below the article's stance: the editors' summary, and quotes. */
export const inBrief = 'In brief, with quotes';
export const inBriefAlone = 'In brief';

/** That the editors corrected what they say about the article: "Corrected on 22 November 2026". */
export const corrected = (date: string) => `Corrected on ${date}`;

/** How many marks it has, of the kinds that it has: "15 positions · 12 notes". */
export const howManyMarks = (positions: number, notes: number) =>
  [...inDigits(positions, POSITION), ...inDigits(notes, NOTE)].join(' · ');

/** What unfolds below the number of its marks. */
export const whatMarksMean = 'What the marks mean';

/**
 * Where the article is on the dossier's scale, which is for a target: "On the editors' scale for tolls:
 * Favors", or that it is not on it.
 */
export const onTheScale = <Part>(
  { words, isOnScale }: { words: string; isOnScale: boolean },
  target: Part,
  bold: (text: string) => Part,
): (Part | string)[] =>
  isOnScale
    ? ['On the editors’ scale for ', target, ': ', bold(capitalize(words))]
    : ['Not on the editors’ scale: ', bold(words)];

const inDigits = (count: number, noun: Forms) =>
  count === 0 ? [] : [`${formatNumber(count)} ${pluralOf(count, noun)}`];
