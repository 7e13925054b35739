import { describeError } from './build-errors.ts';
import { enterProject } from './enter-project.ts';
import { buildInPlainFolder, isPlainPath } from './plain-folder.ts';

// npm run build: builds into a folder of its own and puts the site in place only when it is whole, so that a
// failed build leaves the last one untouched.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

try {
  enterProject();
  if (isPlainPath(process.cwd())) {
    const { buildSite } = await import('./build-site.ts');
    await buildSite();
  } else process.exitCode = await buildInPlainFolder();
} catch (error) {
  console.error(describeError(error));
  console.error('\nThe build stopped; what was built before is untouched.');
  process.exitCode = 1;
}
