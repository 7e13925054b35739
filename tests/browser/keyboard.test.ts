import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openKind, PAGEFIND_FAILS, REAL_PAGES } from './kinds-of-pages.ts';
import { beginningOf, eventually } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));

/** More tab stops than any page has; after so many, the focus must be trapped. */
const MAX_TABS = 400;

/**
 * The element with the focus: its name, roughly as a reader would say it, and what is wrong with how the
 * focus is shown.
 */
interface Focus {
  name: string;
  /** Its index among all elements of the page, in document order; -1 if nothing has the focus. */
  place: number;
  trouble: string | null;
}

declare global {
  interface Window {
    /** Where the focus was after each key, if the test records it. */
    focuses: Focus[];
  }
}

/**
 * Reads the element with the focus, and checks that it has a visible outline, is in view and is not covered;
 * runs in the page.
 */
function readFocus(): Focus {
  const focused = document.activeElement;
  const isElement = focused instanceof HTMLElement || focused instanceof SVGElement;
  if (!isElement || focused === document.body) return { name: '', place: -1, trouble: null };
  const name = (
    focused.getAttribute('aria-label') ??
    (focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : focused.textContent) ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const isOutlined =
    outlineStyle !== 'none' &&
    Number.parseFloat(outlineWidth) >= 2 &&
    outlineColor !== getComputedStyle(document.body).backgroundColor;
  // If an element covers several lines, the first box counts. If it is larger than the window, part of it is
  // always in view.
  const box =
    [...focused.getClientRects()].find(({ width, height }) => width > 1 && height > 1) ??
    focused.getBoundingClientRect();
  const x = Math.max(0, Math.min(window.innerWidth - 1, box.left + box.width / 2));
  const y = Math.max(0, Math.min(window.innerHeight - 1, box.top + box.height / 2));
  const over = document.elementFromPoint(x, y);
  const isSeen =
    x >= box.left &&
    x <= box.right &&
    y >= box.top &&
    y <= box.bottom &&
    over !== null &&
    (focused.contains(over) || over.contains(focused));
  const place = [...document.querySelectorAll('*')].indexOf(focused);
  const trouble = isOutlined
    ? isSeen
      ? null
      : `is out of view or under <${over?.localName} class="${over?.className}">`
    : 'has no outline';
  return { name, place, trouble };
}

const focusOf = (page: Page): Promise<Focus> => page.evaluate(readFocus);

/**
 * Returns where the focus is after each of several presses of a key. The page records it, since asking the
 * page each time would take longer than the key.
 */
async function focusesAfter(page: Page, key: string, times: number): Promise<Focus[]> {
  await page.evaluate(`window.focuses = [];
    addEventListener('keyup', ({ key }) => key === 'Shift' || focuses.push((${readFocus.toString()})()), { capture: true });`);
  for (let left = times; left > 0; left -= 1) await page.keyboard.press(key);
  return page.evaluate(() => window.focuses);
}

/** Returns the places of all interactive elements, in document order. */
function operable(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return (
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]',
        ),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // In a group of radio buttons, Tab leads only to the chosen one, or else to the first.
        .filter(
          (element) =>
            !(element instanceof HTMLInputElement && element.type === 'radio') ||
            element.checked ||
            ((element.form ?? document).querySelectorAll<HTMLInputElement>(
              `input[name="${element.name}"]:checked`,
            ).length === 0 &&
              (element.form ?? document).querySelector(`input[name="${element.name}"]`) === element),
        )
        .map((element) => all.indexOf(element))
    );
  });
}

/** Presses a key, Tab or Shift+Tab, until the element with a name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MAX_TABS) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) {
      expect(focus.trouble, focus.name).toBeNull();
      return;
    }
    passed.push(focus.name);
  }
  throw new Error(`${key} never reaches ${name}, only: ${passed.slice(0, 40).join(' | ')}`);
}

describe('with only the keyboard', () => {
  // Leaves out pages that have the same parts as others but more tab stops.
  const pages = REAL_PAGES.filter(
    ({ expected, kind }) =>
      expected === undefined && !/three|four|choice|supplied|without results/.test(kind),
  );
  it.each(
    pages.flatMap((kind) => [
      { ...kind, width: 360 },
      { ...kind, width: 1440 },
    ]),
  )(
    'all interactive elements of $kind at $width px are reached in order, are visible, and don’t trap the focus',
    async ({ width, ...kind }) => {
      const page = await openKind(site, kind, { width, height: 700 });
      const wanted = await operable(page);
      // One press more than there are tab stops; only the last one leaves the page.
      const focuses = await focusesAfter(page, 'Tab', wanted.length + 1);
      const reached = focuses.filter(({ place }) => place !== -1);
      for (const { name, trouble } of reached) expect(trouble, name).toBeNull();
      expect(reached.map(({ place }) => place)).toEqual(wanted);
    },
  );

  it.each([
    ['a-c', 360],
    ['a-b-c-d-e', 1000],
  ])(
    'no link of the comparison %s at %i px is hidden under a head when the focus moves backward',
    async (set, width) => {
      const page = await site.open(`${comparisonOf(set)}?unfold=texts`, { width, height: 700 });
      await page.getByRole('contentinfo').getByRole('link').first().focus();
      const links = await page.locator('.column').last().locator('a').count();
      const focuses = await focusesAfter(page, 'Shift+Tab', links);
      expect(focuses).toHaveLength(links);
      for (const { name, trouble } of focuses) expect(trouble, name).toBeNull();
    },
  );

  it('the first Tab leads to a link that skips the navigation', async () => {
    const page = await site.open(articleOf('B').url);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({ name: 'Skip to content', trouble: null });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    );
  });

  it('a reader can open an article from the overview, and go to the first quote of its stance', async () => {
    const page = await site.open('/');
    const { title, url, stance } = articleOf('D');
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${url}`);
    await tabTo(page, / In brief, with quotes$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^D \d+$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**#${stance.evidence[0]?.passage}`);
    // The next Tab continues from the passage, not from the top of the page.
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.querySelector(':target')?.contains(document.activeElement)),
    ).toBe(true);
  });

  it('a reader can choose a comparison, add an article to it, and go to a passage', async () => {
    const page = await site.open('/', { width: 1000, height: 700 });
    await tabTo(page, 'Compare');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${dossier.url}compare/`);
    for (const name of [/^AWinabode/, /^CSource unknown/]) {
      await tabTo(page, name);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'Compare');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${comparisonOf('a-c')}`);
    await tabTo(page, 'Change articles');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Add E, /);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${comparisonOf('a-c-e')}`);
    await tabTo(page, 'Read the texts');
    await page.keyboard.press('Enter');
    await eventually(() => beginningOf(page.locator('#text-a .colhead'))).toBe('in view');
    await tabTo(page, /^E 3\b/);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**#${passageId('E', 3)}`);
    await eventually(() => beginningOf(page.locator(`[id="${passageId('E', 3)}"]`))).toBe('in view');
  });

  it('a reader can search, narrow the search, and open a passage that was found', async () => {
    const page = await site.open('/search/');
    await tabTo(page, 'Search the articles');
    await page.keyboard.type('buffer zone');
    await page.keyboard.press('Enter');
    await page.locator('[data-status="found"]').waitFor();
    await tabTo(page, /^weighs ?1$/);
    await page.keyboard.press('Space');
    await eventually(() => page.locator('.hit').count()).toBe(1);
    // The focus stays where it was, although the results around it are new.
    expect((await focusOf(page)).name).toMatch(/^weighs/);
    await tabTo(page, 'Open passage D 17');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${articleOf('D').url}?q=buffer+zone#${passageId('D', 17)}`);
  });

  it('a reader can skip the filters to the results', async () => {
    const page = await site.open('/search/?q=buffer+zone');
    await page.locator('[data-status="found"]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const afterContent = await focusesAfter(page, 'Tab', 3);
    expect(afterContent.map(({ name }) => name)).toEqual([
      'Search the articles',
      'Search',
      'Skip to results',
    ]);
    expect(afterContent.at(-1)?.trouble).toBeNull();
    const address = page.url();
    await page.keyboard.press('Enter');
    expect((await focusOf(page)).name).toBe('Three passages in two articles');
    expect(page.url()).toBe(address);
    // A link to a comparison, and two choices of an order, are in between.
    const afterResults = await focusesAfter(page, 'Tab', 4);
    expect(afterResults.at(-1)?.name).toBe(`[${articleOf('C').title}]`);
  });

  it.each([
    ['at the top of an article', articleOf('D').url, '', true],
    ['at a passage of an article', articleOf('D').url, `#${passageId('D', 17)}`, false],
    ['at an article’s title', articleOf('D').url, `#${articleOf('D').passages[0]?.id}`, false],
    ['at the first matches of a comparison', comparisonOf('c-d'), '', false],
    ['at a passage of a comparison', comparisonOf('c-d'), `#${passageId('D', 17)}`, false],
  ])(
    'a reader who comes from a search and is %s reaches the buttons for the matches within three stops',
    async (_, path, fragment, isAtTop) => {
      const page = await site.open(`${path}?q=Ukraine${fragment}`);
      await page.getByRole('button', { name: 'Next' }).waitFor();
      if (isAtTop) {
        await page.keyboard.press('Tab');
        expect((await focusOf(page)).name).toBe('Skip to content');
        await page.keyboard.press('Enter');
      }
      const focuses = await focusesAfter(page, 'Tab', 3);
      for (const { name, trouble } of focuses) expect(trouble, name).toBeNull();
      expect(focuses.map(({ name }) => name)).toContain('Next ›');
    },
  );

  it('a reader can unfold, use and fold the filters on a phone', async () => {
    const page = await site.open('/search/?q=buffer+zone', { width: 360, height: 640 });
    await page.locator('[data-status="found"]').waitFor();
    await tabTo(page, /^Filter articles by topic/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^weighs ?1$/);
    await page.keyboard.press('Space');
    await eventually(() => page.locator('.hit').count()).toBe(1);
    await tabTo(page, /^Filter articles by topic/, 'Shift+Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('.filters').getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    await tabTo(page, /^\[?Kremlin Opposes/);
  });

  it('a reader can retry a failed search without losing the focus', async () => {
    site.interfere((path) => (path.includes('/pagefind/') ? 'fail' : undefined));
    const page = await site.open('/search/?q=buffer+zone', { expected: PAGEFIND_FAILS });
    await page.locator('[data-status="failed"]').waitFor();
    await tabTo(page, 'Try again');
    site.interfere(() => undefined);
    await page.keyboard.press('Enter');
    await page.locator('[data-status="found"]').waitFor();
    await page.keyboard.press('Tab');
    // The next Tab leads to what follows the button: the results.
    expect(
      await page.evaluate(() =>
        document.querySelector('section[data-when="found"]')?.contains(document.activeElement),
      ),
    ).toBe(true);
  });
});
