import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a SHA-256, which stands before each card in its file. */
const DIGEST_LENGTH = 32;

/** What is being written, and for how long it may be another build's. */
const PART = '.part';
const MAX_PART_AGE = 3_600_000;

/** Cards that were drawn before, in files named for the hash of all that is drawn. */
export interface CardCache {
  /** The card of a key: the kept one, or else a new one. */
  get: (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** How many cards were made, and how many were there. */
  counts: { made: number; kept: number };
  /** Takes away what was not asked for. */
  removeUnused: () => Promise<void>;
}

/** The cards in a folder, which is made where it is not there. */
export async function openCardCache(folder: string): Promise<CardCache> {
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
      const card = await make();
      await writeWhole(join(folder, key), card);
      counts.made += 1;
      return card;
    },
    removeUnused: async () => {
      const unused = (await readdir(folder)).filter((name) => !used.has(name)).map((name) => join(folder, name));
      await Promise.all(unused.map(async (file) => {
        if (!file.endsWith(PART) || (await ageOf(file)) > MAX_PART_AGE) await rm(file, { force: true });
      }));
    },
  };
}

/** A card, if its file is there and its bytes are those that were written. */
async function readWhole(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  const card = bytes.subarray(DIGEST_LENGTH);
  return digest(card).equals(bytes.subarray(0, DIGEST_LENGTH)) ? card : null;
}

/** Writes beside and renames, so that no build finds half a card, whatever ends this one. */
async function writeWhole(file: string, card: Buffer): Promise<void> {
  const beside = `${file}.${randomUUID()}${PART}`;
  await writeFile(beside, Buffer.concat([digest(card), card]));
  await rename(beside, file);
}

/** How long ago a file was written, in milliseconds; one that is gone is new. */
async function ageOf(file: string): Promise<number> {
  const now = Date.now();
  return now - (await stat(file).catch(() => ({ mtimeMs: now }))).mtimeMs;
}

function digest(card: Buffer): Buffer {
  return createHash('sha256').update(card).digest();
}
