import * as words from '../../words/en/citation.ts';

/** A passage that is copied. */
export interface CopiedPassage {
  /** Its words, or those of them that were chosen. */
  words: string;
  /** What `citeLine` says of its article. */
  cite: string;
  /** What readers call it, "B 5"; `null` for the title. */
  name: string | null;
  /** Its absolute address here, with the fragment. */
  address: string;
}

/**
 * A passage's words with their citation; addresses end their lines, so that no full stop is taken for a part
 * of them.
 */
export function passageCitation({ words: chosen, cite, name, address }: CopiedPassage): string {
  const [article = '', foundAt] = cite.split('\n');
  return [
    words.passage(chosen.trim(), article, name),
    ...(foundAt === undefined ? [] : [words.foundAt(foundAt)]),
    words.readAt(address),
  ].join('\n');
}
