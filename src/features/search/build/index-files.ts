import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/**
 * What Pagefind writes before the content of a file, which is JSON in a fragment and CBOR in the list of the
 * index's parts.
 */
const SIGNATURE = 'pagefind_dcd';
const META = '.pf_meta';
const FRAGMENT = '.pf_fragment';
/** Parts of the index that together weigh no more are fetched before they are known to be needed. */
const MAX_AHEAD_BYTES = 16_000;

/** A file of Pagefind's index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * What every search needs, whatever it asks for: where the parts are small together, these too, which spares
 * it a way there and back.
 */
export function neededInAnyCase(files: readonly IndexFile[]): IndexFile[] {
  const isSmall = (parts: readonly IndexFile[]): boolean =>
    parts.reduce((sum, { content }) => sum + content.byteLength, 0) <= MAX_AHEAD_BYTES;
  const smallOnes = ['index/', 'fragment/']
    .map((folder) => files.filter(({ path }) => path.startsWith(folder)))
    .filter(isSmall)
    .flat();
  return [...files.filter(({ path }) => path.endsWith(META) || path.startsWith('wasm.')), ...smallOnes];
}

/** What the index calls itself; it is another where its content is. */
export function versionOf(files: readonly IndexFile[]): string {
  return metaOf(files).path.slice('pagefind.'.length, -META.length);
}

/** The parts of the index, each with the first of the stems in it, in their order. */
export function partsOf(files: readonly IndexFile[]): [first: string, path: string][] {
  const [, , parts] = decode(unpacked(metaOf(files))) as [
    version: string,
    pages: unknown,
    parts: [first: string, last: string, name: string][],
  ];
  return parts.map(([first, , name]) => [first, `index/${name}.pf_index`]);
}

/** What each page is called in the index, by its address. */
export function namesOf(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files
      .filter(({ path }) => path.endsWith(FRAGMENT))
      .map((file) => {
        const { url } = JSON.parse(unpacked(file).toString('utf8')) as { url: string };
        return [url, file.path.slice('fragment/'.length, -FRAGMENT.length)];
      }),
  );
}

/** The list of the index's parts, of which an index of one language has one. */
function metaOf(files: readonly IndexFile[]): IndexFile {
  const [meta, ...others] = files.filter(({ path }) => path.endsWith(META));
  if (!meta || others.length > 0)
    throw new Error(`Pagefind wrote ${others.length + (meta ? 1 : 0)} ${META} files, not one.`);
  return meta;
}

/** What a file of Pagefind's holds. */
function unpacked({ content }: IndexFile): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}
