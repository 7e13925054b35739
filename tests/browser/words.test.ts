import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { articleOf, dossier } from './real-dossier.ts';
import { useSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const real = useSiteInBrowser(() => inject('realSite'));
const awkward = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });
const grown = useSiteInBrowser(() => inject('grownSite'));
const WORDS = `${dossier.url}words/`;
const IN_CONTEXT = `${dossier.url}words/in-context/`;

/** Returns what of the page is wider than the window, and which cells of tables have words that reach out. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [
      ...(document.documentElement.scrollWidth > window.innerWidth
        ? ['the page is wider than the window']
        : []),
      ...[...document.querySelectorAll('main :is(th, td)')]
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .map((cell) => `${cell.textContent.trim()} reaches out of its cell`),
    ];
  });
}

describe('the page of words', () => {
  const PAGES: [string, SiteInBrowser, string][] = [
    ['five articles', real, WORDS],
    ['five articles in context', real, IN_CONTEXT],
    ['six articles of the grown dossier', grown, WORDS],
    ['six articles, with long names and one in Arabic', awkward, '/night-trains/words/'],
    ['five languages', awkward, '/river-dam/words/'],
  ];

  it.each(PAGES)('has nothing that reaches out of its place: %s', async (_, site, path) => {
    const page = await site.open(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    });
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page), `${width}`).toEqual([]);
    }
  });

  it.each([true, false])('opens the lines of a count, with scripts or without (%s)', async (javaScript) => {
    const page = await real.open(WORDS, { javaScript });
    const count = page.getByRole('link', { name: 'B, war of aggression: 1, in its own words', exact: true });
    expect(await count.innerText()).toBe('1');
    const line = page.locator(`[id="${(await count.getAttribute('href'))?.slice(1)}"]`);
    expect(await line.isVisible()).toBe(false);
    await count.click();
    await line.waitFor();
    expect((await line.innerText()).replace(/\s+/g, ' ')).toContain(
      'Russia is waging a full-scale war of aggression against Ukraine',
    );
  });

  it('leads from a line to its passage in the article, where the words are lit', async () => {
    const page = await real.open(WORDS);
    await page.getByRole('link', { name: 'E, events in Ukraine: “1”, quoted', exact: true }).click();
    const line = page.locator('.lines li:target');
    expect(await line.innerText()).toMatch(/quoted: The New York Times$/);
    await line.getByRole('link').click();
    await page.waitForURL(`**${articleOf('E').url}?any=events+in+Ukraine#p-e-*`);
    await page.locator('.passage.has-hit:target').waitFor();
    expect(await page.locator('.passage.has-hit:target').innerText()).toContain('events in Ukraine');
  });

  it('says who passes on the words that an article quotes', async () => {
    const page = await real.open(WORDS);
    await page.getByRole('link', { name: 'E, conflict: “2”, quoted', exact: true }).click();
    expect(await page.locator('.lines li:target').innerText()).toMatch(
      /quoted: The New York Times, of Vladimir Putin$/,
    );
  });

  it('has the counts of a name beside one another where there is room', async () => {
    const page = await real.open(WORDS);
    await page.setViewportSize({ width: 768, height: 900 });
    const tops = await page
      .locator('.names td:has(span + span:not(.sr))')
      .evaluateAll((cells) =>
        cells.map((cell) =>
          [...cell.querySelectorAll('span')].map((span) => span.getBoundingClientRect().top),
        ),
      );
    expect(tops.length).toBeGreaterThan(5);
    for (const [first, ...others] of tops) expect(others).toEqual(others.map(() => first));
  });

  it('shows each bar as long as the word stands out', async () => {
    const page = await real.open(WORDS);
    const bars = await page.locator('.distinctive tbody tr').evaluateAll((rows) =>
      rows.map((row) => {
        const width = (selector: string) => row.querySelector(selector)?.getBoundingClientRect().width ?? 0;
        return { share: width('rect') / width('svg'), z: Number(row.querySelector('td span')?.textContent) };
      }),
    );
    expect(bars.length).toBeGreaterThan(5);
    for (const { share, z } of bars)
      expect(share / z).toBeCloseTo((bars[0]?.share ?? 0) / (bars[0]?.z ?? 1), 1);
  });
});

describe('the words in context', () => {
  /** Opens the lines of a term and returns a function that reads them. */
  async function openTerm(page: Page, term: string): Promise<() => Promise<string[]>> {
    const details = page.locator('details.lines', {
      has: page.locator('summary b', { hasText: new RegExp(`^${term}$`) }),
    });
    await details.locator('summary').click();
    return () => details.locator('li > p').allInnerTexts();
  }
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

  it('are sorted by article, and by the words before or after if the reader wants', async () => {
    const page = await real.open(IN_CONTEXT);
    const lines = await openTerm(page, 'conflict');
    const byArticle = await lines();
    expect(byArticle.length).toBeGreaterThan(20);

    await page.getByRole('button', { name: 'words after' }).click();
    const after = (await lines()).map(
      (line) =>
        wordsOf(
          line
            .split(/conflicts?/i)
            .slice(1)
            .join(' '),
        )[0] ?? '',
    );
    expect(after).toEqual(after.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(await page.getByRole('status').innerText()).toBe('The lines are sorted by the words after.');

    await page.getByRole('button', { name: 'words before' }).press('Enter');
    const before = (await lines()).map((line) => wordsOf(line.split(/conflicts?/i)[0] ?? '').at(-1) ?? '');
    expect(before).toEqual(before.toSorted((a, b) => a.localeCompare(b, 'en')));
    const pressed = page.locator('sort-lines [aria-pressed="true"]');
    expect(await pressed.allInnerTexts()).toEqual(['words before']);

    await page.getByRole('button', { name: 'article', exact: true }).click();
    expect(await lines()).toEqual(byArticle);
  });

  it('stand in one line with their numbers, also with nothing before the words', async () => {
    const page = await real.open(IN_CONTEXT);
    await openTerm(page, 'security guarantees');
    const lines = await page.locator('details[open] li').evaluateAll((items) =>
      items.map((item) => {
        const words = item.querySelector('mark')?.getBoundingClientRect();
        const number = item.querySelector('a')?.getBoundingClientRect();
        return { left: words?.left, below: Math.round((words?.top ?? 0) - (number?.top ?? 0)) };
      }),
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(lines).toEqual(lines.map(() => lines[0]));
  });

  it('are opened and closed all at once', async () => {
    const page = await real.open(IN_CONTEXT);
    const terms = await page.locator('details.lines').count();
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.locator('details.lines[open]').count()).toBe(terms);
    await page.getByRole('button', { name: 'Close all' }).click();
    expect(await page.locator('details.lines[open]').count()).toBe(0);
  });

  it('name the articles without a term', async () => {
    const page = await real.open(IN_CONTEXT);
    expect(await page.locator('summary', { hasText: /^conflict/ }).innerText()).toMatch(
      /^conflict\s+C\s\d+, D\s\d+, E\s\d+\s+none in A, B$/,
    );
  });

  it('have all their lines without scripts, and no buttons', async () => {
    const page = await real.open(IN_CONTEXT, { javaScript: false });
    expect(await page.getByRole('button', { name: 'words after' }).count()).toBe(0);
    const lines = await openTerm(page, 'war of aggression');
    expect(await lines()).toHaveLength(1);
  });
});
