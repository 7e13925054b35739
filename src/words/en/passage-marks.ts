import type { Stance } from '../../schemas/article.ts';
import { standsThere, THE_AUTHOR, type Holder } from './terms.ts';

/** Who speaks, and who passes their words on: "The mayor, via The Port Post". */
export const voice = (name: string, via: string | undefined) =>
  via === undefined ? name : `${name}, via ${via}`;

// The references that follow marks, for those who hear them: each begins with what is seen of it.

/**
 * A position's, with the claim where the reference leads to no row that has it; a position of no speaker is
 * the author's.
 */
export const positionReference = (
  number: number,
  speaker: Holder | null,
  stance: Stance,
  claim: string | null,
) =>
  [
    `${number}, ${standsThere(speaker ?? { name: THE_AUTHOR }, stance)}`,
    ...(claim === null ? [] : [claim]),
  ].join(': ');

/** A note's, on the words of a speaker or the author's own. */
export const noteReference = (letter: string, speaker: Holder | null, kind: string) =>
  speaker === null ? `${letter}, note: ${kind}` : `${letter}, note on the words of ${speaker.name}: ${kind}`;

// Whose the marks are that words stand in

/** Whose positions, or whose wording: the author's, and of those who are named. */
export interface Whose {
  isAuthors: boolean;
  others: readonly string[];
}

/** "partly reported view of The port · note on the author’s wording"; "" where it is nobody's. */
export const whoseMarks = (positions: Whose, wordings: Whose, isInPart: boolean) => {
  const said = [
    ...(positions.isAuthors ? ['the author’s view'] : []),
    ...(positions.others.length > 0 ? [`reported view of ${positions.others.join('; ')}`] : []),
    ...(wordings.isAuthors ? ['note on the author’s wording'] : []),
    ...(wordings.others.length > 0 ? [`note on the wording of ${wordings.others.join('; ')}`] : []),
  ].join(' · ');
  return said !== '' && isInPart ? `partly ${said}` : said;
};

/** That a passage is quoted, and from where if that is known. */
export const quoted = (source: string | null) => (source === null ? 'quoted' : `quoted: ${source}`);
