import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');

/** The settings of a build, passed to it as environment variables; omitted ones are not set. */
export interface BuildOptions {
  outDir: string;
  contentDir?: string;
  site?: string;
  base?: string;
  contact?: string;
  /** Whether social cards are drawn, which takes longest; true by default. */
  hasCards?: boolean;
  /** After how many milliseconds the build is killed, if at all. */
  killAfter?: number;
}

/** The result of a build. */
export interface BuildResult {
  /** `null` if a signal ended the build. */
  exitCode: number | null;
  /** Everything that the build printed, both streams in the order of arrival. */
  output: string;
}

/** Builds the site with the command that `npm run build` runs, in a separate process. */
export function buildSite({
  outDir,
  contentDir,
  site,
  base,
  contact,
  hasCards = true,
  killAfter,
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
    ...(killAfter === undefined ? {} : { timeout: killAfter, killSignal: 'SIGKILL' }),
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const add = (text: string) => (output += text);
    build.stdout.setEncoding('utf8').on('data', add);
    build.stderr.setEncoding('utf8').on('data', add);
    build.once('error', reject).once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Returns the environment without vitest's variables, so that commands do what they do for an editor. */
export function editorsEnv(): NodeJS.ProcessEnv {
  const ofVitest = /^(VITEST.*|TEST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}
