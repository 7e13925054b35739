import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The length in bytes of the SHA-256 hash of name and content with which each file begins; its content
 * follows.
 */
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
  /** Why nothing can be kept, if so; everything is then made again by the next build. */
  trouble: () => string | null;
  /** Removes what was not asked for. */
  removeUnused: () => Promise<void>;
}

/**
 * Opens the cache in a folder, which is created if it does not exist. A cache that can't be read or written
 * only means more work.
 */
export async function openBuildCache(folder: string): Promise<BuildCache> {
  const counts = { made: 0, kept: 0 };
  const used = new Set<string>();
  let trouble: string | null = null;
  const attempt = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      trouble ??= error instanceof Error ? error.message : String(error);
    });
  await attempt(mkdir(folder, { recursive: true }));
  return {
    counts,
    trouble: () => trouble,
    get: async (key, make) => {
      used.add(key);
      const kept = await readWhole(folder, key);
      if (kept) {
        counts.kept += 1;
        return kept;
      }
      const made = await make();
      await attempt(writeWhole(folder, key, made));
      counts.made += 1;
      return made;
    },
    removeUnused: () => attempt(removeOthers(folder, used)).then(() => undefined),
  };
}

/** Says that a cache can't be used, if so. */
export function warnOfTrouble({ trouble }: BuildCache, logger: { warn: (message: string) => void }): void {
  const why = trouble();
  if (why !== null)
    logger.warn(`The cache can’t be used (${why}), so the next build makes everything again.`);
}

/** Removes all files but those with these names and those that another build may be writing. */
async function removeOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !used.has(name)).map((name) => join(folder, name));
  await Promise.all(
    others.map(async (file) => {
      if (!file.endsWith(PART) || (await ageOf(file)) > MAX_PART_AGE)
        await rm(file, { force: true, recursive: true });
    }),
  );
}

/** Returns what is kept for a key if it is there, undamaged and under its own name, otherwise `null`. */
async function readWhole(folder: string, key: string): Promise<Buffer | null> {
  const bytes = await readFile(join(folder, key)).catch(() => null);
  if (!bytes) return null;
  const content = bytes.subarray(DIGEST_LENGTH);
  return digest(key, content).equals(bytes.subarray(0, DIGEST_LENGTH)) ? content : null;
}

/** Writes a temporary file and renames it, so that no build finds half a file even if this one is stopped. */
async function writeWhole(folder: string, key: string, content: Buffer): Promise<void> {
  const beside = join(folder, `${key}.${randomUUID()}${PART}`);
  try {
    await writeFile(beside, Buffer.concat([digest(key, content), content]));
    await rename(beside, join(folder, key));
  } finally {
    await rm(beside, { force: true });
  }
}

/** Returns how long ago a file was written, in milliseconds; 0 if it no longer exists. */
async function ageOf(file: string): Promise<number> {
  const now = Date.now();
  return now - (await stat(file).catch(() => ({ mtimeMs: now }))).mtimeMs;
}

function digest(key: string, content: Buffer): Buffer {
  return createHash('sha256').update(`${key}\n`).update(content).digest();
}
