import type { ArticleView, MarkView, NoteView, PassageView, PositionView, VoiceView } from './views.ts';
import type { MarkRange } from './cut-marks.ts';

/** A position as the label of a passage, with the marks of its quotes from that passage. */
interface LabelPosition {
  /** The label's id on the article's page. */
  id: string;
  position: PositionView;
  marks: MarkView[];
}

/** A note as the label of a passage. */
interface LabelNote {
  /** The label's id on the article's page. */
  id: string;
  note: NoteView;
}

/** The positions and notes that label a passage. */
export interface PassageMarks {
  positions: LabelPosition[];
  notes: LabelNote[];
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
    .map(({ position, marks }) => ({ id: labelId(marks[0]?.id ?? ''), position, marks }));
  const notes = article.notes
    .filter((note) => note.passage === passage)
    .map((note) => ({ id: labelId(note.id), note }));
  return { positions, notes };
}

/** Returns a passage's marks on its article's page. */
export function articleRanges({ positions, notes }: PassageMarks): MarkRange[] {
  return [
    ...positions.flatMap(({ position, marks }, label) =>
      marks.map(({ id, start, end }): MarkRange => {
        return { id, start, end, label, className: isOwn(position) ? 'pos' : undefined };
      }),
    ),
    ...notes.map(({ note: { id, start, end } }, index): MarkRange => {
      return { id, start, end, label: positions.length + index, className: 'note' };
    }),
  ];
}

/**
 * Returns a passage's marks in a comparison: only positions. The marks have no ids, since links into a
 * comparison lead to rows and passages.
 */
export function comparisonRanges({ positions }: PassageMarks): MarkRange[] {
  return positions.flatMap(({ position, marks }, label) =>
    marks.map(({ start, end }) => ({ start, end, label, className: isOwn(position) ? 'pos' : undefined })),
  );
}

function isOwn({ voice }: PositionView): boolean {
  return voice.kind === 'author';
}

/** Returns a voice if it is a speaker's; `null` for the author. */
export function speakerOf(voice: VoiceView): VoiceView | null {
  return voice.kind === 'author' ? null : voice;
}

/** Returns the id of the label whose first mark has an id. */
function labelId(markId: string): string {
  return markId.replace(/^m-/, 'e-');
}
