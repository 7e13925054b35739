import { join } from 'node:path';
import { checkFiles, loadArticle, loadWithDrafts } from '../corpus/load-corpus.ts';
import { isLeftToDo, type Problem } from '../corpus/problem.ts';
import { digestOf, readContentFiles, type ContentFiles } from '../corpus/read-files.ts';
import { FileChanged, replaceFile } from '../corpus/write-files.ts';
import type { QuoteSelector } from '../text/find-quote.ts';
import * as words from '../words/en/workbench.ts';
import { findFile, stateOf, versionOf, type Check, type DossierState } from './content-state.ts';
import { editFrontmatter } from './edit-frontmatter.ts';
import { PatchError, type PatchOperation } from './json-patch.ts';
import { newProblems, showProblems, type ShownProblem } from './locate-problem.ts';
import { makeSelector, trimPlace } from './make-selector.ts';

/** What the workbench answers: an HTTP status, and what goes with it. */
export interface Answer<Body> {
  status: 200 | 404 | 409 | 422 | 500;
  body: Body;
}

/** Why something could not be done. */
interface Refusal {
  message: string;
  version?: string;
  problems?: Omit<ShownProblem, 'file'>[];
}

/** A change that an editor makes to one file. */
interface Change {
  file: string;
  /** The version of the file that the editor saw. */
  version: string;
  /** What it is, in a few words, for undoing it. */
  what: string;
  patch: PatchOperation[];
}

/** How the workbench stands with all files, whatever the dossier. */
interface Standing {
  canUndo: CanUndo;
  /** Whether a problem keeps the pages as they were before it, so that changes don't show. */
  isStale: boolean;
}

/** What can be undone, or that nothing can. */
type CanUndo = { what: string } | null;

/** The words of an article that a reader selected. */
interface Selection {
  article: { dossier: string; slug: string };
  passage: string;
  start: number;
  end: number;
}

/** A change that was made, so that it can be undone. */
interface Done {
  file: string;
  what: string;
  before: Uint8Array;
  after: Uint8Array;
}

/**
 * Checks files, unless they have been checked lately: what was checked before a change is written is what the
 * page asks for after it, and what the next change begins with.
 */
function rememberLast(check: Check): Check {
  const known: { key: string; problems: Problem[] }[] = [];
  return (files) => {
    const key = digestOf(files);
    const before = known.find((each) => each.key === key);
    if (before) return before.problems;
    const problems = check(files);
    known.unshift({ key, problems });
    known.length = Math.min(known.length, REMEMBERED);
    return problems;
  };
}

/** The states of the content before and after a change. */
const REMEMBERED = 2;

/** Everything that the workbench does with the content folder. */
export interface Workbench {
  state: (slug: string) => Answer<(DossierState & Standing) | Refusal>;
  quote: (selection: Selection) => Answer<{ quote: QuoteSelector } | Refusal>;
  change: (change: Change) => Answer<{ version: string; problems: ShownProblem[] } | Refusal>;
  /**
   * Takes back the last change; with the words for it, only if it still is that one.
   */
  undo: (expected?: string) => Answer<{ what: string; canUndo: CanUndo } | Refusal>;
}

/**
 * Opens the content folder for editing. Everything is read from the disk each time, since editors change the
 * files with other programs too; what was done since then is remembered for undoing it.
 * @param contentDir the absolute path of the content folder
 * @param projectDir the folder that the files' paths are relative to
 */
export function openWorkbench(contentDir: string, projectDir: string): Workbench {
  const done: Done[] = [];
  const check = rememberLast(checkFiles);
  /** Returns the last change that nothing has been written over since. */
  const lastDone = (files: ContentFiles): Done | undefined =>
    done.findLast(({ file, after }) => {
      const now = findFile(files, file)?.bytes;
      return now !== undefined && Buffer.compare(now, after) === 0;
    });
  const canUndo = (files: ContentFiles): CanUndo => {
    const last = lastDone(files);
    return last ? { what: last.what } : null;
  };
  const read = (changed?: ReadonlyMap<string, Uint8Array>) =>
    readContentFiles(contentDir, projectDir, changed);

  const isStale = (files: ContentFiles) =>
    check(files).some((found) => !isLeftToDo(found)) && loadWithDrafts(files).corpus.problems.length > 0;

  /** Writes a file, and says why if it can't be written. */
  const write = (file: string, bytes: Uint8Array, before: Uint8Array): Answer<Refusal> | null => {
    try {
      replaceFile(join(projectDir, file), bytes, before);
      return null;
    } catch (error) {
      if (error instanceof FileChanged) return { status: 409, body: { message: words.fileChanged(file) } };
      if (!(error instanceof Error && 'code' in error)) throw error;
      return { status: 500, body: { message: words.notWritten(file, String(error.code)) } };
    }
  };

  return {
    state: (slug) => {
      const files = read();
      const state = stateOf(files, slug, check);
      return state
        ? { status: 200, body: { ...state, canUndo: canUndo(files), isStale: isStale(files) } }
        : { status: 404, body: { message: words.dossierUnknown(slug) } };
    },

    quote: ({ article, passage: id, start, end }) => {
      const refuse = (message: string): Answer<Refusal> => ({ status: 422, body: { message } });
      const folder = read().dossiers.find(({ slug }) => slug === article.dossier);
      const file = folder?.articles.find(({ name }) => name === article.slug);
      if (!file) return refuse(words.SELECTION_REFUSED.noPassage);
      const { passages, quotable, data } = loadArticle(file, [], true).located;
      const place = { passage: passages.findIndex((passage) => passage.id === id), start, end };
      if (place.passage === -1) return refuse(words.SELECTION_REFUSED.noPassage);
      if (!trimPlace(quotable, place)) return refuse(words.SELECTION_REFUSED.empty);
      const quote = makeSelector(quotable, place, data.lang ?? '');
      return quote ? { status: 200, body: { quote } } : refuse(words.SELECTION_REFUSED.notFound);
    },

    change: ({ file: path, version, what, patch }) => {
      const files = read();
      const file = findFile(files, path);
      if (!file) return { status: 404, body: { message: words.fileUnknown(path) } };
      const now = versionOf(file.bytes);
      if (now !== version) return { status: 409, body: { message: words.fileChanged(path), version: now } };
      if (!file.isUtf8) return { status: 422, body: { message: words.FILE_NOT_UTF8, problems: [] } };
      let text: string;
      try {
        text = editFrontmatter(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes), patch);
      } catch (error) {
        if (!(error instanceof PatchError)) throw error;
        return { status: 422, body: { message: error.message, problems: [] } };
      }
      const bytes = new TextEncoder().encode(text);
      const after = read(new Map([[path, bytes]]));
      const textOf = (name: string) => findFile(after, name)?.text ?? null;
      const problems = check(after);
      const made = newProblems(check(files), problems).filter((found) => !isLeftToDo(found));
      if (made.length > 0)
        return {
          status: 422,
          body: { message: words.CHANGE_REFUSED, problems: showProblems(made, textOf) },
        };
      const failed = write(path, bytes, file.bytes);
      if (failed) return failed;
      done.push({ file: path, what, before: file.bytes, after: bytes });
      return { status: 200, body: { version: versionOf(bytes), problems: showProblems(problems, textOf) } };
    },

    undo: (expected) => {
      const refuse = (message: string): Answer<Refusal> => ({ status: 409, body: { message } });
      const files = read();
      const last = lastDone(files);
      const newest = done.at(-1);
      if (!newest) return refuse(words.NOTHING_TO_UNDO);
      if (!last) return refuse(words.undoBlocked(newest.file, newest.what));
      if (expected !== undefined && expected !== last.what) return refuse(words.undoIsAnother(last.what));
      const after = read(new Map([[last.file, last.before]]));
      // What was changed later, in a file that can't be undone, may build on this.
      if (last !== newest && newProblems(check(files), check(after)).length > 0)
        return refuse(words.undoNeeded(last.what));
      const failed = write(last.file, last.before, last.after);
      if (failed?.status === 409) return refuse(words.undoBlocked(last.file, last.what));
      if (failed) return failed;
      done.splice(done.indexOf(last), 1);
      return { status: 200, body: { what: last.what, canUndo: canUndo(after) } };
    },
  };
}
