import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { namesOf, nameOfOwn, removeDead } from './own-folders.ts';

/** How often a site is put in place while other builds put theirs into the same folder. */
const MAX_TRIES = 20;

/** For how many milliseconds a site may be away that another build replaces. */
const MAX_WAIT = 1000;
/** In what steps that is waited for. */
const STEP = 50;

/** The folders beside an output folder through which a new site comes and the former one goes. */
function foldersBeside(outDir: string): { parent: string; next: string; last: string } {
  return { parent: dirname(outDir), next: `.${basename(outDir)}-next-`, last: `.${basename(outDir)}-last-` };
}

/**
 * Brings back the former site if a build was killed just when it replaced it, and removes what builds left
 * beside it that no longer run.
 */
export function recoverSite(outDir: string): void {
  const { parent, next, last } = foldersBeside(outDir);
  const waitsFor = () => !existsSync(outDir) && namesOf(parent, last).length > 0;
  for (let waited = 0; waitsFor() && waited < MAX_WAIT; waited += STEP) sleep(STEP);
  const [former] = namesOf(parent, last);
  if (former !== undefined && !existsSync(outDir)) renameSync(join(parent, former), outDir);
  removeDead(parent, next);
  removeDead(parent, last);
}

/**
 * Puts a site in place of the one in the output folder. The former one is gone for the moment between two
 * renames only; `recoverSite` brings it back if the process is killed there.
 * @param site the folder with the new site, which moves
 */
export function swapSite(site: string, outDir: string): void {
  const { parent, next, last } = foldersBeside(outDir);
  const [nextDir, lastDir] = [join(parent, nameOfOwn(next)), join(parent, nameOfOwn(last))];
  mkdirSync(parent, { recursive: true });
  try {
    moveFolder(site, nextDir);
    replace(nextDir, outDir, lastDir);
  } finally {
    if (existsSync(lastDir) && !existsSync(outDir)) renameSync(lastDir, outDir);
    for (const folder of [nextDir, lastDir]) rmSync(folder, { recursive: true, force: true });
  }
}

function replace(nextDir: string, outDir: string, lastDir: string, triesLeft = MAX_TRIES): void {
  rmSync(lastDir, { recursive: true, force: true });
  renameIfThere(outDir, lastDir);
  try {
    renameSync(nextDir, outDir);
  } catch (error) {
    // Another build has put its site there in between.
    if (triesLeft === 1 || !hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    replace(nextDir, outDir, lastDir, triesLeft - 1);
  }
}

/** Moves a folder, also to another file system. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
