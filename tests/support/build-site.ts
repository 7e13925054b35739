import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');

/** What the site's build is told by its environment; what is left out is not set. */
export interface BuildOptions {
  outDir: string;
  contentDir?: string;
  site?: string;
  base?: string;
  contact?: string;
  /** Whether social cards are drawn, which takes longest; they are where it is left out. */
  hasCards?: boolean;
}

/** How a build ended. */
export interface BuildResult {
  /** `null` where a signal ended it. */
  exitCode: number | null;
  /** All that it printed, both streams as they came. */
  output: string;
}

/** Builds the site by the command that `npm run build` runs, in a process of its own. */
export function buildSite({
  outDir,
  contentDir,
  site,
  base,
  contact,
  hasCards = true,
}: BuildOptions): Promise<BuildResult> {
  mkdirSync(dirname(outDir), { recursive: true });
  const settings = {
    OUT_DIR: outDir,
    CONTENT_DIR: contentDir,
    SITE: site,
    BASE: base,
    CONTACT: contact,
    CARDS: hasCards ? undefined : 'none',
  };
  const build = spawn(process.execPath, [join('src', 'cli', 'build.ts')], {
    cwd: PROJECT_DIR,
    env: { ...editorsEnv(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const add = (text: string) => (output += text);
    build.stdout.setEncoding('utf8').on('data', add);
    build.stderr.setEncoding('utf8').on('data', add);
    build.once('error', reject).once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** The environment without what vitest puts into it, which would make the build another than an editor's. */
function editorsEnv(): NodeJS.ProcessEnv {
  const ofVitest = /^(VITEST.*|TEST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}
