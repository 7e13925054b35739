// The words of the scripts of comparisons, in addition to those in `reading.ts`.

/**
 * Words for wide screens, where columns are side by side, and for phones, where readers swipe between them.
 */
export interface ByWidth {
  wide: string;
  narrow: string;
}

// The ways in which columns scroll.
export const scrolling: ByWidth = { wide: 'Columns scroll', narrow: 'Texts' };
export const scrollModes = {
  all: { wide: 'All at once', narrow: 'One below the other' },
  own: { wide: 'Each on its own', narrow: 'Side by side, to swipe' },
  lock: { wide: 'Locked at counterparts', narrow: 'Side by side, locked at counterparts' },
} satisfies Record<string, ByWidth>;

// The counterparts of a mark in other columns.
/** The passages of one column that have counterparts: "E 8, E 11", or that none has. A title is `null`. */
export const places = (siglum: string, passages: readonly (string | null)[]) =>
  passages.length === 0
    ? `${siglum} has no mark on it`
    : [...new Set(passages)].map((passage) => passage ?? 'title').join(', ');
/**
 * The notice about counterparts. It names only the claim, since its marks may be of different voices.
 */
export const counterparts = (number: string, claim: string, places: readonly string[]) =>
  `${number}, ${claim} · ${places.join(' · ')}`;
export const toRow = 'To the row';

// Embedding a row on another site.
export const copyCode = 'Copy code to embed it';
export const codeIsCopied = 'The code to embed this row is copied.';
export const frameTitle = (row: string, page: string) => `${row}: ${page}`;
