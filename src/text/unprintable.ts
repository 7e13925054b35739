/** A character that no text can show, and its offset in UTF-16 code units. */
export interface Unprintable {
  offset: number;
  /** Its code as Unicode writes it: "U+001D". */
  code: string;
}

/**
 * Control characters but for tab, line feed and carriage return; surrogates without their other half; and
 * noncharacters. XML 1.0 has no way to write most of them (https://www.w3.org/TR/xml/#charsets), and no
 * reader sees any.
 */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Removes them, but leaves the white space among them: vertical tabs and form feeds. */
export function removeUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (/\s/.test(character) ? character : ''));
}

/** Finds the characters of a text that can't be shown and that no file for machines may have. */
export function findUnprintable(text: string): Unprintable[] {
  return [...text.matchAll(UNPRINTABLE)].map(({ index, 0: character }) => ({
    offset: index,
    code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}
