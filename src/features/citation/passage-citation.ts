import { quotationMarks } from '../../words/en/quotes.ts';

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

/** A passage's words with their citation; addresses end their lines, so that no full stop is taken for a part of them. */
export function passageCitation({ words, cite, name, address }: CopiedPassage): string {
  const [article = '', foundAt] = cite.split('\n');
  const { open, close } = quotationMarks(words.trim());
  return [
    `${open}${words.trim()}${close} — ${article}${name === null ? '' : `, passage ${name}`}.`,
    ...(foundAt === undefined ? [] : [`Found at ${foundAt}`]),
    `Read at ${address}`,
  ].join('\n');
}
