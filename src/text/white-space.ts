/**
 * Collapses every run of white space to one space and trims the ends. Texts and quotes are normalized in no
 * other way.
 */
export function collapseWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Splits a text at white space into words, which keep their punctuation. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
