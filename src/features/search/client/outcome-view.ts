import { writeSearchState, type SearchState } from '../../../site/addresses/search-state.ts';
import * as words from '../../../words/en/search-results.ts';
import type { Catalogue } from '../catalogue.ts';
import { describeNothing } from '../nothing-found.ts';
import { offerComparisons } from '../offered-comparisons.ts';
import { countPassages, listSilent, topicsAsked } from '../outcome-shown.ts';
import type { Outcome, Result } from '../run-search.ts';
import { element, fill, requirePart } from './elements.ts';
import { renderResult, renderSilent } from './render-results.ts';
import { SortedLines } from './sorted-lines.ts';

/** Shows the outcome of a search in the search page. */
export class OutcomeView {
  /**
   * The articles chosen for a comparison, by their names in the index. Those that are not among the results
   * do not count.
   */
  chosen = new Set<string>();
  readonly #page: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #list: HTMLElement;
  readonly #lines: SortedLines;
  #outcome: Outcome | null = null;

  constructor(page: HTMLElement, catalogue: Catalogue) {
    this.#page = page;
    this.#catalogue = catalogue;
    this.#list = requirePart(page, '[data-results]');
    this.#lines = new SortedLines(page);
  }

  /** How many articles are shown. */
  get length(): number {
    return this.#list.children.length;
  }

  /** Shows an outcome with its first results. */
  show(outcome: Outcome, results: readonly Result[]): void {
    const { found, terms } = outcome;
    this.#outcome = outcome;
    fill(this.#list, this.#render(outcome, results));
    this.#lines.offer(terms.length > 0 && found.length > 1);
    this.#part('[data-found]').textContent = words.found(countPassages(outcome, results), found.length);
    this.#part('[data-numbered]').hidden = terms.length === 0;
    this.#part('[data-order]').hidden = terms.length === 0;
    this.#part('.bar').hidden = found.length < 2;
    this.#showFurther(outcome);
    this.#showNone(outcome);
    this.#showSilent(outcome);
    this.#showComparisons(outcome);
  }

  /** Adds further results and focuses the first of them. */
  add(results: readonly Result[]): void {
    if (!this.#outcome) return;
    const items = this.#render(this.#outcome, results);
    this.#list.append(...items);
    this.#lines.show();
    items[0]?.querySelector<HTMLElement>('h3 a')?.focus();
    this.#showFurther(this.#outcome);
  }

  /** Sorts the lines of all results by the words before or after, or leaves them in their articles. */
  sortLines(by: string): void {
    this.#lines.choose(by);
  }

  /** Adds an article to a comparison, or removes it. */
  choose(id: string, isChosen: boolean): void {
    this.chosen[isChosen ? 'add' : 'delete'](id);
    if (this.#outcome) this.#showComparisons(this.#outcome);
  }

  #part(selector: string): HTMLElement {
    return requirePart(this.#page, selector);
  }

  #render(outcome: Outcome, results: readonly Result[]): HTMLElement[] {
    const topics = topicsAsked(this.#catalogue, outcome);
    const items = results.map((result) =>
      renderResult(result, outcome.state.query, outcome.terms.length, topics),
    );
    for (const box of items.flatMap((item) => [...item.querySelectorAll('input')]))
      box.checked = this.chosen.has(box.value);
    return items;
  }

  /** Shows the links to comparisons: of all articles found, and of those chosen. */
  #showComparisons({ found, state }: Outcome): void {
    const chosen = found.filter(({ id }) => this.chosen.has(id));
    fill(
      this.#part('[data-compare]'),
      offerComparisons(this.#catalogue, found, chosen, state.query).map(({ text, url }) =>
        element(url === undefined ? 'span' : 'a', { href: url }, text),
      ),
    );
    this.#part('.bar').classList.toggle('chosen', chosen.length > 0);
  }

  #showFurther({ found }: Outcome): void {
    this.#part('[data-further]').hidden = this.length >= found.length;
  }

  #showNone(outcome: Outcome): void {
    const { kind, named, nearest, known, unfiltered, hint } = describeNothing(outcome);
    const name = element('span', { class: 'serif' }, named);
    fill(
      this.#part('[data-none]'),
      element('h2', { tabindex: '-1' }, words.nothing[kind](name)),
      nearest && element('p', { 'data-nearest': '' }, words.nearest(linkTo(nearest))),
      known && element('p', {}, words.alone(linkTo(known))),
      unfiltered &&
        element(
          'p',
          {},
          words.elsewhere(outcome.elsewhere, (text) => linkTo(unfiltered, text)),
        ),
      hint === null ? null : element('p', {}, hint),
    );
  }

  #showSilent({ silent }: Outcome): void {
    const { listed, rest, isInPart } = listSilent(silent);
    fill(this.#part('[data-silent]'), listed.map(renderSilent));
    this.#part('[data-silent-note]').textContent = words.silentNote(isInPart, rest);
    this.#part('[data-silence]').dataset['count'] = String(silent.length);
  }
}

/** Makes a link to a search. Its text is the query unless a name is given. */
function linkTo(state: SearchState, name?: string): HTMLElement {
  return element(
    'a',
    { href: location.pathname + writeSearchState(state), class: name === undefined ? 'serif' : '' },
    name ?? state.query,
  );
}
