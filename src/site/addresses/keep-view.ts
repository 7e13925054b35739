/**
 * Returns the part of an address's query that a copied link keeps: which sections are folded, which articles
 * the page is narrowed to, whether all marks are shown, and nothing else. This is separate from
 * `fold-state.ts`, which article pages do not need.
 * @param search the query with its `?`
 * @returns the query with its `?`, or "" if nothing is kept
 */
export function keepView(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => /^((un)?fold|only|marks)=/.test(part))
    .join('&');
  return kept === '' ? '' : `?${kept}`;
}
