import type { Plugin } from 'vite';

/** What marks a module as a copy; the number of the script follows. */
const MARK = 'copy=';

/**
 * Bundles each of these scripts into one file, with its own copies of the modules that it imports. Otherwise,
 * modules that several scripts import become files that all of them load, and a page gets slower when two
 * others begin to share code.
 * @param scripts their paths, relative to the project's folder
 */
export function separateScripts(scripts: readonly string[]): Plugin {
  return {
    name: 'separate-scripts',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer, options) {
      const copy = importer === undefined ? undefined : copyFor(importer, scripts);
      if (copy === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && !resolved.external ? `${resolved.id}?${copy}` : resolved;
    },
  };
}

/** Returns what marks the copies for a script that is the importer, or whose copy the importer is. */
function copyFor(importer: string, scripts: readonly string[]): string | undefined {
  const [path = '', query] = importer.split('?');
  if (query?.startsWith(MARK)) return query;
  const index = scripts.findIndex((script) => path.endsWith(`/${script}`));
  return index === -1 || query !== undefined ? undefined : `${MARK}${index}`;
}
