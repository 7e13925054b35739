import type { SearchState } from '../../../site/addresses/search-state.ts';
import { answerAtOnce } from '../answer-at-once.ts';
import type { Catalogue } from '../catalogue.ts';
import { readTerms } from '../query-terms.ts';
import { fill, requirePart } from './elements.ts';
import { holdFocus } from './hold-focus.ts';
import { renderAnswer } from './render-results.ts';

/**
 * Sets up the part of the search page that shows instant answers before the index has loaded.
 * @returns a function that shows the topics, propositions, sources and titles that a search names
 */
export function answersView(
  page: HTMLElement,
  field: HTMLElement,
  catalogue: Catalogue,
): (state: SearchState) => void {
  // Splits the titles into words before the first key, so that answering it is faster.
  setTimeout(() => answerAtOnce(catalogue, readTerms('word')));
  let shown = '';
  return ({ query, filters }) => {
    const asked = [query, ...(filters.dossier ?? [])].join('\n');
    if (asked === shown) return;
    shown = asked;
    const answers = answerAtOnce(catalogue, readTerms(query), filters);
    const list = requirePart(page, '[data-answers]');
    holdFocus(page, field, () => fill(list, answers.map(renderAnswer)));
    list.hidden = answers.length === 0;
  };
}
