import { openSync, closeSync, fstatSync, readFileSync, readSync } from 'node:fs';
import { fault } from './fault.ts';
import { refuseLarge } from './decode-file.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

const CHUNK = 65_536;

/**
 * Reads a saved page from a file or from standard input; never more of it than a page may have.
 * @throws IntakeFault if it can't be read
 */
export function readInput(path: string): Uint8Array {
  try {
    if (path === STANDARD_INPUT) return readAll(0);
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      if (stat.isDirectory()) throw fault('file-is-folder');
      refuseLarge(stat.size);
      return stat.isFile() ? readFileSync(file) : readAll(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw fault('file-unreadable', String(error.code));
    throw error;
  }
}

/** Reads a stream to its end, or until it is too large. */
function readAll(file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let total = 0; ;) {
    const chunk = new Uint8Array(CHUNK);
    const length = readSync(file, chunk);
    if (length === 0) return Buffer.concat(chunks);
    total += length;
    refuseLarge(total);
    chunks.push(chunk.subarray(0, length));
  }
}
