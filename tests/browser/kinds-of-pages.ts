import type { Page } from 'playwright-core';
import { articleOf, blindOf, comparisonOf, dossier } from './real-dossier.ts';
import type { OpenOptions, SiteInBrowser } from './site-in-browser.ts';

/** A page that stands for its kind, for tests that run on every kind of page. */
export interface KindOfPage {
  kind: string;
  path: string;
  /** The final state of the search, on a search page. */
  searchEnds?: 'found' | 'none' | 'failed';
  /** The errors and warnings that the page is expected to report. */
  expected?: RegExp[];
}

/** What a browser reports for an address without a page. */
export const NOT_FOUND = [
  /^answer 404: /,
  /^console error: Failed to load resource: the server responded with a status of 404/,
];

/** What a browser reports if Pagefind's files can't be loaded. */
export const PAGEFIND_FAILS = [
  /^failed request: .*(\/pagefind\/|\/search\.json|\/stem\/)/,
  /^console error: Failed to load resource: net::ERR_/,
  /^console warning: The search failed\./,
];

/** The kinds of pages of the real site. */
export const REAL_PAGES: readonly KindOfPage[] = [
  { kind: 'the overview', path: '/' },
  { kind: 'an article', path: articleOf('D').url },
  { kind: 'an article that quotes at length and has a supplied title', path: articleOf('E').url },
  { kind: 'a comparison of two', path: comparisonOf('a-c') },
  { kind: 'a comparison of three', path: comparisonOf('a-c-e') },
  { kind: 'a comparison of four', path: comparisonOf('a-b-d-e') },
  { kind: 'a comparison of five', path: comparisonOf('a-b-c-d-e') },
  { kind: 'two texts read blind', path: blindOf('a-e') },
  { kind: 'four texts read blind', path: blindOf('a-b-d-e') },
  { kind: 'the choice of comparisons', path: `${dossier.url}compare/` },
  { kind: 'the matrix of positions', path: `${dossier.url}positions/` },
  { kind: 'a proposition', path: dossier.propositions[0]?.url ?? '' },
  {
    kind: 'an embedded row of five articles',
    path: `/embed/${dossier.slug}/${dossier.propositions[0]?.id}/`,
  },
  { kind: 'the voices', path: `${dossier.url}voices/` },
  { kind: 'the words', path: `${dossier.url}words/` },
  { kind: 'the words in context', path: `${dossier.url}words/in-context/` },
  { kind: 'the timeline', path: `${dossier.url}timeline/` },
  { kind: 'the topics', path: `${dossier.url}topics/` },
  { kind: 'a topic', path: dossier.topics[0]?.url ?? '' },
  { kind: 'search before a search', path: '/search/' },
  { kind: 'search with results', path: '/search/?q=buffer+zone', searchEnds: 'found' },
  { kind: 'search without results', path: '/search/?q=kangaroo', searchEnds: 'none' },
  {
    kind: 'search that failed',
    path: '/search/?q=buffer&stance=weighs',
    searchEnds: 'failed',
    expected: PAGEFIND_FAILS,
  },
  { kind: 'about', path: '/about/' },
  { kind: 'the methods', path: '/about/methods/' },
  { kind: 'an unknown address', path: '/no/such/page/', expected: NOT_FOUND },
];

const ANYTHING = 'a-title-with-everything-in-it-that-html-and-yaml-and-addresses-find-hard';

/**
 * Pages of the awkward fixture: three dossiers, right-to-left text, other languages, very long words, titles
 * and texts.
 */
export const AWKWARD_PAGES: readonly KindOfPage[] = [
  { kind: 'the home page of three dossiers', path: '/' },
  { kind: 'the overview of six articles', path: '/night-trains/' },
  { kind: 'the timeline of six articles', path: '/night-trains/timeline/' },
  { kind: 'an article from right to left', path: '/night-trains/arabic/' },
  { kind: 'an article with everything in its title', path: `/night-trains/${ANYTHING}/` },
  { kind: 'an article with every kind of passage', path: '/night-trains/everything-at-once/' },
  { kind: 'an article with a word longer than any line', path: '/night-trains/unbroken/' },
  { kind: 'a comparison of right to left with a very long word', path: '/night-trains/compare/a-q/' },
  { kind: 'a comparison of six', path: '/night-trains/compare/a-b-c-d-q-aa/' },
  { kind: 'six texts read blind', path: '/night-trains/blind/a-b-c-d-q-aa/' },
  { kind: 'the choice of sixteen comparisons', path: '/night-trains/compare/' },
  { kind: 'a topic in two languages', path: '/night-trains/topics/cost/' },
  { kind: 'a comparison of five languages', path: '/river-dam/compare/a-b-c-d-e/' },
  { kind: 'a comparison of right to left with Chinese', path: '/river-dam/compare/b-c/' },
  { kind: 'five languages read blind', path: '/river-dam/blind/a-b-c-d-e/' },
  { kind: 'a claim in five languages', path: '/river-dam/positions/build-dam/' },
  { kind: 'the words of five languages', path: '/river-dam/words/' },
  { kind: 'the words in context in five languages', path: '/river-dam/words/in-context/' },
  { kind: 'search in three dossiers', path: '/search/?q=subsidy', searchEnds: 'found' },
];

/** Opens a page of a kind, and waits for the final state of its search, if it has one. */
export async function openKind(
  site: SiteInBrowser,
  { path, searchEnds, expected = [] }: KindOfPage,
  options: OpenOptions = {},
): Promise<Page> {
  if (searchEnds === 'failed')
    site.interfere((requested) => (requested.includes('/pagefind/') ? 'fail' : undefined));
  const page = await site.open(path, { ...options, expected });
  if (searchEnds !== undefined) await page.locator(`search-page[data-status="${searchEnds}"]`).waitFor();
  return page;
}
