import { z } from 'zod';
import { httpUrl, LanguageSchema, SentenceSchema, SlugSchema } from './fields.ts';

/** A kind of note: what its notes mark. */
const NoteKindSchema = z.strictObject({
  id: SlugSchema,
  /** What readers see: "Loaded language". */
  name: SentenceSchema,
  /** What its notes mark, as the end of a sentence: "wording that judges what it reports". */
  meaning: SentenceSchema,
  /** The kind of another vocabulary that is the same. */
  mapping: z
    .strictObject({
      /** Its name there. */
      term: SentenceSchema,
      /** The vocabulary, as the end of a sentence: "the SemEval-2020 Task 11 list". */
      vocabulary: SentenceSchema,
      /** The address that defines the term or the vocabulary. */
      url: httpUrl.optional(),
    })
    .optional(),
});

/** A list of the kinds of notes that editors write. */
export const NoteKindsSchema = z.array(NoteKindSchema).min(1, 'at least one kind is needed');

/** The frontmatter of `content/note-kinds.md`: kinds of notes for dossiers without any of their own. */
export const SharedNoteKindsSchema = z.strictObject({
  /** The language of names and meanings. */
  lang: LanguageSchema,
  noteKinds: NoteKindsSchema,
});

/** The ids of the kinds of notes where editors define none; `src/words/en/terms.ts` has their names. */
export const NOTE_TYPES = [
  'loaded-language',
  'name-calling',
  'opinion-as-fact',
  'unattributed-claim',
  'wording-differs',
  'unclear-translation',
  'appeal-to-reader',
  'prediction',
] as const;

/** The kind whose notes must have the words of another copy. */
export const WORDING_DIFFERS = 'wording-differs';

/** A kind of note of the site's own list. */
export type NoteType = (typeof NOTE_TYPES)[number];
/** A kind of note as editors define it. */
export type NoteKind = z.infer<typeof NoteKindSchema>;
/** The kinds of notes of `content/note-kinds.md`. */
export type SharedNoteKinds = z.infer<typeof SharedNoteKindsSchema>;
