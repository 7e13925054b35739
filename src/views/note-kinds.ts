import { NOTE_TYPES } from '../schemas/note-kinds.ts';
import type { DossierEntry } from '../schemas/entry.ts';
import { INTERFACE, toLanguage } from '../text/language.ts';
import { NOTE_TERMS } from '../words/en/terms.ts';
import type { DossierView, NoteKindView } from './views.ts';

/** The kinds of notes where editors define none. */
const OWN_NOTE_KINDS: readonly NoteKindView[] = NOTE_TYPES.map((id) => ({
  id,
  ...NOTE_TERMS[id],
  ...INTERFACE,
}));

/** Returns a dossier's kinds of notes: its own, or those that dossiers share, or the site's. */
export function noteKindsOf({
  data,
  sharedNoteKinds,
}: Pick<DossierEntry, 'data' | 'sharedNoteKinds'>): readonly NoteKindView[] {
  const { noteKinds, lang } = data.noteKinds ? data : (sharedNoteKinds ?? {});
  if (!noteKinds || lang === undefined) return OWN_NOTE_KINDS;
  return noteKinds.map((kind) => ({ ...kind, ...toLanguage(lang) }));
}

/** Kinds of notes, and the dossiers that have them; none if all dossiers have the same. */
interface KindsOfDossiers {
  kinds: readonly NoteKindView[];
  of: DossierView[];
}

/** Lists the kinds of notes of a site, once for all dossiers that have the same. */
export function listNoteKinds(dossiers: readonly DossierView[]): KindsOfDossiers[] {
  const groups = [...Map.groupBy(dossiers, ({ noteKinds }) => JSON.stringify(noteKinds)).values()];
  const isShared = groups.length === 1;
  return groups.flatMap((of) => (of[0] ? [{ kinds: of[0].noteKinds, of: isShared ? [] : of }] : []));
}
