import type { queryTrouble } from '../../../site/addresses/search-state.ts';
import type { FaultKind } from '../search-fault.ts';
import { hasOutcome, type Status } from '../search-status.ts';
import { Announcer } from './announcer.ts';
import { requirePart } from './elements.ts';

/** Shows the part of the search page for its status, and announces it. */
export class StatusView {
  readonly announcer: Announcer;
  readonly #page: HTMLElement;
  readonly #field: HTMLElement;
  #status: Status = 'idle';

  constructor(page: HTMLElement, field: HTMLElement) {
    this.#page = page;
    this.#field = field;
    this.announcer = new Announcer(requirePart(page, '[role="status"]'));
  }

  /** Whether the outcome of a search is shown. */
  get hasOutcome(): boolean {
    return hasOutcome(this.#status);
  }

  /** Whether the search failed because the page is older than the index. */
  get isStale(): boolean {
    return this.#status === 'failed' && this.#page.dataset['fault'] === 'stale';
  }

  /**
   * Shows the parts of a status and hides the others. If that hides the focused element, the focus moves to
   * the visible heading.
   */
  show(status: Status, isTyping: boolean): void {
    this.#status = status;
    this.#page.dataset['status'] = status;
    const isOf = `[data-when~="${status}"]`;
    for (const part of this.#parts('[data-when]')) part.hidden = !part.matches(isOf);
    requirePart(this.#page, '[data-slow]').hidden = true;
    const silence = requirePart(this.#page, '[data-silence]');
    silence.hidden = !this.hasOutcome || silence.dataset['count'] === '0';
    const heading =
      status === 'idle' ? null : this.#parts(`${isOf} h2`).find((each) => !each.closest('[hidden]'));
    const focused = document.activeElement;
    if (focused && this.#page.contains(focused) && focused.closest('[hidden]'))
      (heading ?? this.#field).focus();
    this.announcer.say(heading?.textContent ?? '', isTyping);
  }

  /** Shows that a search failed, and why. */
  fail(kind: FaultKind, isTyping: boolean): void {
    this.#page.dataset['fault'] = kind;
    for (const part of this.#parts('[data-fault]')) part.hidden = part.dataset['fault'] !== kind;
    this.show('failed', isTyping);
  }

  /** Says that the connection is slow, and shows what works without it. */
  slow(): void {
    for (const part of this.#parts('[data-slow], [data-when~="slow"]')) part.hidden = false;
    this.announcer.add(requirePart(this.#page, '[data-slow] p').textContent);
  }

  /** Warns if a query was too long or damaged; `null` removes the warning. */
  warn(trouble: ReturnType<typeof queryTrouble>): void {
    for (const part of this.#parts('[data-trouble]')) part.hidden = part.dataset['trouble'] !== trouble;
  }

  #parts(selector: string): HTMLElement[] {
    return [...this.#page.querySelectorAll<HTMLElement>(selector)];
  }
}
