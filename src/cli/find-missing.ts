import { globSync, readFileSync } from 'node:fs';
import { extname, join, posix, relative, sep } from 'node:path';
import { filesOfIndex } from '../features/search/build/index-files.ts';
import { makePaths } from '../site/addresses/paths.ts';
import type { Settings } from '../site/settings.ts';

/** Finds the addresses that files of a kind name, by the ending of their names. */
const NAMED_IN: Readonly<Record<string, RegExp>> = {
  '.html': / (?:href|src|action|data-ahead|data-pagefind|data-words)="([^"]+)"/g,
  '.css': /url\(["']?([^"')]+)["']?\)/g,
  '.js': /(?:\bfrom|\bimport\(?)\s*["'`](\.[^"'`]+)["'`]/g,
  '.xml': />(https?:[^<]+)<| href="([^"]+)"/g,
};

/** The address of a page's picture for other sites. */
const CARD = / property="og:image" content="([^"]+)"/g;

/**
 * Looks whether a built site has every file that its files name: pages, scripts, styles, fonts, cards, data,
 * and the parts of the search index.
 * @param folder the folder of the built site
 * @returns what is missing, each with a file that names it
 */
export function findMissing(
  folder: string,
  { site: origin, base, hasCards }: Pick<Settings, 'site' | 'base' | 'hasCards'>,
): string[] {
  const files = new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
      .sort(),
  );
  const missing = new Map<string, string>();
  const need = (path: string, file: string) => {
    if (!files.has(path) && !files.has(posix.join(path, 'index.html')) && !missing.has(path))
      missing.set(path, file);
  };
  for (const file of files) {
    const address = `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
    for (const named of namedIn(folder, file, hasCards)) {
      const url = URL.parse(named, address);
      if (url?.origin === origin && url.pathname.startsWith(base))
        need(decode(url.pathname.slice(base.length)), file);
    }
  }
  const index = makePaths(base).pagefindFolder.slice(base.length);
  for (const part of filesOfIndex(join(folder, index))) need(index + part, `the index in ${index}`);
  return [...missing].map(([path, file]) => `${path}, which ${file} names`);
}

/** Lists the addresses that a file names, as it writes them. */
function namedIn(folder: string, file: string, hasCards: boolean): string[] {
  const patterns = [NAMED_IN[extname(file)], hasCards && file.endsWith('.html') ? CARD : undefined];
  const text = patterns.some(Boolean) ? readFileSync(join(folder, file), 'utf8') : '';
  return patterns
    .flatMap((pattern) => (pattern ? [...text.matchAll(pattern)] : []))
    .flatMap(([, first, second]) => (first ?? second ?? '').replaceAll(/&(?:amp|#38);/g, '&').split(/\s+/));
}

/** Decodes the path of an address; one that is wrongly encoded names a file by just these characters. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
