import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { readSettings } from '../integrations/settings.ts';

// npm run build: builds into a folder of its own and puts it in place only when it is whole, so that a failed build costs nothing.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const { outDir } = readSettings(process.env);
const nextDir = join(dirname(outDir), `.dist-${basename(outDir)}-${process.pid}`);
const lastDir = `${nextDir}-last`;

try {
  await build({ outDir: nextDir });
  if (existsSync(outDir)) renameSync(outDir, lastDir);
  renameSync(nextDir, outDir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nThe build stopped; what was built before is untouched.');
  process.exitCode = 1;
} finally {
  rmSync(nextDir, { recursive: true, force: true });
  rmSync(lastDir, { recursive: true, force: true });
}
