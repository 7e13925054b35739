import type { TextLength } from '../../text/text-length.ts';
import { capitalize, countOf, formatNumber, pluralOf, type Forms } from './format.ts';
import { NOTE, PASSAGE } from './terms.ts';

/** Why the workbench does not answer a request, as one line each. */
export const REFUSED = {
  host: 'The workbench answers only to this computer, at localhost.',
  otherPage: 'Only the workbench’s own pages may ask for this.',
  token: 'This page is from an earlier start of the workbench. Reload it.',
  method: 'This address does not answer this kind of request.',
  contentType: 'A change has to be sent as JSON.',
  tooLarge: 'This is more than one change can be.',
  unreadable: 'This is not a request that the workbench understands.',
  unknown: 'The workbench has nothing at this address.',
} as const;

/** The workbench has no file under a name. */
export function fileUnknown(file: string): string {
  return `The workbench knows no file ${file}.`;
}

/** The workbench has no dossier under a name. */
export function dossierUnknown(slug: string): string {
  return `There is no dossier ${slug}.`;
}

/** A file has been changed by another program or in another window. */
export function fileChanged(file: string): string {
  return `${file} has changed since this page was loaded. Nothing was written. Reload the page, and do it again.`;
}

/** A file can't be undone, since something else has changed it. */
export function undoBlocked(file: string, what: string): string {
  return `${file} has changed since “${what}”, so that can’t be undone here.`;
}

/** The last change is not the one that was to be undone. */
export function undoIsAnother(what: string): string {
  return `The last change is now “${what}”. Nothing was undone.`;
}

/** A change can't be undone, since later ones need it. */
export function undoNeeded(what: string): string {
  return `What was changed later needs “${what}”, so that can’t be undone here.`;
}

/** A file could not be written. */
export function notWritten(file: string, why: string): string {
  return `${file} could not be written (${why}). It is as it was.`;
}

/** A change names a place that the file does not have. */
export function pointerUnknown(pointer: string): string {
  return `The file has no place ${pointer}. Nothing was written. Reload the page.`;
}

/** A value can't be put into a file without changing something else there. */
export function notWritable(pointer: string): string {
  return `${pointer} can’t be written without changing what is around it. Change it in the file.`;
}

/** A file's frontmatter can't be read, and so not changed. */
export function frontmatterBroken(line: number, why: string): string {
  return `Line ${line}: ${why} Until then, the workbench can’t change this file.`;
}

export const NOTHING_TO_UNDO = 'There is nothing to undo.';

export const FILE_NOT_UTF8 = 'The file is not UTF-8. Save it as UTF-8 first.';

/** A change would make the content wrong. */
export const CHANGE_REFUSED = 'This would not pass the check. Nothing was written.';

/** Selected words that can't become a quote. */
export const SELECTION_REFUSED = {
  empty: 'Select some words first.',
  noPassage: 'These words are not in the article any more. Reload the page.',
  notFound: 'These words can’t be told from others in the article. Select a few more.',
} as const;

/** Why a quote of the article has no place in it. */
export const PLACE_PROBLEMS = {
  ambiguous: 'These words occur more than once. Say which are meant.',
  'context-differs': 'These words are in the article, but not next to this prefix and suffix.',
  'occurs-less': 'These words occur less often than the given number.',
  crosses: 'These words run past the end of a passage.',
  missing: 'These words are not in the article.',
} as const;

// The page that says what is left to do

export const heading = 'What is left to do';
export const title = (dossier: string) => `${heading} – ${dossier}`;
export const lede =
  'Which articles have been read for which claims, which passages no label quotes, and where notes are few.';

export const draftsHeading = 'Drafts that are not shown yet';
export const aboutDrafts =
  'Something is wrong in these files, so they have no pages. Mend them in your editor, and they appear.';
export const becauseOfDraft = 'Nothing in it is wrong, but another file has a problem because of a draft.';
/** A problem of a draft; the file is named if it is not the article itself. */
export function problemAt(file: string | null, line: number, message: string): string {
  return `${file === null ? 'Line' : `${file}, line`} ${line}: ${message}`;
}

export const claimsHeading = 'Claims';
export const aboutClaims =
  'An article has been read for a claim when somebody in it has a position, when it was found to take no side, or when it was found to say nothing.';
export const claimsCaption = 'What each article was found to say on each claim.';
export const claimColumn = 'The claim';
export const READINGS = {
  neutral: 'read: neutral',
  silent: 'read: silent',
  'not-read': 'not read',
} as const;
export const leftToRead = (count: number) => (count === 0 ? 'all read' : `${formatNumber(count)} not read`);

export const unreadHeading = 'Not read yet';
export const aboutUnread =
  'For each claim and article, the passages most likely to bear on it, by the words that other articles use. They are guesses: read the article, and decide.';
export const nothingUnread = 'Every article has been read for every claim.';
export const noSuggestion = 'No passage shares words with this claim or with what others say on it.';
export const readNeutral = 'Read: it takes no side';
export const readSilent = 'Read: it says nothing of this';

export const unusedHeading = 'Passages that no label quotes';
export const aboutUnused = 'Not every passage needs a label. These are the ones to read again.';
export const usedOf = (used: number, all: number) =>
  `Labels quote ${formatNumber(used)} of ${formatNumber(all)} ${pluralOf(all, PASSAGE)}.`;
export const notesIn = (notes: number, rate: number, unit: TextLength['unit']) =>
  `It has ${countOf(notes, NOTE)}, ${formatNumber(Math.round(10 * rate) / 10)} for each thousand ${unit}.`;
export const fewNotes = ' That is fewer than half as many as is usual in this dossier.';
export const unusedPassages = (count: number) => capitalize(`${countOf(count, PASSAGE)} without a label`);
export const unusedTitles = (count: number) => capitalize(`${countOf(count, HEADING)} without a label`);
const HEADING: Forms = { one: 'title or heading', other: 'titles and headings' };
