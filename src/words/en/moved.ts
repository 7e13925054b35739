// On pages that lead to another address.

/** What an address was that moved. */
export type MovedKind =
  'dossier' | 'article' | 'comparison' | 'blind' | 'proposition' | 'embed' | 'topic' | 'page';

/** What is said of an address that leads to another of its kind, as a link to that. */
export const hasMoved: Readonly<Record<MovedKind, string>> = {
  dossier: 'This dossier has moved',
  article: 'This article has moved',
  comparison: 'This comparison has moved',
  blind: 'This blind reading has moved',
  proposition: 'This proposition has moved',
  embed: 'This proposition has moved',
  topic: 'This topic has moved',
  page: 'This page has moved',
};

/** What is said of an address whose place another kind of page takes, before a link to that. */
export const isGone: Readonly<Record<MovedKind, string>> = {
  dossier: 'This dossier is no longer here. Continue to this page',
  article: 'This article is no longer here. Continue to this page',
  comparison: 'This comparison is no longer here. Continue to this page',
  blind: 'This blind reading is no longer here. Continue to this page',
  proposition: 'This proposition is no longer here. Continue to this page',
  embed: 'This proposition is no longer here. Continue to this page',
  topic: 'This topic is no longer here. Continue to this page',
  page: 'This page is no longer here. Continue to this page',
};
