const HASH_LENGTH = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short hash of a text: FNV-1a over its UTF-16 code units, 32 bits, the last five digits in base 36.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashWords(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0).toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}
