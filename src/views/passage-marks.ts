import type { ArticleView, MarkView, NoteView, PassageView, PositionView } from './views.ts';
import type { MarkRange } from './cut-marks.ts';
import * as words from '../words/en/passage-marks.ts';

/** A position as the margin of a passage shows it, with those of its quotes that stand there. */
interface MarginPosition {
  /** Id of the entry in the margin, which the references lead to. */
  id: string;
  position: PositionView;
  marks: MarkView[];
}

/** A note as the margin shows it. */
interface MarginNote {
  id: string;
  note: NoteView;
}

/** What is marked in a passage. */
export interface PassageMarks {
  positions: MarginPosition[];
  notes: MarginNote[];
}

/** What is marked in a passage of an article: positions in the order of their quotes, then notes. */
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

/** The marks of an article's page: references lead to the margin. */
export function articleRanges({ positions, notes }: PassageMarks): MarkRange[] {
  return [
    ...positions.flatMap(({ id, position, marks }) =>
      marks.map((mark): MarkRange => ({
        ...positionRange(position, mark),
        id: mark.id,
        reference: referenceTo(position, `#${id}`, position.proposition.label),
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
        label: words.noteReference(note.letter, speakerOf(note), note.label),
      },
    })),
  ];
}

/**
 * The marks of a comparison: positions alone, and references lead to the proposition's row, which names it.
 * They have no ids: what is linked to in a comparison is the row and the passage.
 */
export function comparisonRanges({ positions }: PassageMarks): MarkRange[] {
  return positions.flatMap(({ position, marks }) =>
    marks.map((mark): MarkRange => ({
      ...positionRange(position, mark),
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

/** The number that follows a mark; its name begins with what is seen of it. */
function referenceTo(
  position: PositionView,
  href: string,
  label: string | null = null,
): MarkRange['reference'] {
  const { number } = position.proposition;
  return {
    text: String(number),
    href,
    label: words.positionReference(number, speakerOf(position), position.stance, label),
  };
}

/** Who speaks, where it is not the author. */
function speakerOf({ voice }: Pick<PositionView, 'voice'>): string | null {
  return voice.kind === 'author' ? null : voice.name;
}

/** The margin's entry for a mark. */
function entryId(markId: string): string {
  return markId.replace(/^m-/, 'e-');
}
