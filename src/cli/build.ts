import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { readSettings, type Settings } from '../site/settings.ts';
import { describeError, isClashOfBuilds } from './build-errors.ts';

// npm run build: builds into a temporary folder and puts it in place only when it is complete, so that a
// failed build leaves the last one untouched.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

/** A file by which a built site is recognized. */
const SIGN_OF_A_SITE = join('data', 'site.json');

/** How often a build is tried that another one disturbs. */
const MAX_TRIES = 5;

try {
  const settings = readSettings(process.env);
  refuseUnsafeOutDir(settings);
  await buildInto(settings.outDir);
} catch (error) {
  console.error(describeError(error));
  console.error('\nThe build stopped; what was built before is untouched.');
  process.exitCode = 1;
}

async function buildInto(outDir: string): Promise<void> {
  const nextDir = join(dirname(outDir), `.dist-${basename(outDir)}-${process.pid}`);
  const lastDir = `${nextDir}-last`;
  try {
    await buildUndisturbed(nextDir);
    if (existsSync(outDir)) renameSync(outDir, lastDir);
    renameSync(nextDir, outDir);
    rmSync(lastDir, { recursive: true, force: true });
  } catch (error) {
    if (existsSync(lastDir) && !existsSync(outDir)) renameSync(lastDir, outDir);
    throw error;
  } finally {
    rmSync(nextDir, { recursive: true, force: true });
  }
}

async function buildUndisturbed(outDir: string, triesLeft = MAX_TRIES): Promise<void> {
  try {
    await build({ outDir });
  } catch (error) {
    if (triesLeft === 1 || !isClashOfBuilds(error)) throw error;
    await buildUndisturbed(outDir, triesLeft - 1);
  }
}

/** Throws unless the output folder is a built site, empty, or absent, since it is replaced as a whole. */
function refuseUnsafeOutDir({ outDir, contentDir }: Settings): void {
  const holds = (folder: string) => !relative(outDir, folder).startsWith('..');
  const isOurs =
    !existsSync(outDir) || existsSync(join(outDir, SIGN_OF_A_SITE)) || readdirSync(outDir).length === 0;
  if (isOurs && !holds(process.cwd()) && !holds(contentDir)) return;
  throw new Error(
    `OUT_DIR is "${outDir}", which holds something other than a built site and would be replaced. Name another folder.`,
  );
}
