import type { DossierView } from './views.ts';

/** Whether a dossier has propositions, and so pages of positions, rows in its comparisons and marks that lead to them. */
export function hasPropositions({ propositions }: Pick<DossierView, 'propositions'>): boolean {
  return propositions.length > 0;
}

/** Whether anybody but the authors speaks in a dossier, so that it has a page of voices. */
export function hasVoices({ articles }: Pick<DossierView, 'articles'>): boolean {
  return articles.some(({ speakers }) => speakers.length > 0);
}

/** Whether one of some articles has a heading in its text, which pages set in italics. */
export function hasHeadings(articles: readonly Pick<DossierView['articles'][number], 'passages'>[]): boolean {
  return articles.some(({ passages }) => passages.some(({ kind }) => kind === 'heading'));
}
