import { STAND_IN_WORDS } from '../positions/cells.ts';
import type { ArticleView, NoteView, PassageView, PositionView } from '../views.ts';
import type { MarkRange } from './cut-marks.ts';

/** A position as the margin of a passage shows it, with those of its quotes that stand there. */
export interface MarginPosition {
  /** Id of the entry in the margin, which the references lead to. */
  id: string;
  position: PositionView;
  marks: PositionView['evidence'];
}

/** A note as the margin shows it. */
export interface MarginNote {
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
  const notes = article.notes.filter((note) => note.passage === passage).map((note) => ({ id: entryId(note.id), note }));
  return { positions, notes };
}

/** The marks of an article's page: references lead to the margin. */
export function articleRanges({ positions, notes }: PassageMarks): MarkRange[] {
  return [
    ...positions.flatMap(({ id, position, marks }) => marks.map((mark) => positionRange(position, mark, `#${id}`))),
    ...notes.map(({ id, note }): MarkRange => ({
      id: note.id,
      start: note.start,
      end: note.end,
      className: 'note',
      reference: { text: note.letter, href: `#${id}`, label: `Note ${note.letter}${note.voice.kind === 'author' ? '' : `, ${note.voice.name}`}: ${note.label}` },
    })),
  ];
}

/** The marks of a comparison: positions alone, and references lead to the proposition's row. */
export function comparisonRanges({ positions }: PassageMarks): MarkRange[] {
  return positions.flatMap(({ position, marks }) =>
    marks.map((mark) => positionRange(position, mark, `#${position.proposition.id}`)));
}

function positionRange(position: PositionView, mark: PositionView['evidence'][number], href: string): MarkRange {
  const { number, label } = position.proposition;
  const who = position.voice.kind === 'author' ? 'the author' : position.voice.name;
  return {
    id: mark.id,
    start: mark.start,
    end: mark.end,
    className: position.voice.kind === 'author' ? 'pos' : 'rep',
    group: String(number),
    reference: { text: String(number), href, label: `Position ${number}, ${who}: ${STAND_IN_WORDS[position.stance]}, ${label}` },
  };
}

/** The margin's entry for a mark. */
function entryId(markId: string): string {
  return markId.replace(/^m-/, 'e-');
}
