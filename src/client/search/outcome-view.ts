import type { Catalogue } from '../../domain/search/catalogue.ts';
import { writeSearchState } from '../../domain/search/search-state.ts';
import { capitalise, countOf } from '../../domain/text/in-words.ts';
import { element } from './element.ts';
import { offerNearest } from './offer-nearest.ts';
import { partOf } from './part-of.ts';
import { renderComparisons } from './render-comparisons.ts';
import { renderResult, type Result } from './render-results.ts';
import { renderSilent } from './render-silent.ts';
import type { Outcome } from './run-search.ts';

/** More silent articles than these are counted and not listed. */
const MAX_SILENT = 30;
/** Characters of a query that a heading repeats. */
const MAX_REPEATED = 80;

/** The parts of the search page that show what a search came to. */
export class OutcomeView {
  readonly #page: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #list: HTMLElement;
  #outcome: Outcome | null = null;

  constructor(page: HTMLElement, catalogue: Catalogue) {
    this.#page = page;
    this.#catalogue = catalogue;
    this.#list = partOf(page, '[data-results]');
  }

  /** How many articles are shown. */
  get length(): number {
    return this.#list.children.length;
  }

  /** Shows an outcome with its first results. */
  show(outcome: Outcome, results: readonly Result[]): void {
    const { state, found, terms } = outcome;
    this.#outcome = outcome;
    this.#list.replaceChildren(...results.map(renderResult));
    const passages = results.reduce((sum, { hits }) => sum + hits.length, 0);
    const articles = countOf(found.length, 'article');
    const isWhole = results.length === found.length && terms.length > 0;
    this.#part('[data-found]').textContent = capitalise(isWhole ? `${countOf(passages, 'passage')} in ${articles}` : articles);
    this.#part('[data-query]').textContent = state.query === '' ? 'these values together' : shorten(state.query);
    this.#part('[data-filtered]').hidden = state.query === '' || Object.keys(state.filters).length === 0;
    partOf<HTMLAnchorElement>(this.#page, '[data-unfiltered]').search = writeSearchState({ ...state, filters: {} });
    this.#showMore();
    this.#showSilent(outcome);
    this.showComparisons();
    void this.#showNearest(outcome);
  }

  /** Adds further results, and leads to the first of them. */
  add(results: readonly Result[]): void {
    const items = results.map(renderResult);
    this.#list.append(...items);
    items[0]?.querySelector<HTMLElement>('h3 a')?.focus();
    this.#showMore();
  }

  /** Shows the ways to comparisons: of all that was found, and of what is chosen. */
  showComparisons(): void {
    if (!this.#outcome) return;
    const { found, state } = this.#outcome;
    const ids = new Set([...this.#list.querySelectorAll<HTMLInputElement>('.pick input:checked')].map(({ value }) => value));
    const chosen = found.filter(({ id }) => ids.has(id));
    this.#part('[data-compare]').replaceChildren(...renderComparisons(this.#catalogue, found, chosen, state.query));
    this.#part('.bar').classList.toggle('chosen', chosen.length > 0);
  }

  #part(selector: string): HTMLElement {
    return partOf(this.#page, selector);
  }

  #showMore(): void {
    this.#part('[data-more]').hidden = this.length >= (this.#outcome?.found.length ?? 0);
  }

  #showSilent({ silent, terms, found }: Outcome): void {
    const shown = silent.slice(0, MAX_SILENT);
    this.#part('[data-silent]').replaceChildren(...shown.map(renderSilent));
    const note = terms.length > 1 && found.length > 0 ? 'These lack one or more of the words' : 'Not one passage of these has a hit';
    const rest = silent.length - shown.length;
    this.#part('[data-silent-note]').textContent = `${note}${rest > 0 ? `; ${rest.toLocaleString('en')} more do so too` : ''}.`;
    this.#part('[data-silence]').dataset['count'] = String(silent.length);
  }

  async #showNearest(outcome: Outcome): Promise<void> {
    const part = this.#part('[data-nearest]');
    part.hidden = true;
    const { state, unknown } = outcome;
    const offered = unknown.length === 0 ? null : await offerNearest(this.#page.dataset['words'] ?? '', state.query, unknown);
    if (offered === null || outcome !== this.#outcome) return;
    const link = element('a', { href: location.pathname + writeSearchState({ ...state, query: offered }), class: 'serif' }, offered);
    part.replaceChildren('The nearest that the articles have: ', link);
    part.hidden = false;
  }
}

function shorten(query: string): string {
  return query.length > MAX_REPEATED ? `${query.slice(0, MAX_REPEATED)} …` : query;
}
