/** Words split so far: texts repeat their words, and each search goes through the same texts. */
const knownParts = new Map<string, string[]>();

/**
 * Returns a word as searches compare it: in lower case, without accents, punctuation or a possessive ending.
 */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[’'ʼ]s(?=[^\p{L}\p{N}]*$)|[^\p{L}\p{N}]/giu, '')
    .toLowerCase();
}

/**
 * Splits a compound at its hyphens, dashes and slashes into plain words. A simple word is its own only part;
 * one of punctuation has none.
 */
export function splitCompound(word: string): string[] {
  const known = knownParts.get(word);
  if (known) return known;
  // Most words only need to be in lower case, and there are many of them.
  const parts = /^[a-z]+$/i.test(word)
    ? [word.toLowerCase()]
    : word
        .split(/[-–—/]/)
        .map(plainWord)
        .filter((part) => part !== '');
  knownParts.set(word, parts);
  return parts;
}
