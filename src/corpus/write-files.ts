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
 * Replaces a file as a whole: whatever happens, it has its old content or the new.
 * @param before the bytes that were read; if the file has others by now, it stays as it is
 * @throws FileChanged if it has others
 */
export function replaceFile(path: string, content: string | Uint8Array, before: Uint8Array): void {
  // A name that begins with a dot is hidden from editors, and one with another ending from the corpus.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeSafely(temporary, content, statSync(path).mode);
    if (!readFileSync(path).equals(before)) throw new FileChanged();
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(temporary, { force: true });
  }
}
