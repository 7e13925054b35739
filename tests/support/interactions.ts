import type { Browser, Locator, Page } from 'playwright-core';

/** The factor by which the processor is slowed down: a mid-range phone compared with a laptop. */
const SLOWDOWN = 4;
/** The shortest delay that browsers report, in milliseconds; shorter ones count as 0. */
const SHORTEST_REPORTED = 16;
/** How long to wait for a page to finish responding, in milliseconds. */
const SETTLED_AFTER = 400;
/** How long the mouse button stays down in a click, in milliseconds. */
const PRESS = 80;

/** An action of a reader. */
interface Interaction {
  name: string;
  /** Brings the page into the state that the action needs; its time is not counted. */
  prepare?: (page: Page) => Promise<void>;
  perform: (page: Page) => Promise<void>;
}

const TEXTS = '#texts > details';
/** The first row, which folds on phones. */
const ROW = '.row > details >> nth=0';
const LOCKED_COLUMN = '.column:last-of-type';

/** The actions, in an order in which each finds what it needs: the first unfolds the texts. */
const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'unfold the texts',
    prepare: foldTexts,
    perform: (page) => clickOn(page.locator(`${TEXTS} > summary`)),
  },
  { name: 'copy the link to a passage', perform: (page) => clickOn(page.locator('.column .num').first()) },
  { name: 'choose a mark', perform: (page) => clickOn(page.locator('.column mark[data-group]').first()) },
  {
    name: 'scroll each column separately',
    perform: (page) => clickOn(page.locator('.modes input[value="own"]')),
  },
  { name: 'lock the columns', perform: (page) => clickOn(page.locator('.modes input[value="lock"]')) },
  {
    name: 'scroll a locked column',
    prepare: focusLockedColumn,
    perform: (page) => page.keyboard.press('PageDown'),
  },
  {
    name: 'scroll it by the wheel',
    prepare: (page) => page.locator(LOCKED_COLUMN).hover(),
    perform: (page) => page.mouse.wheel(0, 400),
  },
  {
    name: 'unfold a row of a phone',
    prepare: (page) =>
      page.locator(ROW).evaluate((fold: HTMLDetailsElement) => {
        fold.open = false;
      }),
    perform: async (page) => {
      if (await page.locator(ROW).locator('> summary').isVisible())
        await clickOn(page.locator(ROW).locator('> summary'));
    },
  },
  { name: 'copy the link to a row', perform: (page) => clickOn(page.locator('.row .copy').first()) },
  {
    name: 'fold a section',
    perform: (page) => clickOn(page.locator('section[id] > .fold > summary').first()),
  },
  { name: 'fold the texts', perform: (page) => clickOn(page.locator(`${TEXTS} > summary`)) },
];

/**
 * Performs a reader's actions on a comparison, on a slow processor, and measures the time from each to the
 * next paint. Browsers don't report the delay of scrolling with the wheel or of scripts that respond later,
 * so the longest frame counts too.
 * @returns the milliseconds by the name of the action
 */
export async function timeInteractions(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Map<string, number>> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(recordDelays, SHORTEST_REPORTED);
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  const delays = new Map<string, number>();
  for (const { name, prepare, perform } of INTERACTIONS) {
    await prepare?.(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await settle(page);
    await page.evaluate(() => {
      window.longestDelay = 0;
    });
    await perform(page);
    await settle(page);
    delays.set(name, Math.round(await page.evaluate(() => window.longestDelay)));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  await context.close();
  return delays;
}

declare global {
  interface Window {
    /** The longest delay or frame since it was last set to 0, in milliseconds. */
    longestDelay: number;
  }
}

/** Records the longest delay or frame that the browser reports; runs in the page. */
function recordDelays(durationThreshold: number): void {
  window.longestDelay = 0;
  const observe = (type: string, isCounted: (entry: PerformanceEntry) => boolean) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (isCounted(entry)) window.longestDelay = Math.max(window.longestDelay, entry.duration);
    }).observe({ type, durationThreshold } as PerformanceObserverInit);
  observe('event', (entry) => (entry as PerformanceEventTiming).interactionId > 0);
  observe('long-animation-frame', () => true);
}

/**
 * Clicks with the mouse only. Playwright's own click also checks that nothing covers the target, which would
 * add to the measured time.
 */
async function clickOn(target: Locator): Promise<void> {
  const page = target.page();
  await target.evaluate((element) =>
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }),
  );
  await settle(page);
  const box = await target.evaluate((element) => {
    const [first] = element.getClientRects();
    return first && { x: first.x + Math.min(first.width, 40) / 2, y: first.y + first.height / 2 };
  });
  if (!box) throw new Error(`${target.toString()} is not shown.`);
  await page.mouse.move(box.x, box.y);
  await settle(page);
  await page.evaluate(() => {
    window.longestDelay = 0;
  });
  await page.mouse.click(box.x, box.y, { delay: PRESS });
}

async function foldTexts(page: Page): Promise<void> {
  await page.locator(TEXTS).evaluate((fold: HTMLDetailsElement) => {
    fold.open = false;
    // The fold of phones inside.
    for (const inner of fold.querySelectorAll<HTMLDetailsElement>('.phone')) inner.open = true;
  });
}

async function focusLockedColumn(page: Page): Promise<void> {
  await page.locator(LOCKED_COLUMN).evaluate((column: HTMLElement) => column.focus());
}

/** Waits until the page has painted and its observers have run. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLED_AFTER);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
