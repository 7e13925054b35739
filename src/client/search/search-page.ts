import { answerAtOnce } from '../../domain/search/answer-at-once.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import { countValues, type FilterCounts } from '../../domain/search/filter-articles.ts';
import { compareHits } from '../../domain/search/passage-hits.ts';
import { readTerms } from '../../domain/search/query-terms.ts';
import { FILTERS, isEmptySearch, queryTrouble, readSearchState, writeSearchState, type SearchState } from '../../domain/search/search-state.ts';
import { capitalise, countOf } from '../../domain/text/in-words.ts';
import { Announcer } from './announcer.ts';
import { element } from './element.ts';
import { offerNearest } from './offer-nearest.ts';
import { warmUp, type IndexPlace } from './pagefind.ts';
import { renderAnswer } from './render-answers.ts';
import { renderComparisons } from './render-comparisons.ts';
import { renderResult, type Result } from './render-results.ts';
import { renderSilent } from './render-silent.ts';
import { loadHits, runSearch, type Outcome } from './run-search.ts';
import { SearchFault } from './search-fault.ts';
import { walkResults } from './walk-results.ts';

type Status = 'idle' | 'loading' | 'failed' | 'none' | 'found';

/** Articles whose passages are fetched and shown at a time. */
const PAGE = 5;
/** More answers at once, and more silent articles, than these are counted and not listed. */
const MAX_ANSWERS = 8;
const MAX_SILENT = 30;
/** Shorter words begin too many others to be searched at each key. */
const MIN_LENGTH = 3;
/** Milliseconds: after a key before it searches, unless it is the first for a while; before a search that takes longer is shown to be under way; before the line is called slow. */
const TYPING_PAUSE = { long: 90, short: 250 };
const UNTIL_LOADING = { typing: 250, asked: 0, shown: 700 };
const UNTIL_SLOW = 4_000;
/** Characters of a query that a heading repeats. */
const MAX_REPEATED = 80;

/**
 * The search page: the address is the state. Its HTML has a part for each status; this shows the right one and fills in the results.
 */
class SearchPage extends HTMLElement {
  #form = this.#part<HTMLFormElement>('form');
  #query = this.#part<HTMLInputElement>('#q');
  #sort = this.#part<HTMLSelectElement>('select');
  #list = this.#part<HTMLOListElement>('[data-results]');
  #announcer = new Announcer(this.#part('[role="status"]'));
  #catalogue = JSON.parse(document.querySelector('#catalogue')?.textContent ?? '') as Catalogue;
  #place: IndexPlace = { url: this.dataset['pagefind'] ?? '', ahead: this.#catalogue.ahead, version: this.#catalogue.version };
  /** Counts searches, so that a slow answer never replaces a later one. */
  #turn = 0;
  #timers: number[] = [];
  /** Whether the latest entry of the history was typed and not yet asked for, so that further keys replace it. */
  #isTyped = false;
  #typedAt = -Infinity;
  #outcome: Outcome | null = null;
  #shown = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(false);
    });
    this.#query.addEventListener('input', () => this.#type());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof Element && target.closest('.pick')) this.#showComparisons();
      else if (target !== this.#query) this.#go(false);
    });
    this.addEventListener('click', (event) => this.#follow(event));
    this.#part('[data-retry]').addEventListener('click', () => {
      if (this.dataset['fault'] === 'stale') location.reload();
      else void this.#run(this.#read(), false);
    });
    this.#part('[data-more]').addEventListener('click', () => void this.#showMore());
    walkResults(this, this.#query, () => {
      this.#query.value = '';
      this.#go(false);
    });
    window.addEventListener('popstate', () => this.#restore());
    // Whoever spares data may not search at all.
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData) this.#query.addEventListener('focus', () => warmUp(this.#place), { once: true });
    else warmUp(this.#place);
    if (location.hash === '#q') this.#query.focus();
    this.#restore();
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}`);
    return part;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.filters input')];
  }

  /** What the form says. */
  #read(): SearchState {
    return readSearchState(new URLSearchParams([...new FormData(this.#form)].map(([name, value]) => [name, String(value)])));
  }

  /** Puts what the address says into the form, and searches. */
  #restore(): void {
    const params = new URLSearchParams(location.search);
    const state = readSearchState(params);
    this.#query.value = state.query;
    this.#sort.value = state.sort ?? '';
    for (const box of this.#boxes()) {
      const name = FILTERS.find((filter) => filter === box.name);
      box.checked = name !== undefined && (state.filters[name] ?? []).includes(box.value);
    }
    if (Object.keys(state.filters).length > 0) this.#part<HTMLDetailsElement>('.filters').open = true;
    this.#isTyped = false;
    this.#warn(queryTrouble(params));
    void this.#run(this.#read(), false);
  }

  #type(): void {
    this.#clearTimers();
    this.#warn(null);
    this.#showAnswers(this.#read());
    const isLong = readTerms(this.#query.value).every(({ words }) => words.join('').length >= MIN_LENGTH);
    const pause = isLong ? (performance.now() - this.#typedAt > TYPING_PAUSE.short ? 0 : TYPING_PAUSE.long) : TYPING_PAUSE.short;
    this.#typedAt = performance.now();
    this.#timers.push(window.setTimeout(() => this.#go(true), pause));
  }

  #go(isTyping: boolean): void {
    const state = this.#read();
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
    this.#query.focus();
    this.#restore();
  }

  async #run(state: SearchState, isTyping: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    this.#clearTimers();
    document.title = this.#titleOf(state);
    this.#showAnswers(state);
    if (isEmptySearch(state)) {
      this.#outcome = null;
      this.#showCounts(countValues(this.#catalogue.dossiers.flatMap(({ articles }) => articles), {}));
      this.#show('idle', isTyping);
      return;
    }
    const isShown = ['found', 'none'].includes(this.dataset['status'] ?? '');
    const delay = isShown ? UNTIL_LOADING.shown : isTyping ? UNTIL_LOADING.typing : UNTIL_LOADING.asked;
    if (delay === 0 && readTerms(state.query).length > 0) this.#show('loading', isTyping);
    else this.#timers.push(window.setTimeout(() => this.#show('loading', isTyping), delay));
    this.#timers.push(window.setTimeout(() => (this.#part('[data-slow]').hidden = false), UNTIL_SLOW));
    try {
      const outcome = await runSearch(this.#place, this.#catalogue, state);
      const results = await this.#load(outcome, 0);
      if (turn !== this.#turn) return;
      this.#clearTimers();
      this.#showOutcome(outcome, results, isTyping);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#clearTimers();
      console.warn('The search failed.', error);
      this.dataset['fault'] = error instanceof SearchFault ? error.kind : 'lost';
      for (const part of this.querySelectorAll<HTMLElement>('[data-fault]')) part.hidden = part.dataset['fault'] !== this.dataset['fault'];
      this.#show('failed', isTyping);
    }
  }

  /** The next articles of an outcome with their passages, the best first where relevance is asked for. */
  async #load({ found, terms, state }: Outcome, from: number): Promise<Result[]> {
    const results = await Promise.all(found.slice(from, from + PAGE).map(async (article) => ({ article, hits: await loadHits(this.#place, article, terms) })));
    if (state.sort === 'date') return results;
    return results.sort(({ hits: [a] }, { hits: [b] }) => (a && b ? compareHits(a, b) : 0));
  }

  #showOutcome(outcome: Outcome, results: Result[], isTyping: boolean): void {
    const { state, found, counts, unknown, terms } = outcome;
    this.#outcome = outcome;
    this.#shown = results.length;
    this.#list.replaceChildren(...results.map(renderResult));
    this.#part('[data-more]').hidden = results.length >= found.length;
    const passages = results.reduce((sum, { hits }) => sum + hits.length, 0);
    const articles = countOf(found.length, 'article');
    const isWhole = results.length === found.length && terms.length > 0;
    this.#part('[data-found]').textContent = capitalise(isWhole ? `${countOf(passages, 'passage')} in ${articles}` : articles);
    for (const part of this.querySelectorAll('[data-query]')) part.textContent = state.query === '' ? 'these values together' : shorten(state.query);
    this.#part('[data-filtered]').hidden = state.query === '' || Object.keys(state.filters).length === 0;
    this.#part<HTMLAnchorElement>('[data-unfiltered]').search = writeSearchState({ ...state, filters: {} });
    this.#showSilent(outcome);
    this.#showCounts(counts);
    this.#showComparisons();
    void this.#showNearest(state.query, unknown);
    this.#show(found.length > 0 ? 'found' : 'none', isTyping);
  }

  async #showMore(): Promise<void> {
    if (!this.#outcome) return;
    const turn = this.#turn;
    try {
      const results = await this.#load(this.#outcome, this.#shown);
      if (turn !== this.#turn) return;
      const items = results.map(renderResult);
      this.#list.append(...items);
      this.#shown += results.length;
      items[0]?.querySelector<HTMLElement>('h3 a')?.focus();
      this.#part('[data-more]').hidden = this.#shown >= this.#outcome.found.length;
    } catch {
      void this.#run(this.#read(), false);
    }
  }

  #showAnswers({ query }: SearchState): void {
    const answers = answerAtOnce(this.#catalogue, readTerms(query));
    const list = this.#part('[data-answers]');
    list.replaceChildren(...answers.slice(0, MAX_ANSWERS).map(renderAnswer));
    list.hidden = answers.length === 0;
  }

  #showSilent({ silent, terms, found }: Outcome): void {
    const shown = silent.slice(0, MAX_SILENT);
    this.#part('[data-silent]').replaceChildren(...shown.map(renderSilent));
    const none = terms.length > 1 && found.length > 0 ? 'These lack one or more of the words' : 'Not one passage of these has a hit';
    const rest = silent.length - shown.length;
    this.#part('[data-silent-note]').textContent = `${none}${rest > 0 ? `; ${rest.toLocaleString('en')} more do so too` : ''}.`;
    this.#part('[data-silence]').dataset['count'] = String(silent.length);
  }

  async #showNearest(query: string, unknown: Outcome['unknown']): Promise<void> {
    const part = this.#part('[data-nearest]');
    part.hidden = true;
    const turn = this.#turn;
    const offered = unknown.length === 0 ? null : await offerNearest(this.dataset['words'] ?? '', query, unknown);
    if (offered === null || turn !== this.#turn) return;
    const link = element('a', { href: location.pathname + writeSearchState({ ...this.#read(), query: offered }), class: 'serif' }, offered);
    part.replaceChildren('The nearest that the articles have: ', link);
    part.hidden = false;
  }

  #showComparisons(): void {
    if (!this.#outcome) return;
    const ids = new Set([...this.#list.querySelectorAll<HTMLInputElement>('.pick input:checked')].map(({ value }) => value));
    const chosen = this.#outcome.found.filter(({ id }) => ids.has(id));
    this.#part('[data-compare]').replaceChildren(...renderComparisons(this.#catalogue, this.#outcome.found, chosen, this.#outcome.state.query));
    this.#part('.bar').classList.toggle('chosen', chosen.length > 0);
  }

  /** Shows the parts of a status, and hides those of the others. */
  #show(status: Status, isTyping: boolean): void {
    this.dataset['status'] = status;
    const held = document.activeElement?.closest<HTMLElement>('[data-when]');
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !(part.dataset['when'] ?? '').split(' ').includes(status);
    }
    this.#part('[data-slow]').hidden = true;
    const silence = this.#part('[data-silence]');
    silence.hidden = !['found', 'none'].includes(status) || silence.dataset['count'] === '0';
    const heading = status === 'idle' ? null : [...this.querySelectorAll<HTMLElement>(`[data-when~="${status}"] h2`)].find((each) => each.checkVisibility());
    if (held?.hidden) (heading ?? this.#query).focus();
    this.#announcer.say(heading?.textContent ?? '', isTyping);
  }

  #showCounts(counts: FilterCounts): void {
    for (const box of this.#boxes()) {
      const name = FILTERS.find((filter) => filter === box.name);
      const shown = box.closest('label')?.querySelector('[data-count]');
      if (shown && name) shown.textContent = String(counts[name].get(box.value) ?? 0);
    }
  }

  #warn(trouble: ReturnType<typeof queryTrouble>): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = part.dataset['trouble'] !== trouble;
  }

  #titleOf({ query }: SearchState): string {
    const values = this.#boxes().filter(({ checked }) => checked).map((box) => box.closest('label')?.querySelector('span')?.textContent ?? '');
    return [[...(query === '' ? [] : [`“${query}”`]), ...values].join(', '), 'Search', 'Synoptic'].filter((part) => part !== '').join(' · ');
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}

function shorten(query: string): string {
  return query.length > MAX_REPEATED ? `${query.slice(0, MAX_REPEATED)} …` : query;
}

customElements.define('search-page', SearchPage);
