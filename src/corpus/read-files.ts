import { createHash } from 'node:crypto';
import { type Dirent, readFileSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { findUnprintable } from '../text/unprintable.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** A file of `content/` with its text. */
export interface ContentFile {
  /** The file's name without its extension. */
  name: string;
  /** The file's path relative to the project, with forward slashes. */
  path: string;
  /** The file's text; empty if it is not UTF-8. */
  text: string;
  isUtf8: boolean;
  /** The file's unchanged bytes. */
  bytes: Uint8Array;
}

/** The files of one dossier's folder. */
export interface DossierFiles {
  slug: string;
  /** The folder's path relative to the project. */
  folder: string;
  dossier: ContentFile | null;
  articles: ContentFile[];
  received: ContentFile[];
}

/** The files of the content folder, and problems with files that can't be read or don't belong there. */
export interface ContentFiles {
  /** The content folder's path relative to the project. */
  path: string;
  dossiers: DossierFiles[];
  /** `addresses.txt`: every address that was ever published. */
  manifest: ContentFile | null;
  /** `redirects.yaml`: where addresses that moved lead. */
  redirects: ContentFile | null;
  /** `note-kinds.md`: the kinds of notes of all dossiers that have none of their own. */
  noteKinds: ContentFile | null;
  problems: Problem[];
}

/** The name of the file with every address that was ever published. */
export const MANIFEST_NAME = 'addresses.txt';

/** The name of the file that says where addresses that moved lead. */
const REDIRECTS_NAME = 'redirects.yaml';

/** The name of the file with the kinds of notes that dossiers share. */
const NOTE_KINDS_NAME = 'note-kinds.md';

/** The ending of received texts. */
const RECEIVED = '.txt';

/** The most megabytes of a file, and of the list of published addresses, which only ever grows. */
const [MAX_MEGABYTES, MAX_MANIFEST] = [1, 50];
/** The bytes of a megabyte. */
const BYTES = 2 ** 20;

/** Files that systems and tools leave behind; no editor needs to remove them. */
const IGNORED_NAMES = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

/** A file that is being written, or was when the power went. */
const HALF_WRITTEN = /^\..+\.\d+\.tmp$/;

/**
 * Reads the content folder, in which each dossier is a folder with `dossier.md`, articles and `received/`,
 * beside `addresses.txt`, `redirects.yaml` and `note-kinds.md`.
 * @param contentDir the absolute path of the folder
 * @param projectDir the folder that the files' paths are relative to
 * @param changed what files would have after a change that is not written yet, by their paths
 */
export function readContentFiles(
  contentDir: string,
  projectDir: string,
  changed: ReadonlyMap<string, Uint8Array> = new Map(),
): ContentFiles {
  const problems: Problem[] = [];
  const toPath = (file: string) => relative(projectDir, file).split(sep).join('/') || '.';
  const stray = (file: string, what: string) =>
    problems.push(problem({ file: toPath(file), line: 1 }, 'stray-file', what));

  const read = (file: string): ContentFile => {
    const path = toPath(file);
    const name = basename(file, extname(file));
    const bytes =
      changed.get(path) ?? readBytes(file, (fault) => problems.push(fault({ file: path, line: 1 })));
    if (!bytes) return { name, path, text: '', isUtf8: false, bytes: new Uint8Array() };
    const text = decodeUtf8(bytes);
    if (text === null) problems.push(problem({ file: path, line: firstBrokenLine(bytes) }, 'not-utf8'));
    // What was received stays as it is.
    if (extname(file) !== RECEIVED || basename(file) === MANIFEST_NAME)
      for (const { offset, code } of findUnprintable(text ?? ''))
        problems.push(problem(placeIn(path, text ?? '', offset), 'character-unprintable', code));
    return { name, path, text: text ?? '', isUtf8: text !== null, bytes };
  };
  const list = (folder: string) => {
    try {
      if (!isFolder(folder, folder === contentDir)) return [];
      return readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => !IGNORED_NAMES.has(name) && !HALF_WRITTEN.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      problems.push(problem({ file: toPath(folder), line: 1 }, 'file-unreadable', reasonOf(error)));
      return [];
    }
  };
  const readAll = (folder: string, extension: string) =>
    list(folder).flatMap((entry) => {
      const file = join(folder, entry.name);
      if (entry.isFile() && extname(entry.name) === extension) return read(file);
      const isReceived = entry.isDirectory() && entry.name === 'received' && extension === '.md';
      if (!isReceived) stray(file, describe(entry, `a file that does not end in ${extension}`));
      return [];
    });

  let manifest: ContentFile | null = null;
  let redirects: ContentFile | null = null;
  let noteKinds: ContentFile | null = null;
  const dossiers = list(contentDir).flatMap((entry): DossierFiles[] => {
    const folder = join(contentDir, entry.name);
    if (entry.isFile() && entry.name === MANIFEST_NAME) manifest = read(folder);
    else if (entry.isFile() && entry.name === REDIRECTS_NAME) redirects = read(folder);
    else if (entry.isFile() && entry.name === NOTE_KINDS_NAME) noteKinds = read(folder);
    else if (!entry.isDirectory()) stray(folder, describe(entry, 'a file outside a dossier'));
    if (!entry.isDirectory()) return [];
    const pages = readAll(folder, '.md');
    return [
      {
        slug: entry.name,
        folder: toPath(folder),
        dossier: pages.find(({ name }) => name === 'dossier') ?? null,
        articles: pages.filter(({ name }) => name !== 'dossier'),
        received: readAll(join(folder, 'received'), RECEIVED),
      },
    ];
  });
  if (dossiers.length === 0) problems.push(problem({ file: toPath(contentDir), line: 1 }, 'no-dossier'));
  return { path: toPath(contentDir), dossiers, manifest, redirects, noteKinds, problems };
}

/** Returns what tells one content of all files from another. */
export function digestOf({ dossiers, manifest, redirects, noteKinds, problems }: ContentFiles): string {
  const files = dossiers.flatMap(({ dossier, articles, received }) => [dossier, ...articles, ...received]);
  const hash = createHash('sha256').update(JSON.stringify(problems));
  for (const file of [...files, manifest, redirects, noteKinds])
    if (file) hash.update(`\n${file.path}\n${file.bytes.byteLength}\n`).update(file.bytes);
  return hash.digest('hex');
}

/** Returns a file's bytes; or `null`, with a problem, if it can't be read or is too large. */
function readBytes(file: string, report: (fault: (place: Place) => Problem) => void): Uint8Array | null {
  const most = basename(file) === MANIFEST_NAME ? MAX_MANIFEST : MAX_MEGABYTES;
  try {
    if (statSync(file).size <= most * BYTES) return readFileSync(file);
    report((place) => problem(place, 'file-too-large', most));
  } catch (error) {
    report((place) => problem(place, 'file-unreadable', reasonOf(error)));
  }
  return null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Whether there is a folder. A link to one is none, except for the content folder itself. */
function isFolder(path: string, mayBeLink: boolean): boolean {
  const stat = mayBeLink ? statSync : lstatSync;
  return stat(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function describe(entry: Dirent, file: string): string {
  if (entry.isDirectory()) return 'a folder inside a dossier';
  return entry.isSymbolicLink() ? 'a symbolic link' : file;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
