import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file is no longer what it was when it was read. */
export class FileChanged extends Error {
  override name = 'FileChanged';
}

/** Writes a file that is not there yet, and puts it on the disk. */
export function writeSafely(path: string, content: string | Uint8Array, mode?: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on the disk; on Windows, folders can't be opened for that. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Returns the path under which a file is written before it gets its own name. A name that begins with a dot
 * is hidden from editors, and one with this ending from the corpus.
 */
export function temporaryPathOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/**
 * Replaces a file as a whole: whatever happens, it has its old content or the new.
 * @param before the bytes that were read; if the file has others by now, it stays as it is
 * @throws FileChanged if it has others
 */
export function replaceFile(path: string, content: string | Uint8Array, before: Uint8Array): void {
  writeWhole(path, content, () => {
    if (!readFileSync(path).equals(before)) throw new FileChanged();
  });
}

/**
 * Writes a file as a whole, also over one that is there: whoever reads it finds the old content or the new.
 * @param confirm throws if the file should stay as it is after all
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  confirm: () => void = () => undefined,
): void {
  const temporary = temporaryPathOf(path);
  try {
    writeSafely(temporary, content, statSync(path, { throwIfNoEntry: false })?.mode);
    confirm();
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(temporary, { force: true });
  }
}
