import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DossierData } from '../../src/schemas/data.ts';

const GZIP_LEVEL = 9;

/** The bytes of a file or text as a host that compresses well sends them: gzip -9. */
export function gzipBytes(content: Uint8Array | string): number {
  return gzipSync(content, { level: GZIP_LEVEL }).byteLength;
}

/** The bytes of the words of some of a dossier's articles, compressed. */
export function textBytes({ articles }: DossierData, slugs: readonly string[]): number {
  return gzipBytes(
    articles
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ passages }) => passages.map(({ text }) => text).join('\n'))
      .join('\n'),
  );
}

/** What a request for a file is counted as. */
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

/** The type of a path of the site, with Pagefind's files (code, WebAssembly and chunks) as `index`. */
export function weightType(path: string): WeightType {
  if (path.startsWith('/pagefind/')) return 'index';
  return TYPES[extname(path)] ?? 'html';
}

/**
 * The bytes of a path of a built site, compressed; fonts and images are compressed already and are sent as
 * they are.
 */
export function weightOf(folder: string, path: string): number {
  const content = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return ['font'].includes(weightType(path)) ? content.byteLength : gzipBytes(content);
}
