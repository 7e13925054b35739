import { historyStep } from '../history-step.ts';
import { writeSearchState, type SearchState } from '../../../site/addresses/search-state.ts';

/** The state of a history entry besides its address. */
interface Kept {
  /** The articles chosen for a comparison, by their names in the index. */
  chosen?: readonly string[];
  /** The address of the link by which the reader left the page. */
  followed?: string;
}

/** The history of searches: the address of each entry is a search. */
export class SearchHistory {
  /** Whether the latest entry is still being typed, so that further keys replace it. */
  #isTyped = false;

  /** The state of the present entry if the browser refuses to keep it. */
  #refused: Kept | null = null;

  /** The state of the present entry. */
  get kept(): Kept {
    return this.#refused ?? (history.state as Kept | null) ?? {};
  }

  /** Adds to the state of the present entry. */
  keep(kept: Kept): void {
    this.#write('replaceState', { ...this.kept, ...kept });
  }

  /** Makes a search the present entry. It replaces an entry that is still being typed. */
  enter(state: SearchState, isTyping: boolean): void {
    const address = location.pathname + writeSearchState(state);
    const step = historyStep(address, location.pathname + location.search, isTyping && this.#isTyped);
    if (step === null) return;
    this.#write(step, this.#chosen, address);
    this.#isTyped = isTyping;
  }

  /** Adds an address of this page as a new entry. */
  follow(address: string): void {
    this.#write('pushState', this.#chosen, address);
    this.settle();
  }

  /** Makes the present entry permanent: further typing adds a new one. */
  settle(): void {
    this.#isTyped = false;
  }

  /** What a new entry takes over from the present one. */
  get #chosen(): Kept {
    return { chosen: this.kept.chosen ?? [] };
  }

  /** Writes an entry. Safari refuses more than 100 in half a minute; a search then has no address. */
  #write(step: 'pushState' | 'replaceState', kept: Kept, address?: string): void {
    try {
      history[step](kept, '', address);
      this.#refused = null;
    } catch {
      this.#refused = kept;
    }
  }
}
