import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const CACHE_DIR = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/**
 * An empty folder for one test, removed when it is over; inside the project, so that messages have short paths.
 * @param whenOver `afterAll` where a whole file of tests needs it
 */
export function makeScratchFolder(whenOver: (remove: () => void) => void = onTestFinished): string {
  mkdirSync(CACHE_DIR, { recursive: true });
  const folder = mkdtempSync(join(CACHE_DIR, 'test-scratch-'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
