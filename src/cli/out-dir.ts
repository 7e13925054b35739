import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Settings } from '../site/settings.ts';

/** A file by which a built site is recognized. */
const SIGN_OF_A_SITE = join('data', 'site.json');

/**
 * Refuses an output folder that can't be replaced as a whole, or whose replacement would lose something.
 * @throws Error that says why, and what to do
 */
export function refuseUnsafeOutDir({ outDir, contentDir }: Pick<Settings, 'outDir' | 'contentDir'>): void {
  const fault = faultOf(outDir, contentDir);
  if (fault !== null) throw new Error(`OUT_DIR is "${outDir}", ${fault}`);
}

function faultOf(outDir: string, contentDir: string): string | null {
  const parent = closestFolder(dirname(outDir));
  if (!statSync(parent).isDirectory()) return `but ${parent} is a file. Name another folder.`;
  const stat = lstatSync(outDir, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return 'which is a link. Name the folder that it leads to.';
  if (stat && !stat.isDirectory()) return 'which is a file. Name a folder.';
  const real = realPathOf(outDir);
  if (isWithin(real, realPathOf(contentDir)))
    return 'which is within the content folder. Name a folder elsewhere.';
  if (stat && isMountPoint(real))
    return 'where a file system is mounted, so it can’t be replaced as a whole. Name a folder within it.';
  if (
    [process.cwd(), contentDir].some((folder) => isWithin(realPathOf(folder), real)) ||
    (stat && !isSiteOrEmpty(outDir))
  )
    return 'which holds something other than a built site and would be replaced. Name another folder.';
  if (!isWritable(parent)) return `but nothing can be written to ${parent}. Name another folder.`;
  return null;
}

function isSiteOrEmpty(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || (existsSync(join(folder, SIGN_OF_A_SITE)) && !names.some(isOthers));
}

/** Whether no build writes a name: repositories and hosts keep such files beside a site's. */
function isOthers(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** Returns a path without links; the part that does not exist yet stays as it is. */
function realPathOf(path: string): string {
  const existing = closestFolder(path);
  return join(realpathSync(existing), relative(existing, path));
}

/** Returns the path itself if something is there, or the closest folder around it that exists. */
function closestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : closestFolder(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isMountPoint(folder: string): boolean {
  return statSync(folder).dev !== statSync(dirname(folder)).dev || mountPoints().includes(folder);
}

/**
 * Lists where file systems are mounted, as far as the system tells, since a folder that is mounted from the
 * same device can't be told by its device (https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html).
 */
function mountPoints(): string[] {
  const list = '/proc/self/mountinfo';
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .map((path) =>
      path.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
    );
}
