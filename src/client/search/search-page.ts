import { answerAtOnce } from '../../domain/search/answer-at-once.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import { countValues } from '../../domain/search/filter-articles.ts';
import { readTerms } from '../../domain/search/query-terms.ts';
import { isEmptySearch, queryTrouble, readSearchState, writeSearchState, type SearchState } from '../../domain/search/search-state.ts';
import { Announcer } from './announcer.ts';
import { OutcomeView } from './outcome-view.ts';
import { warmUp, type IndexPlace } from './pagefind.ts';
import { partOf } from './part-of.ts';
import { renderAnswer } from './render-answers.ts';
import { loadResults, runSearch, type Outcome } from './run-search.ts';
import { SearchFault } from './search-fault.ts';
import { SearchForm } from './search-form.ts';
import { walkResults } from './walk-results.ts';

type Status = 'idle' | 'loading' | 'failed' | 'none' | 'found';

/** More answers at once than these are left out. */
const MAX_ANSWERS = 8;
/** Shorter words begin too many others to be searched at each key. */
const MIN_LENGTH = 3;
/** Milliseconds: after a key before it searches, unless it is the first for a while; before a search that takes longer is shown to be under way; before the line is called slow. */
const TYPING_PAUSE = { long: 90, short: 250 };
const UNTIL_LOADING = { typing: 250, asked: 0, shown: 700 };
const UNTIL_SLOW = 4_000;

/**
 * The search page: the address is the state. Its HTML has a part for each status; this shows the right one and has the results filled in.
 */
class SearchPage extends HTMLElement {
  #form = new SearchForm(this);
  #announcer = new Announcer(partOf(this, '[role="status"]'));
  #catalogue = JSON.parse(document.querySelector('#catalogue')?.textContent ?? '') as Catalogue;
  #place: IndexPlace = { url: this.dataset['pagefind'] ?? '', words: this.dataset['words'] ?? '', ...this.#catalogue };
  #view = new OutcomeView(this, this.#catalogue);
  #outcome: Outcome | null = null;
  /** Counts searches, so that a slow answer never replaces a later one. */
  #turn = 0;
  #timers: number[] = [];
  #typedAt = -Infinity;
  /** The query whose topics, propositions and titles are shown. */
  #answered = '';
  /** Whether the latest entry of the history was typed and not yet asked for, so that further keys replace it. */
  #isTyped = false;

  connectedCallback(): void {
    const { form, field } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(false);
    });
    field.addEventListener('input', () => this.#type());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof Element && target.closest('.pick')) this.#view.showComparisons();
      else if (target !== field) this.#go(false);
    });
    this.addEventListener('click', (event) => this.#follow(event));
    partOf(this, '[data-retry]').addEventListener('click', () => {
      if (this.dataset['fault'] === 'stale') location.reload();
      else void this.#run(this.#form.read(), false);
    });
    partOf(this, '[data-more]').addEventListener('click', () => void this.#showMore());
    walkResults(this, field, () => {
      field.value = '';
      this.#go(false);
    });
    window.addEventListener('popstate', () => this.#restore());
    // Whoever spares data may not search at all.
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData) field.addEventListener('focus', () => warmUp(this.#place), { once: true });
    else warmUp(this.#place);
    if (location.hash === '#q') field.focus();
    this.#restore();
  }

  /** Puts what the address says into the form, and searches. */
  #restore(): void {
    const params = new URLSearchParams(location.search);
    this.#form.write(readSearchState(params));
    this.#isTyped = false;
    this.#warn(queryTrouble(params));
    void this.#run(this.#form.read(), false);
  }

  #type(): void {
    this.#clearTimers();
    this.#warn(null);
    const state = this.#form.read();
    this.#showAnswers(state);
    const isLong = readTerms(state.query).every(({ words }) => words.join('').length >= MIN_LENGTH);
    const isFirst = performance.now() - this.#typedAt > TYPING_PAUSE.short;
    this.#typedAt = performance.now();
    this.#timers.push(window.setTimeout(() => this.#go(true), isLong ? (isFirst ? 0 : TYPING_PAUSE.long) : TYPING_PAUSE.short));
  }

  #go(isTyping: boolean): void {
    const state = this.#form.read();
    const address = location.pathname + writeSearchState(state);
    if (address !== location.pathname + location.search) {
      if (isTyping && this.#isTyped) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#isTyped = isTyping;
    this.#warn(null);
    void this.#run(state, isTyping);
  }

  /** Links from this page to itself change its state, without loading it anew. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || link.hash !== '' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#form.field.focus();
    this.#restore();
  }

  async #run(state: SearchState, isTyping: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    this.#clearTimers();
    document.title = this.#form.title(state);
    this.#showAnswers(state);
    if (isEmptySearch(state)) {
      this.#form.showCounts(countValues(this.#catalogue.dossiers.flatMap(({ articles }) => articles), {}));
      this.#show('idle', isTyping);
      return;
    }
    this.#await(state, isTyping);
    try {
      const outcome = await runSearch(this.#place, this.#catalogue, state);
      const results = await loadResults(this.#place, outcome, 0);
      if (turn !== this.#turn) return;
      this.#clearTimers();
      this.#outcome = outcome;
      this.#view.show(outcome, results);
      this.#form.showCounts(outcome.counts);
      this.#show(outcome.found.length > 0 ? 'found' : 'none', isTyping);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#clearTimers();
      console.warn('The search failed.', error);
      this.dataset['fault'] = error instanceof SearchFault ? error.kind : 'lost';
      for (const part of this.querySelectorAll<HTMLElement>('[data-fault]')) part.hidden = part.dataset['fault'] !== this.dataset['fault'];
      this.#show('failed', isTyping);
    }
  }

  /** Shows that a search is under way, once it takes so long that this is no flicker. */
  #await({ query }: SearchState, isTyping: boolean): void {
    const isShown = ['found', 'none'].includes(this.dataset['status'] ?? '');
    const delay = isShown ? UNTIL_LOADING.shown : isTyping ? UNTIL_LOADING.typing : UNTIL_LOADING.asked;
    if (delay === 0 && readTerms(query).length > 0) this.#show('loading', isTyping);
    else this.#timers.push(window.setTimeout(() => this.#show('loading', isTyping), delay));
    this.#timers.push(window.setTimeout(() => {
      for (const part of this.querySelectorAll<HTMLElement>('[data-slow], [data-when~="slow"]')) part.hidden = false;
    }, UNTIL_SLOW));
  }

  async #showMore(): Promise<void> {
    const [turn, outcome] = [this.#turn, this.#outcome];
    if (!outcome) return;
    try {
      const results = await loadResults(this.#place, outcome, this.#view.length);
      if (turn === this.#turn) this.#view.add(results);
    } catch {
      void this.#run(this.#form.read(), false);
    }
  }

  #showAnswers({ query }: SearchState): void {
    if (query === this.#answered) return;
    this.#answered = query;
    const answers = answerAtOnce(this.#catalogue, readTerms(query));
    const list = partOf(this, '[data-answers]');
    list.replaceChildren(...answers.slice(0, MAX_ANSWERS).map(renderAnswer));
    list.hidden = answers.length === 0;
  }

  /** Shows the parts of a status, and hides those of the others; a focus in one of these goes to the heading of what is shown. */
  #show(status: Status, isTyping: boolean): void {
    this.dataset['status'] = status;
    const held = document.activeElement?.closest<HTMLElement>('[data-when]');
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !(part.dataset['when'] ?? '').split(' ').includes(status);
    }
    partOf(this, '[data-slow]').hidden = true;
    const silence = partOf(this, '[data-silence]');
    silence.hidden = !['found', 'none'].includes(status) || silence.dataset['count'] === '0';
    const heading = status === 'idle' ? null : [...this.querySelectorAll<HTMLElement>(`[data-when~="${status}"] h2`)].find((each) => !each.closest('[hidden]'));
    if (held?.hidden) (heading ?? this.#form.field).focus();
    this.#announcer.say(heading?.textContent ?? '', isTyping);
  }

  #warn(trouble: ReturnType<typeof queryTrouble>): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = part.dataset['trouble'] !== trouble;
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}

customElements.define('search-page', SearchPage);
