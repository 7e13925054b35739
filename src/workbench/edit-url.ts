import type { ArticleView, PassageView, PropositionView } from '../views/views.ts';

/** What the editing layer offers on an article's page when an address asks for it. */
export type Offered = 'position' | 'examined' | 'silent' | 'article';

/**
 * Returns the address of an article's page at which the editing layer offers something to do.
 * @param passage the passage whose words it is about
 */
export function editUrl(
  { url }: Pick<ArticleView, 'url'>,
  offered: Offered | null,
  proposition?: Pick<PropositionView, 'id'> | null,
  passage?: Pick<PassageView, 'id'>,
): string {
  const asked = new URLSearchParams({
    ...(offered && { edit: offered }),
    ...(proposition && { proposition: proposition.id }),
  }).toString();
  return url + (asked && `?${asked}`) + (passage ? `#${passage.id}` : '');
}
