import { writeSearchState, type SearchState } from '../../../site/addresses/search-state.ts';
import { pageTitle, valuesChosen } from '../../../words/en/search-results.ts';
import { requirePart } from './elements.ts';

/**
 * Shows what is being searched: in the title, in the printed address, and next to the link to search without
 * filters.
 * @param values the labels of the chosen filter values
 */
export function showSearched(page: HTMLElement, state: SearchState, values: readonly string[]): void {
  document.title = pageTitle(state.query, values);
  document.querySelector('footer .printed')?.replaceChildren(location.href);
  requirePart(page, '[data-narrowed]').hidden = values.length === 0;
  requirePart(page, '[data-values]').textContent = valuesChosen(values);
  const clear = requirePart(page, '[data-narrowed] a') as HTMLAnchorElement;
  clear.search = writeSearchState({ ...state, filters: {} });
}
