import { andThen } from '../../../words/en/search-results.ts';
import { UNTIL_ANNOUNCED } from '../search-timing.ts';

/** Announces the outcome of a search in a live region. */
export class Announcer {
  readonly #region: HTMLElement;
  #waiting = 0;
  #last: [text: string, isTyping: boolean] = ['', false];

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /**
   * Announces a text: at once, or while the reader is typing, only after a pause. A later text replaces one
   * that is still waiting.
   */
  say(text: string, isTyping: boolean): void {
    clearTimeout(this.#waiting);
    this.#last = [text, isTyping];
    if (isTyping) this.#waiting = window.setTimeout(() => (this.#region.textContent = text), UNTIL_ANNOUNCED);
    else this.#region.textContent = text;
  }

  /** Announces the last text again with something added. */
  add(text: string): void {
    const [last, isTyping] = this.#last;
    this.say(andThen(last, text), isTyping);
  }
}
