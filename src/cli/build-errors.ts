/**
 * Returns what an error says, followed by what its causes say, since some of Astro's errors have a title but
 * no message of their own.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { title } = error as { title?: unknown };
  const own = error.message || (typeof title === 'string' && title) || error.name;
  return error.cause === undefined ? own : `${own}\n${describeError(error.cause)}`;
}

/**
 * Whether another build of this project took a file that this one was just writing. All builds write two
 * files in `.astro/` under the same temporary names (https://github.com/withastro/astro/issues/12992).
 */
export function isClashOfBuilds(error: unknown): boolean {
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  return cause?.syscall === 'rename' && cause.code === 'ENOENT' && /\.astro\b.*\.tmp$/.test(cause.path ?? '');
}
