import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import { readSettings } from '../site/settings.ts';
import { isClashOfBuilds } from './build-errors.ts';
import { findMissing } from './find-missing.ts';
import { refuseUnsafeOutDir } from './out-dir.ts';
import { nameOfOwn, removeDead } from './own-folders.ts';
import { recoverSite, swapSite } from './swap-site.ts';

/**
 * The folder for the folders of builds. It is within the project, since Astro lets all builds share one for
 * its work that write to somewhere else.
 */
const WORK = '.astro';

/** How the name of a build's own folder begins. */
const START = 'build-';

/** How often a build is tried that another one disturbs. */
const MAX_TRIES = 5;

/** The signals that end a build, and the exit codes that shells give it then. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Builds the site into a folder of its own, and puts it in place when it is whole.
 * @throws Error that says what is wrong; what was built before is then untouched
 */
export async function buildSite(): Promise<void> {
  const settings = readSettings(process.env);
  refuseUnsafeOutDir(settings);
  recoverSite(settings.outDir);
  mkdirSync(WORK, { recursive: true });
  removeDead(WORK, START);
  const folder = mkdtempSync(resolve(WORK, nameOfOwn(START)));
  // Not before the end: Astro may still write to its cache after it has failed.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  const site = join(folder, 'site');
  await buildUndisturbed({ outDir: site, cacheDir: join(folder, 'cache') });
  const missing = findMissing(site, settings);
  if (missing.length > 0)
    throw new Error(`The site that was built is not whole. It lacks:\n${missing.join('\n')}`);
  swapSite(site, settings.outDir);
}

async function buildUndisturbed(folders: AstroInlineConfig, triesLeft = MAX_TRIES): Promise<void> {
  try {
    await build(folders);
  } catch (error) {
    if (triesLeft === 1 || !isClashOfBuilds(error)) throw error;
    await buildUndisturbed(folders, triesLeft - 1);
  }
}
