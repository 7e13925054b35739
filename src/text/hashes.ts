import { collapseWhiteSpace } from './white-space.ts';

const HASH_LENGTH = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Hashes a text with 32-bit FNV-1a over its UTF-16 code units, and returns the last five base-36 digits.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashWords(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0).toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}

/**
 * Returns the ids of an article's passages, in order: `p-<siglum>-<hash of the words>`, with `-2`, `-3` … for
 * repeats. An id depends only on the passage's own words (and, for a repeat, on the number of equal passages
 * before it), so edits elsewhere do not change it.
 */
export function passageIds(siglum: string, texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = `p-${siglum.toLowerCase()}-${hashWords(collapseWhiteSpace(text))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
