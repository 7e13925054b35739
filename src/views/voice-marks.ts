import type { VoiceView } from './views.ts';
import * as words from '../words/en/passage-marks.ts';

/** A range of a passage that a position or a note marks. */
export interface VoiceMark {
  start: number;
  end: number;
  /** Whose position or wording it is: "Vladimir Putin, via The New York Times"; "" for the author. */
  voice: string;
  /** Whether the mark is a note's, and so on the wording, or a position's. */
  isNote: boolean;
}

/** Collects the marks of positions and notes, each with the name of its voice. */
export function voiceMarks<Mark>(
  positions: readonly { voice: VoiceView; evidence: readonly Mark[] }[],
  notes: readonly (Mark & { voice: VoiceView })[],
): { mark: Mark; voice: string; isNote: boolean }[] {
  return [
    ...positions.flatMap(({ voice, evidence }) =>
      evidence.map((mark) => ({ mark, voice: voiceName(voice), isNote: false })),
    ),
    ...notes.map((mark) => ({ mark, voice: voiceName(mark.voice), isNote: true })),
  ];
}

/** Returns the name of a voice; "" for the article's author. */
function voiceName({ kind, name, via }: VoiceView): string {
  return kind === 'author' ? '' : words.voice(name, via);
}

/**
 * Describes whose marks cover these places of a passage: "reported position of Russia · the author’s
 * wording", preceded by "in part" if some place is in no mark. A mark covers a place only if it contains all
 * of it.
 * @returns "" if no mark covers any of the places
 */
export function voicesInWords(
  marks: readonly VoiceMark[],
  places: readonly { start: number; end: number }[],
): string {
  const around = places.map(({ start, end }) =>
    marks.filter((mark) => mark.start <= start && end <= mark.end),
  );
  const whose = (isNote: boolean): words.Whose => {
    const voices = new Set(
      around.flatMap((each) => each.filter((mark) => mark.isNote === isNote)).map(({ voice }) => voice),
    );
    return { isAuthors: voices.has(''), others: [...voices].filter((voice) => voice !== '') };
  };
  return words.whoseMarks(
    whose(false),
    whose(true),
    around.some((each) => each.length === 0),
  );
}
