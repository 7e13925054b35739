import * as words from '../../words/en/citation.ts';

/** A passage that a reader copies. */
export interface CopiedPassage {
  /** Its words, or the selected part of them. */
  words: string;
  /** What `citeLine` returns for its article. */
  cite: string;
  /** Its siglum and number, "B 5"; `null` for the title. */
  name: string | null;
  /** Its absolute address on this site, with the fragment. */
  address: string;
}

/**
 * Returns a passage's words with their citation. Each address ends its line, so that no period is mistaken
 * for part of it.
 */
export function passageCitation({ words: chosen, cite, name, address }: CopiedPassage): string {
  const [article = '', foundAt] = cite.split('\n');
  return [
    words.passage(chosen.trim(), article, name),
    ...(foundAt === undefined ? [] : [words.foundAt(foundAt)]),
    words.readAt(address),
  ].join('\n');
}
