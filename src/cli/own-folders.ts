import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Returns a name that begins in the given way and says which process the folder or file belongs to. */
export function nameOfOwn(start: string): string {
  return `${start}${process.pid}-`;
}

/** Removes what processes left behind in a folder that no longer run, among names that begin in this way. */
export function removeDead(parent: string, start: string): void {
  for (const name of namesOf(parent, start))
    if (!isRunning(Number.parseInt(name.slice(start.length), 10)))
      rmSync(join(parent, name), { recursive: true, force: true });
}

/** Lists the names in a folder that `nameOfOwn` began in this way; none if there is no such folder. */
export function namesOf(parent: string, start: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent).filter(
    (name) => name.startsWith(start) && /^\d+-/.test(name.slice(start.length)),
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process can't be signaled, but runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
