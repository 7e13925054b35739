import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a SHA-256, which stands before the content of each file. */
const DIGEST_LENGTH = 32;

/** What is being written, and for how long it may be another build's. */
const PART = '.part';
const MAX_PART_AGE = 3_600_000;

/** What was made in former builds, in files named for the hash of all that it was made of. */
export interface BuildCache {
  /** What a key stands for: as it was kept, or else made anew. */
  get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** How many were made, and how many were there. */
  counts: { made: number; kept: number };
  /** Takes away what was not asked for. */
  removeUnused: () => Promise<void>;
}

/** What is kept in a folder, which is made where it is not there. */
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

/** A file's content, if it is there and its bytes are those that were written. */
async function readWhole(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  const content = bytes.subarray(DIGEST_LENGTH);
  return digest(content).equals(bytes.subarray(0, DIGEST_LENGTH)) ? content : null;
}

/** Writes beside and renames, so that no build finds half a file, whatever ends this one. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.${randomUUID()}${PART}`;
  await writeFile(beside, Buffer.concat([digest(content), content]));
  await rename(beside, file);
}

/** How long ago a file was written, in milliseconds; one that is gone is new. */
async function ageOf(file: string): Promise<number> {
  const now = Date.now();
  return now - (await stat(file).catch(() => ({ mtimeMs: now }))).mtimeMs;
}

function digest(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
