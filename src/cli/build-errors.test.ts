import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeError, isClashOfBuilds } from './build-errors.ts';

describe('what a failed build says', () => {
  it('is the message, also of what is no error', () => {
    expect(describeError(new Error('No room.'))).toBe('No room.');
    expect(describeError('No room.')).toBe('No room.');
  });

  it('is the title and the cause of an error without a message', () => {
    const cause = new Error('ENOENT: rename');
    const error = Object.assign(new Error('', { cause }), { title: 'A disk error.' });
    expect(describeError(error)).toBe('A disk error.\nENOENT: rename');
    expect(describeError(new TypeError(''))).toBe('TypeError');
  });
});

describe('a build is tried again', () => {
  it('if another build took the file that it was about to rename, and for no other reason', () => {
    expect(isClashOfBuilds(failingRename('/nowhere/.astro/content-assets.mjs'))).toBe(true);
    expect(isClashOfBuilds(failingRename('/nowhere/dist/page.html'))).toBe(false);
    expect(isClashOfBuilds(new Error('No room.'))).toBe(false);
    expect(isClashOfBuilds('No room.')).toBe(false);
  });
});

/** The error of an Astro that finds its temporary file gone: a missing file is renamed. */
function failingRename(file: string): Error {
  try {
    renameSync(`${file}.tmp`, file);
  } catch (cause) {
    return new Error('', { cause });
  }
  throw new Error(`${file} should be missing.`);
}
