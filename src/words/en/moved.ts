// On pages that lead to another address.

/** What an address was that moved. */
export type MovedKind =
  'dossier' | 'article' | 'comparison' | 'blind' | 'proposition' | 'embed' | 'topic' | 'page';

/** What is said of an address that leads to another of its kind, as a link to that. */
export const hasMoved: Readonly<Record<MovedKind, string>> = {
  dossier: 'This dossier has another address',
  article: 'This article has another address',
  comparison: 'This comparison has another address',
  blind: 'These texts have another address',
  proposition: 'This proposition has another address',
  embed: 'This proposition has another address',
  topic: 'This topic has another address',
  page: 'This page has another address',
};

/** What is said of an address whose place another kind of page takes, before a link to that. */
export const isGone: Readonly<Record<MovedKind, string>> = {
  dossier: 'This dossier is no longer here. Go on to this page instead',
  article: 'This article is no longer here. Go on to this page instead',
  comparison: 'This comparison is no longer here. Go on to this page instead',
  blind: 'These texts are no longer here together. Go on to this page instead',
  proposition: 'This proposition is no longer here. Go on to this page instead',
  embed: 'This proposition is no longer here. Go on to this page instead',
  topic: 'This topic is no longer here. Go on to this page instead',
  page: 'This page is no longer here. Go on to this page instead',
};
