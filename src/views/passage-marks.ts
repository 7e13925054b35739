import type { ArticleView, MarkView, NoteView, PassageView, PositionView, VoiceView } from './views.ts';
import type { MarkRange } from './cut-marks.ts';
import * as words from '../words/en/passage-marks.ts';

/** A position in the margin of a passage, with the marks of its quotes from that passage. */
interface MarginPosition {
  /** Id of the entry in the margin, which the references link to. */
  id: string;
  position: PositionView;
  marks: MarkView[];
}

/** A note in the margin of a passage. */
interface MarginNote {
  /** Id of the entry in the margin, which the reference links to. */
  id: string;
  note: NoteView;
}

/** The positions and notes that mark a passage. */
export interface PassageMarks {
  positions: MarginPosition[];
  notes: MarginNote[];
}

/**
 * Finds the positions and notes that mark a passage of an article; positions are in the order of their first
 * quotes.
 */
export function marksOf(article: ArticleView, passage: PassageView): PassageMarks {
  const positions = article.positions
    .map((position) => ({
      position,
      marks: position.evidence.filter((mark) => mark.passage === passage).sort((a, b) => a.start - b.start),
    }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0))
    .map(({ position, marks }) => ({ id: entryId(marks[0]?.id ?? ''), position, marks }));
  const notes = article.notes
    .filter((note) => note.passage === passage)
    .map((note) => ({ id: entryId(note.id), note }));
  return { positions, notes };
}

/** Returns a passage's marks on its article's page, whose references link to the margin. */
export function articleRanges({ positions, notes }: PassageMarks): MarkRange[] {
  return [
    ...positions.flatMap(({ id, position, marks }) =>
      marks.map((mark): MarkRange => ({
        ...positionRange(position, mark),
        id: mark.id,
        reference: referenceTo(position, `#${id}`, position.proposition.claim),
      })),
    ),
    ...notes.map(({ id, note }): MarkRange => ({
      id: note.id,
      start: note.start,
      end: note.end,
      className: 'note',
      reference: {
        text: note.letter,
        href: `#${id}`,
        label: words.noteReference(note.letter, speakerOf(note.voice), note.label),
      },
    })),
  ];
}

/**
 * Returns a passage's marks in a comparison: only positions, whose references link to the proposition's row.
 * The row shows the proposition's claim, so the references leave it out. The marks have no ids, since links
 * into a comparison lead to rows and passages.
 */
export function comparisonRanges({ positions }: PassageMarks): MarkRange[] {
  return positions.flatMap(({ position, marks }) =>
    marks.map((mark): MarkRange => ({
      ...positionRange(position, mark),
      // In a comparison, marks are reported ones unless they say otherwise.
      ...(position.voice.kind === 'author' ? {} : { className: undefined }),
      group: String(position.proposition.number),
      reference: referenceTo(position, `#${position.proposition.id}`),
    })),
  );
}

function positionRange(
  { voice }: PositionView,
  { start, end }: MarkView,
): Pick<MarkRange, 'start' | 'end' | 'className'> {
  return { start, end, className: voice.kind === 'author' ? 'pos' : 'rep' };
}

/** Returns the number that follows a mark; its accessible name begins with the visible text. */
function referenceTo(
  position: PositionView,
  href: string,
  claim: string | null = null,
): MarkRange['reference'] {
  const { number } = position.proposition;
  return {
    text: String(number),
    href,
    label: words.positionReference(number, speakerOf(position.voice), position.stance, claim),
  };
}

/** Returns a voice if it is a speaker's; `null` for the author. */
export function speakerOf(voice: VoiceView): VoiceView | null {
  return voice.kind === 'author' ? null : voice;
}

/** Returns the id of the margin entry that belongs to a mark. */
function entryId(markId: string): string {
  return markId.replace(/^m-/, 'e-');
}
