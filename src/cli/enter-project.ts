import { join, resolve } from 'node:path';

/** The environment variables that name folders. */
const FOLDERS = ['OUT_DIR', 'CONTENT_DIR'] as const;

/**
 * Makes the project's folder the working folder, wherever the command was started. The folders that the
 * environment names stay relative to where it was started.
 */
export function enterProject(): void {
  for (const name of FOLDERS) if (process.env[name]) process.env[name] = resolve(process.env[name]);
  process.chdir(join(import.meta.dirname, '..', '..'));
}
