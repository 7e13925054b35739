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

  constructor(page: HTMLElement) {
    this.form = requirePart(page, 'form') as HTMLFormElement;
    this.field = requirePart(page, '#q') as HTMLInputElement;
    this.#orders = page.querySelectorAll<HTMLInputElement>('[name="sort"]');
    this.#filters = requirePart(page, '.filters');
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

  /** Shows next to each value how many articles would be left if it were chosen. */
  showCounts(counts: FilterCounts): void {
    for (const { box, name } of this.#boxes()) {
      const count = String(counts[name].get(box.value) ?? 0);
      const label = box.closest('label');
      const shown = label?.querySelector('[data-count]');
      if (!label || !shown || shown.textContent === count) continue;
      shown.textContent = count;
      label.classList.toggle('none', count === '0');
    }
  }

  /** The labels of the chosen values. */
  get values(): string[] {
    return this.#boxes()
      .filter(({ box }) => box.checked)
      .map(({ box }) => box.closest('label')?.querySelector('span')?.textContent ?? '');
  }

  #boxes(): { box: HTMLInputElement; name: FilterName }[] {
    return [...this.#filters.querySelectorAll('input')].map((box) => ({ box, name: box.name as FilterName }));
  }
}
