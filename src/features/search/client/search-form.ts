import type { FilterCounts } from '../filter-articles.ts';
import { meansValue } from '../filter-values.ts';
import { readSearchState, type FilterName, type SearchState } from '../../../site/addresses/search-state.ts';
import { requirePart } from './elements.ts';

/** The form of the search page: its field, its filters and its sort order. */
export class SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #orders: NodeListOf<HTMLInputElement>;
  readonly #filters: HTMLElement;
  readonly #unmatched: HTMLElement;

  constructor(page: HTMLElement) {
    this.form = requirePart(page, 'form') as HTMLFormElement;
    this.field = requirePart(page, '#q') as HTMLInputElement;
    this.#orders = page.querySelectorAll<HTMLInputElement>('[name="sort"]');
    this.#filters = requirePart(page, '.filters');
    this.#unmatched = requirePart(page, '[data-unmatched]');
    this.#unmatched.addEventListener('change', (event) => {
      // It changes what is shown of the form, not the search.
      event.stopPropagation();
      this.#hideUnmatched();
    });
  }

  /** Reads the search from the form. */
  read(): SearchState {
    // A form without file inputs contains only strings.
    return readSearchState(new URLSearchParams([...new FormData(this.form)] as [string, string][]));
  }

  /** Puts a search into the form. Filter values that the form does not offer are dropped. */
  write({ query, filters, sort }: SearchState): void {
    this.field.value = query;
    for (const order of this.#orders) order.checked = order.value === (sort ?? '');
    for (const { box, name } of this.#boxes())
      box.checked = (filters[name] ?? []).some((asked) => meansValue(asked, box.value, name));
  }

  /**
   * Shows next to each value how many articles would be left if it were chosen, and hides the values that
   * would leave none.
   */
  showCounts(counts: FilterCounts): void {
    for (const { box, name } of this.#boxes()) {
      const count = String(counts[name].get(box.value) ?? 0);
      const label = box.closest('label');
      const shown = label?.querySelector('[data-count]');
      if (!label || !shown || shown.textContent === count) continue;
      shown.textContent = count;
      label.classList.toggle('none', count === '0');
    }
    this.#hideUnmatched();
    this.reveal();
  }

  /** Shows the filters, which are invisible until the first search has an outcome. */
  reveal(): void {
    delete this.#filters.dataset['uncounted'];
  }

  /** The labels of the chosen values. */
  get values(): string[] {
    return this.#boxes()
      .filter(({ box }) => box.checked)
      .map(({ box }) => box.closest('label')?.querySelector('span')?.textContent ?? '');
  }

  /**
   * Hides the values that would leave no article, unless the reader wants to see them. A value that is chosen
   * or has the focus stays.
   */
  #hideUnmatched(): void {
    const unmatched = [...this.#filters.querySelectorAll<HTMLElement>('.none')].filter(
      (label) => !label.querySelector(':checked, :focus'),
    );
    const isShown = this.#unmatched.querySelector('input')?.checked ?? false;
    for (const label of this.#filters.querySelectorAll<HTMLElement>('fieldset label'))
      label.hidden = !isShown && unmatched.includes(label);
    for (const filter of this.#filters.querySelectorAll('fieldset'))
      filter.hidden = !filter.querySelector('label:not([hidden])');
    this.#unmatched.hidden = unmatched.length === 0;
  }

  #boxes(): { box: HTMLInputElement; name: FilterName }[] {
    return [...this.#filters.querySelectorAll<HTMLInputElement>('[name]')].map((box) => ({
      box,
      name: box.name as FilterName,
    }));
  }
}
