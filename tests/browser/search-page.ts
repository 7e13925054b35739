import type { Page } from 'playwright-core';

/**
 * A passage that is shown as found: the number that a reader sees, where it leads, and what is marked in it.
 */
export interface FoundPassage {
  name: string;
  href: string;
  marked: string[];
}

/** The box for the words to search for, on the search page and wherever else a search begins. */
export const wordsOf = (page: Page) => page.getByRole('searchbox', { name: 'Words in the articles' });

/**
 * The filter that narrows a search to a value; its kind tells apart a topic and a proposition of the same
 * name.
 */
export const filterOf = (page: Page, value: string, kind?: string) =>
  page.locator(`.filters input[value="${value}"]${kind === undefined ? '' : `[name="${kind}"]`}`);

/** The number that stands beside a filter. */
export const countOf = (page: Page, value: string, kind?: string) =>
  filterOf(page, value, kind).locator('..').locator('[data-count]').innerText();

/** The articles that are shown as silent: each by its siglum, with what it has and lacks. */
export const silentIn = (page: Page) =>
  page.locator('[data-silent] li:visible').evaluateAll((items) =>
    items.map((item) => {
      const note = /has “.*/s.exec(item.textContent)?.[0];
      return [item.querySelector('.sig')?.textContent ?? '', ...(note === undefined ? [] : [note])];
    }),
  );

/** The search page in one of its states; there is none while it is in another. */
export const stateOf = (page: Page, name: 'idle' | 'loading' | 'failed' | 'none' | 'found') =>
  page.locator(`search-page[data-status="${name}"]`);

/** What is announced to those who don't see the page change. */
export const announced = (page: Page) => page.getByRole('status').innerText();

/** The passages that are shown as found, in their order. */
export function foundIn(page: Page): Promise<FoundPassage[]> {
  return page.locator('.found-in > li').evaluateAll((items) =>
    items.map((item) => ({
      name: (item.querySelector('a')?.textContent ?? '').trim(),
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      marked: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );
}

/** The sigla of the articles that are shown as found, in their order. */
export const articlesFound = (page: Page) => page.locator('.hit:visible > header .sig').allInnerTexts();

/** Whether a requested path is one of Pagefind's files. */
export const isPagefind = (path: string) => path.includes('/pagefind/');

/** Holds back all of Pagefind's files, until the function that is returned is called. */
export async function holdPagefind(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
