import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { articleOf, dossier } from './real-dossier.ts';
import { useSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const real = useSiteInBrowser(() => inject('realSite'));
const awkward = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });
const grown = useSiteInBrowser(() => inject('grownSite'));

/** Returns which texts of the shown pictures overlap, or reach beyond them or the window. */
function faultsOf(page: Page, pictures = '.timeline'): Promise<string[]> {
  return page.evaluate(async (selector) => {
    await document.fonts.ready;
    const shown = [...document.querySelectorAll(selector)].filter((svg) => svg.getClientRects().length > 0);
    return shown.length === 0 ? ['no picture is shown'] : shown.flatMap(faultsIn);

    function faultsIn(picture: Element): string[] {
      const edge = picture.getBoundingClientRect();
      const texts = [...picture.querySelectorAll('text')].map((element) => {
        // A letter's box has room for accents above it and tails below; the letter itself takes the middle.
        const { left, right, top, bottom, height } = element.getBoundingClientRect();
        const inset = 0.2 * height;
        return { text: element.textContent.trim(), left, right, top: top + inset, bottom: bottom - inset };
      });
      return [
        ...(edge.right > window.innerWidth ? ['the picture is wider than the window'] : []),
        ...texts
          .filter(
            (box) =>
              box.left < edge.left - 1 ||
              box.right > edge.right + 1 ||
              box.top < edge.top - 1 ||
              box.bottom > edge.bottom + 1,
          )
          .map(({ text }) => `${text} is cut off`),
        ...texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.text} is over ${b.text}`),
        ),
      ];
    }
  }, pictures);
}

/** The dates of the articles, as readers see them. */
const DATES: Readonly<Record<string, string>> = {
  A: '29 January 2022',
  B: 'about December 2022',
  C: 'about 2025',
  D: '2025 (uncertain)',
  E: 'September 2025',
};

describe('the picture of when and where the articles stand', () => {
  const OVERVIEWS: [string, SiteInBrowser, string][] = [
    ['five articles', real, '/'],
    ['six articles of the grown dossier', grown, dossier.url],
    ['six articles, with long names and one in Arabic', awkward, '/night-trains/'],
    ['two articles of one year', awkward, '/harbour-bridge/'],
  ];

  it.each(OVERVIEWS)('has no text that is cut off or over another: %s', async (_, site, path) => {
    const page = await site.open(path);
    for (const width of [320, 360, 639, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page), `${width}`).toEqual([]);
    }
  });

  it('leads from each letter to its article, and tells listeners its source, date and stance', async () => {
    const page = await real.open('/');
    const picture = page.getByRole('group', { name: 'The dates of' });
    expect(await picture.count()).toBe(1);
    for (const { siglum, source, stance, url } of dossier.articles) {
      const stands = stance.label === 'takes-no-side' ? 'takes no side' : stance.label;
      const name = `${siglum} ${source.name} ${DATES[siglum]}, ${stands}`;
      const link = picture.getByRole('link', { name, exact: true });
      expect(await link.getAttribute('href')).toBe(url);
    }
    await picture.getByRole('link', { name: /^E / }).click();
    await page.waitForURL(`**${articleOf('E').url}`);
  });

  it('has targets of 44 pixels on a phone', async () => {
    const page = await real.open('/', { width: 360, height: 740 });
    const areas = await page.locator('.timeline.narrow a').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(areas).toHaveLength(dossier.articles.length);
    expect(Math.min(...areas)).toBeGreaterThanOrEqual(44);
  });

  it('has the same facts in a table', async () => {
    const page = await real.open('/');
    await page.getByText('As a table').click();
    const rows = await page.locator('.when-where tbody tr').allInnerTexts();
    expect(rows).toHaveLength(dossier.articles.length);
    dossier.articles.forEach(({ siglum, source, stance }, index) => {
      const stands = stance.label === 'takes-no-side' ? 'takes no side' : stance.label;
      for (const words of [siglum, source.name, DATES[siglum] ?? '?', stands])
        expect(rows[index]?.toLowerCase()).toContain(words.toLowerCase());
    });
    expect(await page.locator('.when-where dl').innerText()).toContain('24 February 2022');
  });

  it('gives way to its table where letters are so large that it would not be legible', async () => {
    const page = await real.open('/', { width: 180, height: 800 });
    expect(
      await page.locator('.timeline').evaluateAll((all) => all.map((svg) => svg.getClientRects().length)),
    ).toEqual([0, 0]);
    expect(await page.getByText('As a table').isVisible()).toBe(true);
  });
});

describe('the bars of whose words articles consist of', () => {
  const PAGES: [string, SiteInBrowser, string][] = [
    ['five articles', real, `${dossier.url}voices/`],
    ['five languages', awkward, '/river-dam/voices/'],
  ];

  it.each(PAGES)('have no text that is cut off or over another: %s', async (_, site, path) => {
    const page = await site.open(path);
    for (const width of [320, 360, 767, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page, '.heard-bar'), `${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
    }
  });

  it('lead from each part to its first passage, also by keyboard', async () => {
    const page = await real.open(`${dossier.url}voices/`);
    const bar = page.getByRole('group', { name: 'Whose words make up E' });
    const part = bar.getByRole('link', { name: 'Vladimir Putin 26%, via The New York Times, 192 words' });
    await part.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${articleOf('E').url}#*`);
    const id = new URL(page.url()).hash.slice(1);
    const passage = page.locator(`.passage:has([id="${id}"]), .passage[id="${id}"]`);
    expect(await passage.locator('.num').innerText()).toBe('E 1');
  });

  it('have the same facts in tables, whose counts add up to the article', async () => {
    const page = await real.open(`${dossier.url}voices/`);
    for (const { siglum, words = 0 } of dossier.articles) {
      const table = page.getByRole('table', {
        name: `Whose words make up ${siglum}`,
        includeHidden: true,
      });
      const counts = await table.locator('td:nth-child(2)').allTextContents();
      expect(
        counts.reduce((sum, count) => sum + Number(count), 0),
        siglum,
      ).toBe(words);
    }
    const columns = await page
      .locator('.from-where tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('td')].map((cell) => Number.parseInt(cell.textContent.trim(), 10)),
        ),
      );
    expect(dossier.articles.map((_, at) => columns.reduce((sum, row) => sum + (row[at] ?? 0), 0))).toEqual(
      dossier.articles.map(({ words }) => words),
    );
    const whole = await page.locator('.from-where tfoot td').allTextContents();
    expect(whole.map((count) => Number(count.replace(',', '')))).toEqual(
      dossier.articles.map(({ words }) => words),
    );
  });

  it('are not 0 for who is heard in words that count for another voice: the number leads there, with a note', async () => {
    const page = await real.open(`${dossier.url}voices/`);
    const macron = page.getByRole('link', { name: 'B: 0*, Other European governments, heard' });
    expect(await macron.innerText()).toBe('0*');
    expect(await page.getByText('* Someone from there is heard').isVisible()).toBe(true);
    await macron.click();
    await page.waitForURL(`**${articleOf('B').url}#*`);
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`.passage:has([id="${id}"]) .num`).innerText()).toBe('B 1');
  });
});

describe('the picture of two clocks', () => {
  const TIMELINE = `${dossier.url}timeline/`;
  const PAGES: [string, SiteInBrowser, string][] = [
    ['five articles', real, TIMELINE],
    ['six articles of the grown dossier', grown, TIMELINE],
    ['six articles, with long names and one in Arabic', awkward, '/night-trains/timeline/'],
  ];

  it.each(PAGES)('has no text that is cut off or over another: %s', async (_, site, path) => {
    const page = await site.open(path);
    for (const width of [320, 360, 639, 640, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page, '.clocks'), `${width}`).toEqual([]);
    }
  });

  it('leads from a letter to the passage that mentions the event, and lights the words there', async () => {
    const page = await real.open(TIMELINE);
    const mention = dossier.events
      .find(({ id }) => id === 'invasion')
      ?.articles.find(({ quotes }) => quotes !== undefined);
    const [quote] = mention?.quotes ?? [];
    const article = dossier.articles.find(({ slug }) => slug === mention?.article);
    await page
      .getByRole('group', { name: 'in the order of their dates' })
      .getByRole('link', {
        name: new RegExp(`^${article?.siglum} mentions it.*Russia’s full-scale invasion`),
      })
      .click();
    await page.waitForURL((url) => url.pathname === article?.url && url.hash === `#${quote?.passage}`);
    const number = await page.locator(`[id="${quote?.passage}"] .num`).innerText();
    expect(await page.locator('.hits [role=status]').innerText()).toMatch(
      new RegExp(`^Match \\d+ of \\d+, in ${number.trim()}$`),
    );
  });

  it('leads from an event to what is said of it below', async () => {
    const page = await real.open(TIMELINE, { width: 360, height: 740 });
    await page
      .getByRole('group', { name: 'in the order of their dates' })
      .getByRole('link', { name: '24 February 2022 Russia’s full-scale invasion', exact: true })
      .click();
    await page.waitForURL('**#event-invasion');
    const row = page.getByRole('row', { name: 'Russia’s full-scale invasion' });
    expect(await row.getByRole('cell', { name: 'before', exact: true }).count()).toBe(1);
  });

  it('has letters with targets of 44 pixels on a phone', async () => {
    const page = await real.open(TIMELINE, { width: 360, height: 740 });
    const letters = await page
      .locator('.clocks.narrow a:has(> .t-siglum:nth-child(2))')
      .evaluateAll((links) =>
        links.map((link) => {
          const { width, height } = link.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
    expect(letters.length).toBeGreaterThan(dossier.events.length);
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(44);
  });
});

describe('the choice on the overview', () => {
  it('leaves an address alone that names articles, which only the page of all comparisons takes', async () => {
    const page = await real.open('/?only=b-e');
    await page.getByRole('checkbox').first().check();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('leads to the comparison of the chosen articles', async () => {
    const page = await real.open('/');
    for (const siglum of ['B', 'E'])
      await page.getByRole('checkbox', { name: new RegExp(`^${siglum} `) }).check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL('**/compare/b-e/');
  });

  it('is not offered without scripts, when the pairs have links all the same', async () => {
    const page = await real.open('/', { javaScript: false });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.locator('.triangle').getByRole('link').count()).toBe(10);
  });
});
