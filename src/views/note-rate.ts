import type { ArticleView } from './views.ts';

/** How many notes on its author's own words an article has for each 1,000 of its words; notes on words of others don't count. */
export function ownNotesPer1000({ notes, words }: Pick<ArticleView, 'notes' | 'words'>): number {
  const own = notes.filter(({ voice }) => voice.kind === 'author');
  return words === 0 ? 0 : Math.round((own.length / words) * 1000);
}
