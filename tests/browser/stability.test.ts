import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openKind, REAL_PAGES, type KindOfPage } from './kinds-of-pages.ts';
import { backgroundOf, eventually } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));

/** The longest delay of fonts, in milliseconds; long enough for the text to be painted without them. */
const FONT_DELAY = 2_000;

const isFont = (path: string) => path.endsWith('.woff2');
const kindOf = (name: string) => {
  const kind = REAL_PAGES.find((each) => each.kind === name);
  if (!kind) throw new Error(`There is no kind of page "${name}".`);
  return kind;
};

/**
 * A layout shift (https://wicg.github.io/layout-instability/), which is missing in TypeScript's DOM types.
 */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Returns every layout shift since the page was opened, with what moved, after all fonts have loaded. */
function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames += 1) await frame();
    const shifts: PerformanceEntry[] = [];
    new PerformanceObserver((list) => void shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // Observers are called in order, and there has always been a paint. So when this one is called, the
    // shifts are there.
    await new Promise<void>((resolve) => {
      new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    });
    return (shifts as LayoutShift[])
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName,
        );
        return `${value} by ${moved.join(' | ')}`;
      });
  });
}

/** Waits until a page has painted its text in the current layout. */
async function textIsPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
      }).observe({ type: 'paint', buffered: true });
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 3; frames += 1) await frame();
  });
}

/** Takes a screenshot of an element's box; Playwright's own screenshot would wait for the fonts. */
async function pictureOf(page: Page, selector: string): Promise<string> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...box, scale: 1 } });
  await session.detach();
  return data;
}

/**
 * Returns the elements whose text has a contrast of less than 4.5 to 1 with its background.
 * @param paper the color behind all text, if backgrounds are not printed
 */
function illegibleTexts(page: Page, paper?: string): Promise<string[]> {
  return page.evaluate((given) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, number[]>();
    const toRgba = (color: string) => {
      const seen = known.get(color);
      if (seen) return seen;
      if (!context) throw new Error('There is no canvas.');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const rgba = [...context.getImageData(0, 0, 1, 1).data];
      known.set(color, rgba);
      return rgba;
    };
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = toRgba(color).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (given !== undefined || !element) return given ?? 'Canvas';
      const { backgroundColor } = getComputedStyle(element);
      return toRgba(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const hasText = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        );
        if (!hasText || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          return false;
        const [darker = 0, lighter = 0] = [
          luminance(getComputedStyle(element).color),
          luminance(behind(element)),
        ].sort((a, b) => a - b);
        return (lighter + 0.05) / (darker + 0.05) < 4.5;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  }, paper);
}

describe('nothing moves when fonts load late on', () => {
  it.each([
    'the overview',
    'an article',
    'an article that quotes at length and has a supplied title',
    'a comparison of three',
    'a comparison of five',
    'four texts read blind',
    'search with results',
    'a topic',
  ])('%s', async (kind) => {
    let bringFonts = () => {};
    const fonts = new Promise<void>((resolve) => (bringFonts = resolve));
    // A browser requests nothing else while it waits for six files, so no font is delayed any longer.
    site.interfere((path) => (isFont(path) ? Promise.race([fonts, wait(FONT_DELAY)]) : undefined));
    const pages = await Promise.all(
      [360, 768, 1440].map((width) =>
        openKind(site, kindOf(kind), { width, height: 800, until: 'domcontentloaded' }),
      ),
    );
    await Promise.all(pages.map(textIsPainted));
    bringFonts();
    for (const page of pages) {
      await page.waitForLoadState();
      expect(await shiftsOf(page)).toEqual([]);
      const [painted, fontsCame] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        Math.min(
          ...performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.woff2'))
            .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
        ),
      ]);
      expect(painted, 'painted before its fonts').toBeLessThan(fontsCame);
    }
  });
});

it.each([
  ['the overview', 'h1'],
  ['an article', '.texts-one .text'],
  ['a comparison of three', '.cell blockquote'],
])('the text of %s can be read even if no font ever loads', async (kind, selector) => {
  site.interfere((path) => (isFont(path) ? 'hang' : undefined));
  // The window is tall enough to need no scrolling, since screenshots are placed relative to the page.
  const page = await site.open(kindOf(kind).path, { until: 'domcontentloaded', height: 4000 });
  // `load` never comes, so wait for the style sheet, which lays out the page.
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet),
  );
  const text = page.locator(selector).first();
  await text.evaluate((element: HTMLElement) => (element.style.visibility = 'hidden'));
  const nothing = await pictureOf(page, selector);
  await text.evaluate((element: HTMLElement) => (element.style.visibility = ''));
  await eventually(() => pictureOf(page, selector)).not.toBe(nothing);
});

describe('in forced colors, light and dark,', () => {
  const LIT = {
    kind: 'an article with a link to one of its passages',
    path: `${articleOf('D').url}#${passageId('D', 17)}`,
  };
  const MARKED = {
    kind: 'an article with a link to one of its marks',
    path: `${articleOf('D').url}#${dossier.notes.find(({ article }) => article === articleOf('D').slug)?.id}`,
  };
  const HIT = { kind: 'a comparison with hits', path: `${comparisonOf('a-c')}?q=NATO+expansion#texts` };
  const kinds = ['the overview', 'an article', 'a comparison of three', 'search with results', 'a topic'].map(
    kindOf,
  );
  /** Opens a page, and calls a function with it in each color scheme. */
  const inBoth = async (kind: KindOfPage, check: (page: Page, colorScheme: string) => Promise<void>) => {
    const page = await openKind(site, kind);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await check(page, colorScheme);
    }
  };

  it.each([...kinds, LIT, MARKED, HIT].map((kind) => [kind.kind, kind] as const))(
    'all text of %s has enough contrast',
    (_, kind) =>
      inBoth(kind, async (page, colorScheme) => {
        expect(await illegibleTexts(page), colorScheme).toEqual([]);
      }),
  );

  it.each([
    [LIT, ':target'],
    [MARKED, 'mark:target'],
    [kindOf('search with results'), '.hit mark'],
  ] as const)('the target or hits of $kind are still highlighted', (kind, selector) =>
    inBoth(kind, async (page, colorScheme) => {
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect([paper, 'rgba(0, 0, 0, 0)'], colorScheme).not.toContain(
        await backgroundOf(page.locator(selector).first()),
      );
    }),
  );

  it('a filter that is set looks different from one that is not', () =>
    inBoth({ kind: 'a filter', path: '/search/?stance=weighs' }, async (page, colorScheme) => {
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      /** Returns the width and the color of the border that fills a box; no width if nothing does. */
      const fillOf = (value: string) =>
        page.locator(`input[value="${value}"]`).evaluate((input) => {
          const { content, borderTopWidth, borderTopColor } = getComputedStyle(input, '::before');
          return { width: content === 'none' ? '' : borderTopWidth, color: borderTopColor };
        });
      const filled = await fillOf('weighs');
      expect(filled.width, colorScheme).toBe('5px');
      expect(filled.color, colorScheme).not.toBe(paper);
      expect((await fillOf('favors')).width, colorScheme).toBe('');
    }));
});

describe('on paper', () => {
  /** A4 without its margins, in CSS pixels. */
  const PAPER = { width: 680, height: 960 };

  /** Returns how many of the elements are printed completely, within the edges of the paper. */
  const printed = (elements: Locator) =>
    elements.evaluateAll(
      (all) =>
        all.filter((element) => {
          const { left, right, height } = element.getBoundingClientRect();
          return element.checkVisibility() && height > 0 && left >= 0 && right <= window.innerWidth + 1;
        }).length,
    );
  const ONLY_ON_SCREEN = 'nav, form, fieldset, button, .skip, .self';

  it('an article has all of its passages within the edges, and nothing that is useful only on a screen', async () => {
    const { url, passages } = articleOf('D');
    const page = await site.open(url, PAPER);
    await page.emulateMedia({ media: 'print' });
    expect(await printed(page.locator('.passage'))).toBe(passages.length);
    expect(await page.locator(ONLY_ON_SCREEN).filter({ visible: true }).count()).toBe(0);
  });

  it.each(['a-d', 'a-c-e', 'a-b-c-d-e'])(
    'the comparison %s is a worksheet: every position with its quotes, space to write, the sources, and no texts',
    async (set) => {
      const page = await site.open(comparisonOf(set), PAPER);
      await page.emulateMedia({ media: 'print' });
      const chosen = dossier.articles.filter(({ siglum }) => set.includes(siglum.toLowerCase()));
      const isChosen = ({ article }: { article: string }) => chosen.some(({ slug }) => slug === article);
      const held = dossier.positions.filter(isChosen);
      const discussed = [...held, ...dossier.examined.filter(isChosen)];
      expect(await printed(page.locator('.row .gist'))).toBe(held.length);
      expect(await printed(page.locator('.row blockquote'))).toBe(
        held.flatMap(({ evidence }) => evidence).length,
      );
      const rooms = await page
        .locator('.row')
        .evaluateAll((rows) => rows.map((row) => Number.parseFloat(getComputedStyle(row, '::after').height)));
      expect(rooms.length).toBe(new Set(discussed.map(({ proposition }) => proposition)).size);
      expect(Math.min(...rooms)).toBeGreaterThan(70);
      expect(await printed(page.locator('.who h2'))).toBe(chosen.length);
      expect(await printed(page.locator('.printed'))).toBe(1);
      expect(await page.locator('#texts').isVisible()).toBe(false);
      expect(await page.locator(ONLY_ON_SCREEN).filter({ visible: true }).count()).toBe(0);
    },
  );

  it.each([
    ['a-b-c-d-e', 14],
    ['b-e', 10],
  ])('the worksheet of %s takes at most %i sheets', async (set, sheets) => {
    const page = await site.open(comparisonOf(set));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(sheets);
  });

  it('two texts read blind keep their distance', async () => {
    const page = await site.open('/security-guarantees/blind/b-e/', PAPER);
    await page.emulateMedia({ media: 'print' });
    const [first, second] = await page
      .locator('.column')
      .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect()));
    expect((second?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThan(16);
  });

  it.each(['A', 'B', 'C', 'D'])('the text of %s begins on the first sheet', async (siglum) => {
    const page = await site.open(articleOf(siglum).url, PAPER);
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('.texts-one .passage').first().boundingBox();
    expect(box?.y).toBeLessThan(0.9 * PAPER.height);
  });

  it('a comparison leaves out the sections that a reader has folded', async () => {
    const page = await site.open(`${comparisonOf('b-e')}?fold=alone`, PAPER);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#differ .row').first().isVisible()).toBe(true);
    expect(await page.locator('#alone').getByRole('heading').first().isVisible()).toBe(false);
  });

  it('a search shows what was searched and marks what was found, without controls', async () => {
    const page = await site.open('/search/?q=buffer+zone&stance=weighs&stance=favors', PAPER);
    await page.locator('search-page[data-status="found"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await printed(page.locator('.head input'))).toBe(1);
    expect(
      await page.locator('[data-narrowed] *, .filters').filter({ visible: true }).allInnerTexts(),
    ).toEqual(['Filters: weighs, favors', 'weighs, favors']);
    expect(
      await page
        .locator('.hit mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
    ).toBe('underline');
    expect(await page.locator('footer .printed').innerText()).toBe(page.url());
    expect(
      await page.locator('nav, button, select, [type="checkbox"], .skip').filter({ visible: true }).count(),
    ).toBe(0);
  });

  it.each([
    'the overview',
    'an article',
    'a comparison of three',
    'search with results',
    'two texts read blind',
    'a topic',
  ])('%s is dark on white, even for a reader who prefers dark', async (kind) => {
    const page = await openKind(site, kindOf(kind), { ...PAPER, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await illegibleTexts(page, 'white')).toEqual([]);
  });
});
