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
  all: { wide: 'Together', narrow: 'One below the other' },
  own: { wide: 'Separately', narrow: 'Side by side, to swipe' },
  lock: { wide: 'Matched by claim', narrow: 'Side by side, matched by claim' },
} satisfies Record<string, ByWidth>;

/** What follows a label's stand: after "Disagrees", " with: Tolls are fair". */
export const onClaim = <Part>(stand: string, claim: Part) => [
  stand.endsWith('it open') ? ': ' : ' with: ',
  claim,
];

// The notice about the counterparts of a mark in other columns: "5, Lasting peace … · D 23, D 24 · E 8
// (reported)". It begins with the claim alone, since its marks may be of different voices.
export const claim = <Part>(number: string, words: Part) => [`${number}, `, words];
export const betweenColumns = ' · ';
export const betweenPassages = ', ';
export const title = 'title';
/** Follows passages in which the author only reports others. */
export const reported = ' (reported)';
export const hasNone = (siglum: string) => `${siglum} has no mark on this claim`;
export const backTo = (passage: string) => `Back to ${passage}`;
export const toRow = 'Go to this claim’s row';

// Embedding a row on another site.
export const copyCode = 'Copy embed code';
export const codeIsCopied = 'Embed code copied.';
export const frameTitle = (row: string, page: string) => `${row}: ${page}`;
