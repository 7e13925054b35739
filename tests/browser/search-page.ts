import type { Page } from 'playwright-core';

/**
 * A passage among the results: its number, as readers see it, its link, and the words marked in it.
 */
export interface FoundPassage {
  name: string;
  href: string;
  marked: string[];
}

/** Locates the box for the words to search for, on the search page and on other pages. */
export const wordsOf = (page: Page) => page.getByRole('searchbox', { name: 'Search the articles' });

/**
 * Locates the filter that narrows a search to a value. The kind is needed if a topic and a proposition have
 * the same name.
 */
export const filterOf = (page: Page, value: string, kind?: string) =>
  page.locator(`.filters input[value="${value}"]${kind === undefined ? '' : `[name="${kind}"]`}`);

/** Returns the number next to a filter. */
export const countOf = (page: Page, value: string, kind?: string) =>
  filterOf(page, value, kind).locator('..').locator('[data-count]').innerText();

/** Returns the articles that are listed as silent: the siglum of each, and which words it has and lacks. */
export const silentIn = (page: Page) =>
  page.locator('[data-silent] li:visible').evaluateAll((items) =>
    items.map((item) => {
      const note = /has “.*/s.exec(item.textContent)?.[0];
      return [item.querySelector('.sig')?.textContent ?? '', ...(note === undefined ? [] : [note])];
    }),
  );

/** Locates the search page in a state; finds nothing while the page is in another state. */
export const stateOf = (page: Page, name: 'idle' | 'loading' | 'failed' | 'none' | 'found') =>
  page.locator(`search-page[data-status="${name}"]`);

/** Returns what is announced to readers who don't see the page change. */
export const announced = (page: Page) => page.getByRole('status').innerText();

/** Returns the passages among the results, in order. */
export function foundIn(page: Page): Promise<FoundPassage[]> {
  return page.locator('.found-in > li').evaluateAll((items) =>
    items.map((item) => ({
      name: (item.querySelector('a')?.textContent ?? '').trim(),
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      marked: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );
}

/** Returns the sigla of the articles among the results, in order. */
export const articlesFound = (page: Page) => page.locator('.hit:visible > header .sig').allInnerTexts();

/** Checks whether a requested path is one of Pagefind's files. */
export const isPagefind = (path: string) => path.includes('/pagefind/');

/** Checks whether a requested path is a file that a search reads: Pagefind's, an article's text, or stems. */
export const isSearched = (path: string) => /\/pagefind\/|\/search\.json|\/stem\//.test(path);

/** Holds back all of Pagefind's files until the returned function is called. */
export async function holdPagefind(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
