import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkVisibleLiterals, readShowingFiles } from './visible-literals.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');

it('every word that readers see is in src/words', () => {
  expect(checkVisibleLiterals(readShowingFiles(PROJECT_DIR))).toEqual([]);
});
