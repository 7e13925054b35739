import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { passageId } from './real-dossier.ts';
import { stateOf, wordsOf } from './search-page.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

/** Makes the browser refuse new history entries, as Safari does past a limit. */
const refuseHistory = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });

describe('if the browser refuses', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  it('history entries, a new search shows its own results, not those of the former words', async () => {
    const page = await site.open('/about/');
    await refuseHistory(page);
    await page.goto(site.url('/search/?q=buffer+zone'));
    await stateOf(page, 'found').waitFor();
    await wordsOf(page).fill('kangaroo');
    await page.keyboard.press('Enter');
    await stateOf(page, 'none').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('No article has “kangaroo”');
    await wordsOf(page).fill('buffer zone');
    await page.keyboard.press('Enter');
    await stateOf(page, 'found').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Three passages in two articles');
  });

  it('history entries, a passage’s number still copies its link', async () => {
    const page = await site.open('/about/', { expected: [/^script error: .*insecure/] });
    await refuseHistory(page);
    await page.goto(site.url('/security-guarantees/winabode/'));
    await page.locator(`#${passageId('A', 3)} .num`).click();
    await page
      .getByText(/Link to .* copied|Copy by hand: http/)
      .first()
      .waitFor();
  });
});
