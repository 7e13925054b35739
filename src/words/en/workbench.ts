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

/** A file could not be written. */
export function notWritten(file: string, why: string): string {
  return `${file} could not be written (${why}). It is as it was.`;
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
