/**
 * What a copied link keeps of an address's query: which sections are folded, as it is written, and nothing else that is asked for.
 * Apart from `fold-state.ts`, which articles do not need.
 * @returns the query with its `?`, or ""
 */
export function keepFolds(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => /^(un)?fold=/.test(part))
    .join('&');
  return kept === '' ? '' : `?${kept}`;
}
