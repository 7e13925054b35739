import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const CACHE_DIR = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/** An empty folder for one test, removed when it is over; inside the project, so that messages have short paths. */
export function makeScratchFolder(): string {
  mkdirSync(CACHE_DIR, { recursive: true });
  const folder = mkdtempSync(join(CACHE_DIR, 'test-scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
