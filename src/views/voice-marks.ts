import type { Block } from '../schemas/entry.ts';
import * as words from '../words/en/passage-marks.ts';

/** A stretch of a passage that a position or a note marks. */
export interface VoiceMark {
  start: number;
  end: number;
  /**
   * Whose position it is, or whose wording, as "Vladimir Putin, via The New York Times"; "" for the article's
   * author.
   */
  voice: string;
  /** Whether a note marks it, which is on the wording. */
  isNote: boolean;
}

/** A voice, as far as it is named here. */
interface Voice {
  kind: 'author' | 'speaker';
  name: string;
  via?: string | undefined;
}

/** The marks of positions and notes, each with whose it is. */
export function voiceMarks<Mark>(
  positions: readonly { voice: Voice; evidence: readonly Mark[] }[],
  notes: readonly (Mark & { voice: Voice })[],
): { mark: Mark; voice: string; isNote: boolean }[] {
  return [
    ...positions.flatMap(({ voice, evidence }) =>
      evidence.map((mark) => ({ mark, voice: voiceName(voice), isNote: false })),
    ),
    ...notes.map((mark) => ({ mark, voice: voiceName(mark.voice), isNote: true })),
  ];
}

/** A voice as marks name it: "" for the article's author. */
function voiceName({ kind, name, via }: Voice): string {
  return kind === 'author' ? '' : words.voice(name, via);
}

/**
 * Whose the marks are that some places of a passage stand in, in words: "reported position of Russia · the
 * author’s wording", with "in part" before it where one of the places stands in none. What is marked
 * elsewhere in the passage says nothing of them.
 * @returns "" where none of the places stands in a mark
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

/** The indexes of the passages that stand inside a quotation. */
export function quotedPassages(blocks: readonly Block[], isQuoted = false): Set<number> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'passage') return isQuoted ? [block.passage] : [];
      if (block.kind === 'quotation') return [...quotedPassages(block.blocks, true)];
      return block.items.flatMap((item) => [...quotedPassages(item, isQuoted)]);
    }),
  );
}

/** That a passage is quoted, in words: "quoted: The New York Times". */
export function quotedInWords(
  republishes: { name: string; quoted?: boolean | undefined } | undefined,
): string {
  return words.quoted(republishes?.quoted ? republishes.name : null);
}
