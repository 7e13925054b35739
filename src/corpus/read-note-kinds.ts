import { NOTE_TYPES, SharedNoteKindsSchema, type SharedNoteKinds } from '../schemas/note-kinds.ts';
import type { DossierFrontmatter } from '../schemas/dossier.ts';
import { checkRepeats } from './checks/check-repeats.ts';
import { allOf, type Located } from './located.ts';
import { parseFields } from './parse-fields.ts';
import { parsePage, problemsOf } from './parse-page.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read-files.ts';

/** The kinds of notes that dossiers share. */
export interface ReadNoteKinds {
  /** All of them if they are valid; otherwise, and if there is no such file, `null`. */
  whole: SharedNoteKinds | null;
  located: Located<SharedNoteKinds> | null;
  problems: Problem[];
}

/** Reads `note-kinds.md`. What stands below its frontmatter is for editors only. */
export function readNoteKinds(file: ContentFile | null): ReadNoteKinds {
  if (!file) return { whole: null, located: null, problems: [] };
  const page = parsePage(file);
  const { whole, located, problems } = parseFields(file, page.frontmatter, SharedNoteKindsSchema);
  return { whole, located, problems: problemsOf(page, [...problems, ...checkNoteKinds(located)], []) };
}

/** Checks that no kind of note is defined twice. */
export function checkNoteKinds(file: Located<Pick<DossierFrontmatter, 'noteKinds'>>): Problem[] {
  return checkRepeats(file, 'kind of note', file.data.noteKinds?.map((kind) => kind?.id) ?? [], (index) => [
    'noteKinds',
    index,
    'id',
  ]);
}

/**
 * Returns the ids of the kinds of notes that a dossier has: its own, or those that dossiers share, or the
 * site's. Returns `null` if they can't be read, since any may then be meant.
 */
export function knownNoteKinds(
  dossier: Located<DossierFrontmatter> | null,
  shared: Located<SharedNoteKinds> | null,
): readonly string[] | null {
  if (!dossier) return null;
  const file = dossier.isWritten(['noteKinds']) ? dossier : shared;
  return file ? allOf(file.data.noteKinds?.map((kind) => kind?.id)) : NOTE_TYPES;
}
