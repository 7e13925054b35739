import { FILTERS, isEmptySearch, readSearchState, writeSearchState, type SearchState } from '../../domain/search/search-state.ts';
import { findPassageHits } from '../../domain/search/passage-hits.ts';
import { searchArticles, type FilterCounts } from './pagefind.ts';
import { renderResult, resultsInWords, type Result } from './render-results.ts';

type Status = 'idle' | 'loading' | 'failed' | 'none' | 'found';

/**
 * The search page: the address is the state. Its HTML has a part for each status; this shows the right one and fills in the results.
 */
class SearchPage extends HTMLElement {
  #form = this.#part<HTMLFormElement>('form');
  #query = this.#part<HTMLInputElement>('input[name="q"]');
  #list = this.#part<HTMLOListElement>('[data-results]');
  /** Counts searches, so that a slow answer never replaces a later one. */
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#read());
    });
    this.addEventListener('change', (event) => {
      if (event.target !== this.#query) this.#go(this.#read());
    });
    this.#part('[data-retry]').addEventListener('click', () => void this.#run(this.#read()));
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}`);
    return part;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  /** What the form says. */
  #read(): SearchState {
    return readSearchState(new URLSearchParams([...new FormData(this.#form)].map(([name, value]) => [name, String(value)])));
  }

  /** Puts what the address says into the form, and searches. */
  #restore(): void {
    const state = readSearchState(new URLSearchParams(location.search));
    this.#query.value = state.query;
    for (const box of this.#boxes()) {
      const name = FILTERS.find((filter) => filter === box.name);
      box.checked = name !== undefined && (state.filters[name] ?? []).includes(box.value);
    }
    if (Object.keys(state.filters).length > 0) this.#part<HTMLDetailsElement>('details').open = true;
    void this.#run(this.#read());
  }

  #go(state: SearchState): void {
    const address = location.pathname + writeSearchState(state);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    const turn = (this.#turn += 1);
    document.title = state.query === '' ? 'Search · Synoptic' : `“${state.query}” · Search · Synoptic`;
    if (isEmptySearch(state)) {
      this.#showCounts({});
      this.#show('idle');
      return;
    }
    this.#show('loading');
    try {
      const { articles, counts } = await searchArticles(this.dataset['pagefind'] ?? '', state);
      if (turn !== this.#turn) return;
      const results: Result[] = articles
        .map((article) => ({ article, hits: findPassageHits(article.anchors, state.query) }))
        .filter(({ hits }) => hits.length > 0 || state.query === '');
      this.#list.replaceChildren(...results.map(renderResult));
      this.#part('[data-found]').textContent = resultsInWords(results, state.query);
      for (const part of this.querySelectorAll('[data-query]')) part.textContent = state.query;
      this.#showCounts(results.length > 0 ? counts : {});
      this.#show(results.length > 0 ? 'found' : 'none');
    } catch (error) {
      if (turn !== this.#turn) return;
      console.warn('The search failed.', error);
      this.#show('failed');
    }
  }

  /** Shows the parts of a status, and hides those of the others. */
  #show(status: Status): void {
    this.dataset['status'] = status;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !(part.dataset['when'] ?? '').split(' ').includes(status);
    }
    const heading = status === 'idle' ? null : this.querySelector(`[data-when~="${status}"] h2`);
    this.#part('[role="status"]').textContent = heading?.textContent ?? '';
  }

  #showCounts(counts: FilterCounts): void {
    for (const box of this.#boxes()) {
      const count = counts[box.name]?.[box.value];
      const shown = box.closest('label')?.querySelector('[data-count]');
      if (shown) shown.textContent = count === undefined ? '' : String(count);
    }
  }
}

customElements.define('search-page', SearchPage);
