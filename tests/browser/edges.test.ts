import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EDGE_PATHS } from '../support/edge-content.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('edgeSite'));

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Returns which lines of text are over another, or reach beyond the window. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // These stay in view while the page scrolls, or scroll by themselves.
    const APART = '.colhead, .triangle, script, style, noscript';
    /** Returns the part of a box that the elements around it don't cut off. */
    const shownOf = ({ left, right, top, bottom }: Box, element: Element | null): Box => {
      if (!element || element === document.body) return { left, right, top, bottom };
      const { overflowX, overflowY } = getComputedStyle(element);
      const edge = element.getBoundingClientRect();
      return shownOf(
        {
          left: overflowX === 'visible' ? left : Math.max(left, edge.left),
          right: overflowX === 'visible' ? right : Math.min(right, edge.right),
          top: overflowY === 'visible' ? top : Math.max(top, edge.top),
          bottom: overflowY === 'visible' ? bottom : Math.min(bottom, edge.bottom),
        },
        element.parentElement,
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: (Box & { node: Node; text: string })[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !element?.checkVisibility() || element.closest(APART)) continue;
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // A line has room for accents and tails; its letters take the middle.
        const inset = 0.25 * height;
        const letters = { left, right: right - 1, top: top + inset, bottom: bottom - inset };
        const shown = shownOf(letters, element);
        // What only listeners get is a pixel wide.
        if (shown.right > shown.left + 1 && shown.bottom > shown.top) lines.push({ node, text, ...shown });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    return lines.flatMap((a, index) => [
      ...(a.left < 0 || a.right > window.innerWidth ? [`${a.text} reaches beyond the window`] : []),
      ...lines
        .slice(index + 1)
        // Where a line is cut, the browser gives its text two boxes.
        .filter((b) => b.node !== a.node && b.top < a.bottom && a.left < b.right && b.left < a.right)
        .map((b) => `${a.text} is over ${b.text}`),
    ]);
  });
}

/** Returns how many pixels of the page are to the right of the window, now and with everything unfolded. */
function beyondWindow(page: Page): Promise<[number, number]> {
  return page.evaluate(() => {
    const beyond = () => document.documentElement.scrollWidth - window.innerWidth;
    const folded = beyond();
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of folds) fold.open = true;
    const unfolded = beyond();
    for (const fold of folds) fold.open = false;
    return [folded, unfolded];
  });
}

describe('a dossier at the edge of what pages are made for', () => {
  it.each(EDGE_PATHS)(
    'has no text over another, nor anything beyond a phone or a wide window: $overview',
    async ({ overview, ...others }) => {
      const page = await site.open(overview, { width: 360, height: 740 });
      const bare = await page
        .locator('main section')
        .evaluateAll((sections) =>
          sections
            .filter((section) => !section.querySelector('li, form, article, table'))
            .map(({ textContent }) => textContent),
        );
      expect(bare, 'sections with nothing below their headings').toEqual([]);
      for (const path of new Set([overview, ...Object.values(others)])) {
        if (path !== overview) await page.goto(site.url(path));
        for (const width of [360, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await faultsOf(page), `${path} at ${width}`).toEqual([]);
          expect(await beyondWindow(page), `${path} at ${width}`).toEqual([0, 0]);
        }
      }
    },
  );
});
