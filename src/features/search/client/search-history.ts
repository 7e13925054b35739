import { historyStep } from '../history-step.ts';
import { writeSearchState, type SearchState } from '../../../site/addresses/search-state.ts';

/** What an entry of the history keeps beside its address. */
interface Kept {
  /** The articles chosen for a comparison, by their names in the index. */
  chosen?: readonly string[];
  /** Where the link leads by which the page was left. */
  followed?: string;
}

/** The entries of the history: the address of each is a search. */
export class SearchHistory {
  /** Whether the latest entry was typed and is not settled, so that further keys replace it. */
  #isTyped = false;

  /** What the present entry keeps. */
  get kept(): Kept {
    return (history.state as Kept | null) ?? {};
  }

  /** Keeps something with the present entry. */
  keep(kept: Kept): void {
    history.replaceState({ ...this.kept, ...kept }, '');
  }

  /** Makes a search the present entry: a new one, unless it is typed further. */
  enter(state: SearchState, isTyping: boolean): void {
    const address = location.pathname + writeSearchState(state);
    const step = historyStep(address, location.pathname + location.search, isTyping && this.#isTyped);
    if (step === null) return;
    this.#write(address, step);
    this.#isTyped = isTyping;
  }

  /** Makes an address of this page a new entry. */
  follow(address: string): void {
    this.#write(address, 'pushState');
    this.settle();
  }

  /** Whatever is typed next leaves the present entry alone. */
  settle(): void {
    this.#isTyped = false;
  }

  #write(address: string, step: 'pushState' | 'replaceState'): void {
    const { chosen = [] } = this.kept;
    history[step]({ chosen }, '', address);
  }
}
