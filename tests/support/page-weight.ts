import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const GZIP_LEVEL = 9;

/** Returns the size in bytes after `gzip -9`, as a host that compresses well sends a file or text. */
export function gzipBytes(content: Uint8Array | string): number {
  return gzipSync(content, { level: GZIP_LEVEL }).byteLength;
}

/** Returns the compressed size of the text of some of a dossier's articles, in bytes. */
export function textBytes(
  { articles }: { articles: readonly { slug: string; passages: readonly { text: string }[] }[] },
  slugs: readonly string[],
): number {
  return gzipBytes(
    articles
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ passages }) => passages.map(({ text }) => text).join('\n'))
      .join('\n'),
  );
}

/** The type under which a requested file is counted. */
export type WeightType = 'html' | 'css' | 'font' | 'script' | 'index' | 'image' | 'data';

const TYPES: Readonly<Record<string, WeightType>> = {
  '.css': 'css',
  '.woff2': 'font',
  '.js': 'script',
  '.svg': 'image',
  '.ico': 'image',
  '.json': 'data',
  '.xml': 'data',
};

/** Returns the type of a path of the site; all of Pagefind's files, including its code, are `index`. */
export function weightType(path: string): WeightType {
  if (path.startsWith('/pagefind/')) return 'index';
  return TYPES[extname(path)] ?? 'html';
}

/**
 * Returns the compressed size of the file at a path of a built site, in bytes. Fonts are sent as they are,
 * since they are already compressed.
 */
export function weightOf(folder: string, path: string): number {
  const content = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return ['font'].includes(weightType(path)) ? content.byteLength : gzipBytes(content);
}
