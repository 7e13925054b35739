import type { SearchState } from '../../../site/addresses/search-state.ts';
import { answerAtOnce } from '../answer-at-once.ts';
import type { Catalogue } from '../catalogue.ts';
import { readTerms } from '../query-terms.ts';
import { requirePart } from './elements.ts';
import { holdFocus } from './hold-focus.ts';
import { renderAnswer } from './render-results.ts';

/** The part of the search page that answers at once, while nothing of the index has come. */
export class AnswersView {
  readonly #page: HTMLElement;
  readonly #field: HTMLElement;
  readonly #catalogue: Catalogue;
  /** The query and the dossiers whose answers are shown. */
  #shown = '';

  constructor(page: HTMLElement, field: HTMLElement, catalogue: Catalogue) {
    this.#page = page;
    this.#field = field;
    this.#catalogue = catalogue;
    // So that the titles' words are read before the first key.
    setTimeout(() => answerAtOnce(catalogue, readTerms('word')));
  }

  /** Shows the topics, propositions, sources and titles that a search names. */
  show({ query, filters }: SearchState): void {
    const asked = [query, ...(filters.dossier ?? [])].join('\n');
    if (asked === this.#shown) return;
    this.#shown = asked;
    const answers = answerAtOnce(this.#catalogue, readTerms(query), filters);
    const list = requirePart(this.#page, '[data-answers]');
    holdFocus(this.#page, this.#field, () => list.replaceChildren(...answers.map(renderAnswer)));
    list.hidden = answers.length === 0;
  }
}
