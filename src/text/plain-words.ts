/** Parts of words seen so far: texts repeat their words, and searches repeat the texts. */
const knownParts = new Map<string, string[]>();

/** A word as searches compare it: without case, accents, punctuation and a possessive ending. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[’'ʼ]s(?=[^\p{L}\p{N}]*$)|[^\p{L}\p{N}]/giu, '')
    .toLowerCase();
}

/** The parts of a word that are searched, each as a plain word: those of a compound, else the word itself. */
export function splitCompound(word: string): string[] {
  const known = knownParts.get(word);
  if (known) return known;
  // Most words need nothing but lower case, and there are many.
  const parts = /^[a-z]+$/i.test(word)
    ? [word.toLowerCase()]
    : word
        .split(/[-–—/]/)
        .map(plainWord)
        .filter((part) => part !== '');
  knownParts.set(word, parts);
  return parts;
}
