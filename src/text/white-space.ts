/**
 * Collapses every run of white space to one space and trims the ends: the only normalisation that texts and
 * quotes undergo.
 */
export function collapseWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The words of a text: what stands between white space, punctuation included. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
