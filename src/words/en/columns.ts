// What the scripts of comparisons say besides what `reading.ts` has.

/** What is said where columns stand side by side, and on a phone, where they stand so only to be swiped. */
export interface ByWidth {
  wide: string;
  narrow: string;
}

// How the columns scroll.
export const scrolling: ByWidth = { wide: 'Columns scroll', narrow: 'Texts' };
export const scrollModes = {
  all: { wide: 'All at once', narrow: 'One below the other' },
  own: { wide: 'Each on its own', narrow: 'Side by side, to swipe' },
  lock: { wide: 'Locked at counterparts', narrow: 'Side by side, locked at counterparts' },
} satisfies Record<string, ByWidth>;

// Where the other columns have counterparts of a mark.
/** Where one column has them: "E 8, E 11", or that it has none. A title is passage `null`. */
export const places = (siglum: string, passages: readonly (string | null)[]) =>
  passages.length === 0
    ? `${siglum} has no mark on it`
    : [...new Set(passages)].map((passage) => passage ?? 'title').join(', ');
/** Names the proposition alone: its marks are of several voices, none of which may be taken for another. */
export const counterparts = (number: string, label: string, places: readonly string[]) =>
  `${number}, ${label} · ${places.join(' · ')}`;
export const toRow = 'To the row';

// Showing a row on another site.
export const copyCode = 'Copy code to embed it';
export const codeIsCopied = 'The code to embed this row is copied.';
export const frameTitle = (row: string, page: string) => `${row}: ${page}`;
