import type { Catalogue } from '../catalogue.ts';
import { countValues } from '../filter-articles.ts';
import { isModified } from '../held-keys.ts';
import { isFromSite } from '../is-from-site.ts';
import { loadResults, type Outcome, type Result, runSearch } from '../run-search.ts';
import { toFault } from '../search-fault.ts';
import { statusOf } from '../search-status.ts';
import { pauseAfterKey, pauseBeforeLoading, UNTIL_SETTLED, UNTIL_SLOW } from '../search-timing.ts';
import {
  isEmptySearch,
  queryTrouble,
  readSearchState,
  type SearchState,
} from '../../../site/addresses/search-state.ts';
import { answersView } from './answers-view.ts';
import { focusLink, holdFocus } from './hold-focus.ts';
import { OutcomeView } from './outcome-view.ts';
import { openIndex, placeFrom, startOver, warmUp } from './pagefind.ts';
import { SearchForm } from './search-form.ts';
import { SearchHistory } from './search-history.ts';
import { showSearched } from './show-searched.ts';
import { StatusView } from './status-view.ts';
import { walkResults } from './walk-results.ts';
import { requirePart } from './elements.ts';

/**
 * The search page. Its address is its state. Its HTML has a part for each status; this class shows the right
 * one and fills in the results.
 */
class SearchPage extends HTMLElement {
  #form = new SearchForm(this);
  #status = new StatusView(this, this.#form.field);
  #catalogue = JSON.parse(document.querySelector('#catalogue')?.textContent ?? '') as Catalogue;
  #place = placeFrom(this);
  #history = new SearchHistory();
  #showAnswers = answersView(this, this.#form.field, this.#catalogue);
  #view = new OutcomeView(this, this.#catalogue);
  #outcome: Outcome | null = null;
  /** Counts searches, so that a slow one never replaces a later one. */
  #turn = 0;
  /** The turn of the search whose further results are being loaded. */
  #adding = 0;
  #timers: number[] = [];
  #typedAt = -Infinity;

  connectedCallback(): void {
    const { form, field } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(false);
    });
    field.addEventListener('input', () => this.#type());
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.closest('.pick')) this.#choose(target);
      else if (target instanceof HTMLInputElement && target.name === 'lines')
        this.#view.sortLines(target.value);
      else if (target !== field) this.#go(false);
    });
    this.addEventListener('focusin', ({ target }) => {
      if (target !== field) this.#history.settle();
    });
    this.addEventListener('click', (event) => this.#follow(event));
    for (const button of this.querySelectorAll('[data-retry]'))
      button.addEventListener('click', () => this.#retry());
    requirePart(this, '[data-more]').addEventListener('click', () => void this.#showMore());
    walkResults(this, field, () => {
      field.value = '';
      this.#go(false);
    });
    window.addEventListener('popstate', () => this.#restore());
    if (sparesData()) field.addEventListener('focus', () => warmUp(this.#place), { once: true });
    else warmUp(this.#place);
    if (location.hash === '#q' || isTypedOnSite()) field.focus({ preventScroll: location.hash === '' });
    this.#restore();
  }

  /** Puts the search from the address into the form and runs it. */
  #restore(): void {
    const params = new URLSearchParams(location.search);
    this.#form.write(readSearchState(params));
    this.#history.settle();
    this.#view.chosen = new Set(this.#history.kept.chosen);
    this.#status.warn(queryTrouble(params));
    void this.#run(this.#form.read(), false);
  }

  #type(): void {
    this.#clearTimers();
    this.#status.warn(null);
    const state = this.#form.read();
    const now = performance.now();
    const pause = pauseAfterKey(state.query, now - this.#typedAt);
    this.#typedAt = now;
    if (pause === 0) {
      this.#go(true);
      return;
    }
    this.#showAnswers(state);
    this.#after(pause, () => this.#go(true));
  }

  #go(isTyping: boolean): void {
    const state = this.#form.read();
    this.#history.enter(state, isTyping);
    this.#status.warn(null);
    void this.#run(state, isTyping);
  }

  #choose({ value, checked }: HTMLInputElement): void {
    this.#view.choose(value, checked);
    this.#history.settle();
    this.#history.keep({ chosen: [...this.#view.chosen] });
  }

  #retry(): void {
    if (this.#status.isStale) location.reload();
    else {
      startOver();
      void this.#run(this.#form.read(), false);
    }
  }

  /**
   * Handles links: those to this page change its state without reloading it. For others, the history
   * remembers which one was followed.
   */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || isModified(event)) return;
    if (link.pathname !== location.pathname) {
      this.#history.keep({ followed: link.getAttribute('href') ?? '' });
      return;
    }
    event.preventDefault();
    if (link.hash !== '') {
      requirePart(this, link.hash).focus();
      return;
    }
    this.#history.follow(link.href);
    this.#form.field.focus();
    this.#restore();
  }

  async #run(state: SearchState, isTyping: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    this.#clearTimers();
    // Starts first, so that its requests run while the page is updated.
    const searching = isEmptySearch(state) ? null : this.#search(state);
    showSearched(this, state, this.#form.values);
    this.#showAnswers(state);
    if (!searching) {
      this.#form.showCounts(
        countValues(
          this.#catalogue.dossiers.flatMap(({ articles }) => articles),
          {},
        ),
      );
      this.#status.show('idle', isTyping);
      return;
    }
    this.#await(state, isTyping);
    try {
      const { outcome, results } = await searching;
      if (turn !== this.#turn) return;
      this.#clearTimers();
      this.#outcome = outcome;
      holdFocus(this, this.#form.field, () => this.#view.show(outcome, results));
      this.#form.showCounts(outcome.counts);
      requirePart(this, '[data-lost]').hidden = true;
      this.#status.show(statusOf(outcome.found), isTyping);
      this.#after(UNTIL_SETTLED, () => this.#history.settle());
      focusLink(this, this.#history.kept.followed ?? '');
      const nearest = this.querySelector('[data-nearest]');
      if (nearest) this.#status.announcer.add(nearest.textContent);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#clearTimers();
      console.warn('The search failed.', error);
      this.#form.reveal();
      this.#status.fail(toFault(error).kind, isTyping);
    }
  }

  async #search(state: SearchState, from = 0): Promise<{ outcome: Outcome; results: Result[] }> {
    const outcome = await runSearch(() => openIndex(this.#place, this.#catalogue), this.#catalogue, state);
    return { outcome, results: await loadResults(outcome, from) };
  }

  /** Shows that a search is running, once it takes long enough not to flicker. */
  #await({ query }: SearchState, isTyping: boolean): void {
    const showLoading = () => this.#status.show('loading', isTyping);
    const pause = pauseBeforeLoading(query, isTyping, this.#status.hasOutcome);
    if (pause === null) showLoading();
    else this.#after(pause, showLoading);
    this.#after(UNTIL_SLOW, () => this.#status.slow());
  }

  async #showMore(): Promise<void> {
    const [turn, state] = [this.#turn, this.#outcome?.state];
    if (!state || this.#adding === turn) return;
    this.#adding = turn;
    const lost = requirePart(this, '[data-lost]');
    try {
      // Searches again: after a failure Pagefind has passages only for articles that it has found since.
      const { results } = await this.#search(state, this.#view.length);
      if (turn !== this.#turn) return;
      this.#view.add(results);
      lost.hidden = true;
    } catch {
      if (turn !== this.#turn) return;
      lost.hidden = false;
      this.#status.announcer.say(lost.textContent, false);
    } finally {
      if (this.#adding === turn) this.#adding = 0;
    }
  }

  #after(pause: number, act: () => void): void {
    this.#timers.push(window.setTimeout(act, pause));
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}

/**
 * Checks whether the reader asked the browser to save data. If so, the index loads only once they use the
 * field.
 */
function sparesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** Checks whether the reader has just searched from another page, and has no keyboard that would pop up. */
function isTypedOnSite(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return matchMedia('(pointer: fine)').matches && isFromSite(visit?.type, document.referrer, location.origin);
}

function begin(): void {
  customElements.define('search-page', SearchPage);
}

// This script runs as soon as it arrives. If the page is still loading, the index loads alongside it.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', begin);
  const page = document.querySelector<HTMLElement>('search-page');
  if (page && !sparesData()) warmUp(placeFrom(page));
} else begin();
