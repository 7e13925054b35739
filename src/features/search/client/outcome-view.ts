import type { Catalogue } from '../catalogue.ts';
import { noneInWords } from '../none-in-words.ts';
import { writeSearchState, type SearchState } from '../../../site/addresses/search-state.ts';
import { writeTerms } from '../query-terms.ts';
import { element, requirePart } from './elements.ts';
import { renderComparisons } from './render-comparisons.ts';
import { renderResult, renderSilent } from './render-results.ts';
import type { Outcome, Result } from './run-search.ts';
import * as words from '../../../words/en/search-results.ts';

/** More silent articles than these are counted and not listed. */
const MAX_SILENT = 30;

/** The parts of the search page that show what a search came to. */
export class OutcomeView {
  /** The articles chosen for a comparison, by their names in the index; they count while they are found. */
  chosen = new Set<string>();
  readonly #page: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #list: HTMLElement;
  #outcome: Outcome | null = null;

  constructor(page: HTMLElement, catalogue: Catalogue) {
    this.#page = page;
    this.#catalogue = catalogue;
    this.#list = requirePart(page, '[data-results]');
  }

  /** How many articles are shown. */
  get length(): number {
    return this.#list.children.length;
  }

  /** Shows an outcome with its first results. */
  show(outcome: Outcome, results: readonly Result[]): void {
    const { found, terms } = outcome;
    this.#outcome = outcome;
    this.#list.replaceChildren(...this.#render(results));
    const passages = results.reduce((sum, { hits }) => sum + hits.length, 0);
    const isWhole = results.length === found.length && terms.length > 0;
    this.#part('[data-found]').textContent = words.found(isWhole ? passages : null, found.length);
    this.#part('[data-numbered]').hidden = terms.length === 0;
    this.#part('[data-order]').hidden = terms.length === 0;
    this.#part('.bar').hidden = found.length < 2;
    this.#showFurther();
    this.#showNone(outcome);
    this.#showSilent(outcome);
    this.#showComparisons();
  }

  /** Adds further results, and leads to the first of them. */
  add(results: readonly Result[]): void {
    const items = this.#render(results);
    this.#list.append(...items);
    items[0]?.querySelector<HTMLElement>('h3 a')?.focus();
    this.#showFurther();
  }

  /** Chooses an article for a comparison, or no longer. */
  choose(id: string, isChosen: boolean): void {
    this.chosen[isChosen ? 'add' : 'delete'](id);
    this.#showComparisons();
  }

  #part(selector: string): HTMLElement {
    return requirePart(this.#page, selector);
  }

  #render(results: readonly Result[]): HTMLElement[] {
    const { terms = [], state } = this.#outcome ?? {};
    const topics =
      terms.length > 0
        ? []
        : this.#catalogue.dossiers
            .flatMap((dossier) => dossier.topics)
            .filter(({ value }) => state?.filters.topic?.includes(value));
    const items = results.map((result) => renderResult(result, state?.query ?? '', terms.length, topics));
    for (const box of items.flatMap((item) => [...item.querySelectorAll('input')]))
      box.checked = this.chosen.has(box.value);
    return items;
  }

  /** Shows the ways to comparisons: of all that was found, and of what is chosen. */
  #showComparisons(): void {
    if (!this.#outcome) return;
    const { found, state } = this.#outcome;
    const chosen = found.filter(({ id }) => this.chosen.has(id));
    this.#part('[data-compare]').replaceChildren(
      ...renderComparisons(this.#catalogue, found, chosen, state.query),
    );
    this.#part('.bar').classList.toggle('chosen', chosen.length > 0);
  }

  #showFurther(): void {
    this.#part('[data-further]').hidden = this.length >= (this.#outcome?.found.length ?? 0);
  }

  #showNone({ state, terms, unknown, nearest, elsewhere }: Outcome): void {
    const { kind, of } = noneInWords({ query: state.query, terms, unknown, elsewhere });
    const known = terms.filter((term) => !unknown.includes(term));
    const isLoose =
      terms.length > 1 && unknown.length === 0 && terms.every((term) => term.words.length === 1);
    this.#part('[data-none]').replaceChildren(
      element('h2', { tabindex: '-1' }, ...words.NOTHING[kind](element('span', { class: 'serif' }, of))),
      ...(nearest === null
        ? []
        : [element('p', { 'data-nearest': '' }, ...words.nearest(linkTo({ ...state, query: nearest })))]),
      ...(known.length > 0 && unknown.length > 0
        ? [element('p', {}, ...words.alone(linkTo({ ...state, query: writeTerms(known) })))]
        : []),
      ...(elsewhere > 0
        ? [element('p', {}, ...words.elsewhere(elsewhere, (text) => linkTo({ ...state, filters: {} }, text)))]
        : terms.length > 0
          ? [element('p', {}, isLoose ? words.HINTS.several : words.HINTS.one)]
          : []),
    );
  }

  #showSilent({ silent }: Outcome): void {
    const shown = silent.slice(0, MAX_SILENT);
    this.#part('[data-silent]').replaceChildren(...shown.map(renderSilent));
    this.#part('[data-silent-note]').textContent = words.silentNote(
      silent.some(({ has }) => has.length > 0),
      silent.length - shown.length,
    );
    this.#part('[data-silence]').dataset['count'] = String(silent.length);
  }
}

/** A link to a search, called by its words unless it is called otherwise. */
function linkTo(state: SearchState, name?: string): HTMLElement {
  return element(
    'a',
    { href: location.pathname + writeSearchState(state), class: name === undefined ? 'serif' : '' },
    name ?? state.query,
  );
}
