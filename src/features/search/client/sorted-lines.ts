import { element, fill, requirePart } from './elements.ts';
import { sortByContext, type ContextSide } from './sort-by-context.ts';

/** The lines of all results in one list, if the reader wants them sorted by the words before or after. */
export class SortedLines {
  readonly #results: HTMLElement;
  readonly #list: HTMLElement;
  readonly #choice: HTMLElement;
  #by: ContextSide | null = null;

  constructor(page: HTMLElement) {
    this.#results = requirePart(page, '[data-results]');
    this.#list = requirePart(page, '[data-lines]');
    this.#choice = requirePart(page, '[data-sides]');
  }

  /** Sorts the lines by a side of the words, or leaves them in their articles if it is none. */
  choose(by: string): void {
    this.#by = by === 'before' || by === 'after' ? by : null;
    this.show();
  }

  /** Offers the choice for results that have lines of several articles, or else leaves them as they are. */
  offer(isOffered: boolean): void {
    this.#choice.hidden = !isOffered;
    this.show();
  }

  /** Shows the lines of the results that the page has now, as the reader chose. */
  show(): void {
    const by = this.#choice.hidden ? null : this.#by;
    this.#results.hidden = by !== null;
    this.#list.hidden = by === null;
    fill(this.#list, by === null ? [] : sortByContext(this.#copyLines(), by));
  }

  /** Copies each line of the results with the link to its passage and whose view it is. */
  #copyLines(): HTMLElement[] {
    return [...this.#results.querySelectorAll('.found-in li')].flatMap((hit) => {
      const copy = (part: Element | null) => part?.cloneNode(true) ?? null;
      return [...hit.querySelectorAll('.context')].map((line) =>
        element(
          'li',
          {},
          copy(hit.querySelector('.num')),
          element('div', {}, copy(line), copy(line.nextElementSibling)),
        ),
      );
    });
  }
}
