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
function voiceName(voice: VoiceView): string {
  return voice.kind === 'author' ? '' : words.voice(voice);
}

/**
 * Tells whose marks cover these places of a passage. A mark covers a place only if it contains all of it.
 */
export function whoseMarks(
  marks: readonly VoiceMark[],
  places: readonly { start: number; end: number }[],
): words.WhoseMarks {
  const around = places.map(({ start, end }) =>
    marks.filter((mark) => mark.start <= start && end <= mark.end),
  );
  const whose = (isNote: boolean): words.WhoseMarks['views'] => {
    const voices = new Set(
      around.flatMap((each) => each.filter((mark) => mark.isNote === isNote)).map(({ voice }) => voice),
    );
    return { isAuthors: voices.has(''), others: [...voices].filter((voice) => voice !== '') };
  };
  return {
    views: whose(false),
    wordings: whose(true),
    isInPart: around.some((each) => each.every(({ isNote }) => isNote)),
  };
}
