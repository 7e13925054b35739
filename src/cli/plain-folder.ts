import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nameOfOwn, removeDead } from './own-folders.ts';

/** Set in a folder of links, so that files keep the paths that they have there. */
export const KEEP_LINKS = 'KEEP_LINKS';

/** How the names of folders of links begin. */
const START = 'synoptic-links-';

/** What every build writes anew. */
const NOT_LINKED = new Set(['.astro', '.git', 'dist']);

/**
 * Whether the build's tools can surely read a project in a folder of this path. Vite takes `#` and `?` for
 * the end of a path, Astro's compiler a double quote for the end of a string, and Astro loses styles where a
 * path has `%20`.
 */
export function isPlainPath(folder: string): boolean {
  return /^[\p{L}\p{M}\p{N} /\\:.,_~@+=-]*$/u.test(folder);
}

/**
 * Builds the project through a temporary folder with a plain path, which has links to the project's files.
 * @returns the exit code
 */
export async function buildInPlainFolder(): Promise<number> {
  const project = process.cwd();
  removeDead(tmpdir(), START);
  const folder = mkdtempSync(join(tmpdir(), nameOfOwn(START)));
  try {
    for (const name of readdirSync(project))
      if (!NOT_LINKED.has(name)) symlinkSync(join(project, name), join(folder, name));
    const build = spawn(
      process.execPath,
      ['--preserve-symlinks', '--preserve-symlinks-main', join('src', 'cli', 'build.ts')],
      {
        cwd: folder,
        env: { ...process.env, OUT_DIR: resolve(process.env['OUT_DIR'] || 'dist'), [KEEP_LINKS]: 'yes' },
        stdio: 'inherit',
      },
    );
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => build.kill(signal));
    return await new Promise((done, fail) => {
      build.once('error', fail).once('close', (code) => done(code ?? 1));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
