import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/**
 * The bytes that Pagefind writes before the content of a file. The content is JSON in a fragment and CBOR in
 * the list of parts.
 */
const SIGNATURE = 'pagefind_dcd';
const META = '.pf_meta';
const FRAGMENT = '.pf_fragment';
/** The maximum total size of parts, and of texts, that are fetched before a search is known to need them. */
export const MAX_AHEAD_BYTES = 20_000;

/** A file of Pagefind's index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Selects the files that every search fetches. These include the parts if they are small in total, which
 * saves a round trip.
 */
export function neededByEverySearch(files: readonly IndexFile[]): IndexFile[] {
  const parts = files.filter(({ path }) => path.startsWith('index/'));
  const isSmall = parts.reduce((sum, { content }) => sum + content.byteLength, 0) <= MAX_AHEAD_BYTES;
  return [
    ...files.filter(({ path }) => path.endsWith(META) || path.startsWith('wasm.')),
    ...(isSmall ? parts : []),
  ];
}

/** Returns the name of the index, which changes with its content. */
export function versionOf(files: readonly IndexFile[]): string {
  return metaOf(files).path.slice('pagefind.'.length, -META.length);
}

/** Lists the parts of the index in order, each with the first stem in it. */
export function partsOf(files: readonly IndexFile[]): [first: string, path: string][] {
  return readMeta(files).parts.map(([first, , name]) => [first, `index/${name}.pf_index`]);
}

/**
 * Lists the files that a written index names: the text of each page, and the parts.
 * @param folder the folder of the index
 */
export function filesOfIndex(folder: string): string[] {
  const files = globSync(`*${META}`, { cwd: folder }).map((path) => ({
    path,
    content: readFileSync(join(folder, path)),
  }));
  return [
    ...readMeta(files).pages.map(([name]) => `fragment/${name}${FRAGMENT}`),
    ...partsOf(files).map(([, path]) => path),
  ];
}

/** Reads the names of pages and parts from an index. */
function readMeta(files: readonly IndexFile[]): {
  pages: [name: string, words: number][];
  parts: [first: string, last: string, name: string][];
} {
  const [, pages, parts] = decode(unpacked(metaOf(files))) as [
    version: string,
    pages: [name: string, words: number][],
    parts: [first: string, last: string, name: string][],
  ];
  return { pages, parts };
}

/** Maps the address of each page to the page's name in the index. */
export function namesByAddress(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files
      .filter(({ path }) => path.endsWith(FRAGMENT))
      .map((file) => {
        const { url } = JSON.parse(unpacked(file).toString('utf8')) as { url: string };
        return [url, file.path.slice('fragment/'.length, -FRAGMENT.length)];
      }),
  );
}

/** Finds the file that lists the parts of the index. An index of one language has exactly one. */
function metaOf(files: readonly IndexFile[]): IndexFile {
  const [meta, ...others] = files.filter(({ path }) => path.endsWith(META));
  if (!meta || others.length > 0)
    throw new Error(`Pagefind wrote ${others.length + (meta ? 1 : 0)} ${META} files. Expected exactly one.`);
  return meta;
}

/** Unpacks the content of one of Pagefind's files. */
function unpacked({ content }: IndexFile): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}
