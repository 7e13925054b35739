import { andThen } from '../../../words/en/search-results.ts';
import { UNTIL_ANNOUNCED } from '../search-timing.ts';

/** Says in a live region what a search came to. */
export class Announcer {
  readonly #region: HTMLElement;
  #waiting = 0;
  #last: [text: string, isTyping: boolean] = ['', false];

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says a text, at once or once the keys rest; one that is said later replaces one that waits. */
  say(text: string, isTyping: boolean): void {
    clearTimeout(this.#waiting);
    this.#last = [text, isTyping];
    if (isTyping) this.#waiting = window.setTimeout(() => (this.#region.textContent = text), UNTIL_ANNOUNCED);
    else this.#region.textContent = text;
  }

  /** Says something more beside the last text. */
  add(text: string): void {
    const [last, isTyping] = this.#last;
    this.say(andThen(last, text), isTyping);
  }
}
