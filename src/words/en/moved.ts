// On pages that lead to another address.

/** What an address was that moved, in words. */
const NAMES = {
  dossier: 'collection',
  article: 'article',
  comparison: 'comparison',
  blind: 'blind reading',
  proposition: 'claim',
  embed: 'claim',
  topic: 'topic',
  page: 'page',
};

/** What an address was that moved. */
export type MovedKind = keyof typeof NAMES;

/** Checks whether a kind of address has a name of its own here. */
export const isMovedKind = (kind: string): kind is MovedKind => kind in NAMES;

/** What is said of an address that leads to the same thing elsewhere, as a link to that. */
export const hasMoved = (kind: MovedKind) => `This ${NAMES[kind]} has moved`;

/** What is said of an address whose place something else takes, as a link to that. */
export const isGone = (kind: MovedKind) =>
  `This ${NAMES[kind]} is no longer here. Go to the page that replaces it`;
