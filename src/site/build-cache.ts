import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The length in bytes of the SHA-256 hash with which each file begins; its content follows. */
const DIGEST_LENGTH = 32;

/** The ending of files that are still being written. */
const PART = '.part';
/** The age in milliseconds up to which such a file may belong to another build that is still running. */
const MAX_PART_AGE = 3_600_000;

/** The results of earlier builds, in files named after the hash of everything that they were made from. */
export interface BuildCache {
  /**
   * Returns the kept content for a key, or calls `make` and keeps its result. The key becomes a file's name.
   */
  get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** How many results were made, and how many had been kept. */
  counts: { made: number; kept: number };
  /** Removes what was not asked for. */
  removeUnused: () => Promise<void>;
}

/** Opens the cache in a folder, which is created if it does not exist. */
export async function openBuildCache(folder: string): Promise<BuildCache> {
  await mkdir(folder, { recursive: true });
  const counts = { made: 0, kept: 0 };
  const used = new Set<string>();
  return {
    counts,
    get: async (key, make) => {
      used.add(key);
      const kept = await readWhole(join(folder, key));
      if (kept) {
        counts.kept += 1;
        return kept;
      }
      const made = await make();
      await writeWhole(join(folder, key), made);
      counts.made += 1;
      return made;
    },
    removeUnused: async () => {
      const unused = (await readdir(folder))
        .filter((name) => !used.has(name))
        .map((name) => join(folder, name));
      await Promise.all(
        unused.map(async (file) => {
          if (!file.endsWith(PART) || (await ageOf(file)) > MAX_PART_AGE) await rm(file, { force: true });
        }),
      );
    },
  };
}

/** Returns a file's content if the file exists and is undamaged, otherwise `null`. */
async function readWhole(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  const content = bytes.subarray(DIGEST_LENGTH);
  return digest(content).equals(bytes.subarray(0, DIGEST_LENGTH)) ? content : null;
}

/** Writes a temporary file and renames it, so that no build finds half a file even if this one is stopped. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.${randomUUID()}${PART}`;
  await writeFile(beside, Buffer.concat([digest(content), content]));
  await rename(beside, file);
}

/** Returns how long ago a file was written, in milliseconds; 0 if it no longer exists. */
async function ageOf(file: string): Promise<number> {
  const now = Date.now();
  return now - (await stat(file).catch(() => ({ mtimeMs: now }))).mtimeMs;
}

function digest(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
