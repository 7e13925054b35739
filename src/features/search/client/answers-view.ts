import type { SearchState } from '../../../site/addresses/search-state.ts';
import type { Reading } from '../../../text/words.ts';
import { answerAtOnce } from '../answer-at-once.ts';
import type { Catalogue } from '../catalogue.ts';
import { readTerms } from '../query-terms.ts';
import { fill, requirePart } from './elements.ts';
import { holdFocus } from './hold-focus.ts';
import { loadReadings } from './load-reading.ts';
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
  const readings = loadReadings(catalogue.languages).then(
    (all) => new Map(all.map((reading) => [reading.language, reading])),
    // Without stems, answers are found by the same forms.
    () => new Map<string, Reading>(),
  );
  let shown = '';
  const show = ({ query, filters }: SearchState, known: ReadonlyMap<string, Reading>): void => {
    const asked = [query, ...(filters.dossier ?? [])].join('\n');
    if (asked === shown) return;
    shown = asked;
    const answers = answerAtOnce(catalogue, readTerms(query), known, filters);
    const list = requirePart(page, '[data-answers]');
    holdFocus(page, field, () => fill(list, answers.map(renderAnswer)));
    list.hidden = answers.length === 0;
  };
  return (state) => void readings.then((known) => show(state, known));
}
