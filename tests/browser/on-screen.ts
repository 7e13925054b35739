import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const PATIENCE = { timeout: 10_000, interval: 30 };

/** Makes an assertion that reads its value repeatedly until it passes, and fails after a timeout. */
export function eventually<Value>(read: () => Promise<Value> | Value, message?: string) {
  return expect.poll(read, message === undefined ? PATIENCE : { ...PATIENCE, message });
}

/**
 * Checks whether a reader sees the beginning of an element: its first line must be inside the window, with
 * nothing over its left end, middle or right end.
 * @returns "in view", or what is wrong
 */
export function beginningOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return 'not shown';
    const at = `${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`;
    if (left < 0 || right > window.innerWidth) return `beside the window: ${at}`;
    const firstLineEnd = Math.min(bottom, top + Number.parseFloat(getComputedStyle(element).lineHeight));
    if (top < 0 || firstLineEnd > window.innerHeight) return `above or below the window: ${at}`;
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      for (const y of [top + 1, (top + firstLineEnd) / 2, firstLineEnd - 1]) {
        const over = document.elementFromPoint(x, y);
        if (!over || !element.contains(over))
          return `under <${over?.localName} class="${over?.className}">: ${at}`;
      }
    }
    return 'in view';
  });
}

/** Returns the background color of an element's text, which highlights the target of a link. */
export function backgroundOf(target: Locator): Promise<string> {
  return target.evaluate(
    (element) => getComputedStyle(element.querySelector('.text, h1') ?? element).backgroundColor,
  );
}

/** Returns by how many CSS pixels the page is wider than the window; 0 if it isn't. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
