import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { articleOf, dossier } from './real-dossier.ts';
import { useSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const real = useSiteInBrowser(() => inject('realSite'));
const awkward = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });
const grown = useSiteInBrowser(() => inject('grownSite'));

/** Returns which texts of the shown picture overlap, or reach beyond it or the window. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const picture = [...document.querySelectorAll('.timeline')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    if (!picture) return ['no picture is shown'];
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
  });
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
