/** A word as searches compare it: without case, accents, punctuation and a possessive ending. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[’'ʼ]s(?=[^\p{L}\p{N}]*$)|[^\p{L}\p{N}]/giu, '')
    .toLowerCase();
}
