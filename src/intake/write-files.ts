import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, temporaryPathOf, writeSafely } from '../corpus/write-files.ts';
import { fault } from './fault.ts';

/** A file to write: its path, the path that messages show, and its text. */
export interface NewFile {
  path: string;
  shown: string;
  text: string;
}

/**
 * Writes new files: each whole, all or none, and never over another. Each is written under a temporary name
 * beside its place, and gets its own name when all are on the disk.
 * @throws IntakeFault if one of them is there already or can't be written; then nothing was added
 */
export function writeNewFiles(files: readonly NewFile[]): void {
  const drafts: string[] = [];
  const placed: string[] = [];
  let current = files[0];
  try {
    for (const file of files) {
      current = file;
      if (existsSync(file.path)) throw fault('article-exists', file.shown);
      mkdirSync(dirname(file.path), { recursive: true });
      const draft = temporaryPathOf(file.path);
      drafts.push(draft);
      writeSafely(draft, file.text);
    }
    files.forEach((file, index) => {
      current = file;
      // Unlike a renamed file, a link never replaces one that came there in the meantime.
      linkSync(drafts[index] ?? '', file.path);
      placed.push(file.path);
    });
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolder(folder);
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === 'EEXIST' && current && existsSync(current.path))
      throw fault('article-exists', current.shown);
    if (code !== null) throw fault('write-failed', current?.shown ?? '', code);
    throw error;
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}
