import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const CACHE_DIR = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/**
 * Makes an empty folder for a test, which is removed after the test. It is inside the project, so that
 * messages have short paths.
 * @param whenOver pass `afterAll` to keep the folder for a whole file of tests
 */
export function makeScratchFolder(whenOver: (remove: () => void) => void = onTestFinished): string {
  mkdirSync(CACHE_DIR, { recursive: true });
  const folder = mkdtempSync(join(CACHE_DIR, 'test-scratch-'));
  whenOver(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
