import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { beginningOf, eventually, excessWidth } from './on-screen.ts';
import { comparisonOf, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 900 };

/** Chooses how columns scroll, and waits until the choice takes effect. */
async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name });
  await radio.check();
  const value = await radio.getAttribute('value');
  await eventually(() => page.locator('.pane').getAttribute('data-scroll')).toBe(
    value === 'all' ? null : value,
  );
}

const scrolledTo = (page: Page, siglum: string) =>
  page.locator(`#text-${siglum}`).evaluate((column) => column.scrollTop);

/** Scrolls a column with the wheel until a mark on a proposition has passed its middle. */
async function readTo(page: Page, siglum: string, group: string): Promise<void> {
  const column = page.locator(`#text-${siglum}`);
  await column.scrollIntoViewIfNeeded();
  await column.hover();
  const down = await column
    .locator(`mark[data-group="${group}"]`)
    .first()
    .evaluate((mark) => {
      const box = mark.closest('.column')?.getBoundingClientRect();
      return mark.getBoundingClientRect().top - (box?.top ?? 0) - (box?.height ?? 0) * 0.3;
    });
  await page.mouse.wheel(0, down);
}

/** Returns the vertical positions on the screen of the highlighted marks in a column. */
const litIn = (page: Page, siglum: string) =>
  page
    .locator(`#text-${siglum} mark.lit`)
    .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().top)));

describe('columns', () => {
  it('scroll together until a reader chooses otherwise by keyboard, and the choice is remembered', async () => {
    const page = await site.open(comparisonOf('b-e'));
    const modes = page.getByRole('group', { name: 'Columns scroll' });
    expect(await modes.getByRole('radio', { name: 'Together' }).isChecked()).toBe(true);
    await modes.getByRole('radio', { name: 'Together' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await modes.getByRole('radio', { name: 'Separately' }).isChecked()).toBe(true);
    await page.goto(site.url(comparisonOf('a-c-e')));
    expect(await modes.getByRole('radio', { name: 'Separately' }).isChecked()).toBe(true);
    expect(await page.locator('.pane').getAttribute('data-scroll')).toBe('own');
  });

  it.each([
    ['b-e', 1440, 900, 2],
    ['a-b-c-d-e', 1440, 900, 5],
    ['b-d-e', 1024, 768, 3],
    ['a-b-c-d-e', 1024, 768, 3],
  ])(
    '(%s at %i × %i px) can each be scrolled by keyboard without moving the others, and fill the window with %i whole columns',
    async (set, width, height, whole) => {
      const page = await site.open(`${comparisonOf(set)}?unfold=texts`, { width, height });
      await choose(page, 'Separately');
      await page.locator('#text-b').focus();
      await page.evaluate(() => {
        scrollBy(0, -200);
      });
      await page.keyboard.press('PageDown');
      await eventually(() => scrolledTo(page, 'b')).toBeGreaterThan(100);
      expect(await scrolledTo(page, 'e')).toBe(0);
      await eventually(() =>
        page.locator('#text-b').evaluate((column) => Math.round(column.getBoundingClientRect().bottom)),
      ).toBeGreaterThan(height - 3);
      const [pane, ...columns] = await page.locator('.pane, .column').evaluateAll((all) =>
        all.map((element) => {
          const { left, right, bottom } = element.getBoundingClientRect();
          return { left: Math.round(left), right: Math.round(right), bottom: Math.round(bottom) };
        }),
      );
      expect(pane?.bottom).toBe(height);
      const isIn = ({ left, right }: { left: number; right: number }) =>
        left >= (pane?.left ?? 0) && right <= (pane?.right ?? 0);
      const isBeside = ({ left }: { left: number }) => left >= (pane?.right ?? 0) - 1;
      expect(columns.filter(isIn)).toHaveLength(whole);
      expect(columns.filter((column) => !isIn(column) && !isBeside(column))).toEqual([]);
      expect(await excessWidth(page)).toBe(0);
    },
  );

  it('that are matched by claim move to the counterpart of the passage being read, at the same height, if there is one', async () => {
    const page = await site.open(comparisonOf('a-c-e'), { height: 900 });
    await choose(page, 'Matched by claim');
    // The claim that Ukraine should join NATO: C and E have marks on it, and A has none.
    await readTo(page, 'c', '13');
    await eventually(() => page.locator('.notice-line').textContent()).toMatch(
      /^13, Ukraine should join NATO · A has no mark on this claim · E \d/,
    );
    await eventually(async () => {
      const [read, counterparts] = [await litIn(page, 'c'), await litIn(page, 'e')];
      return Math.min(...read.flatMap((top) => counterparts.map((other) => Math.abs(top - other))));
    }, 'a counterpart is at the same height').toBeLessThan(3);
    expect(await litIn(page, 'a')).toEqual([]);
    // Also the last passage of a column can be at any height.
    const last = page.locator('#text-a .passage').last();
    await page.locator('#text-a').evaluate((column) => column.scrollTo(0, column.scrollHeight));
    expect((await last.boundingBox())?.y).toBeLessThan(100);
  });

  it('that are matched by claim move to the author’s own words, not to those of a nearer voice that is reported', async () => {
    const page = await site.open(comparisonOf('b-d'), { height: 700 });
    await choose(page, 'Matched by claim');
    // On this claim, D reports others in D 1 and D 5, and D’s author speaks in D 9 and D 14.
    await page.locator('#guarantees-ukraine [data-s="b"] blockquote a').first().click();
    const lit = page.locator('#text-d mark.lit');
    await eventually(() =>
      lit.evaluateAll((marks) => [
        ...new Set(marks.map((mark) => mark.closest('.passage')?.querySelector('.num')?.textContent.trim())),
      ]),
    ).toEqual(['D 9', 'D 14']);
    await eventually(async () => {
      const [read, counterparts] = [await litIn(page, 'b'), await litIn(page, 'd')];
      return Math.min(...read.flatMap((top) => counterparts.map((other) => Math.abs(top - other))));
    }, 'the author’s words are at the same height').toBeLessThan(3);
  });

  it('lead from the notice to each counterpart, named as reported if the author doesn’t speak', async () => {
    const page = await site.open(comparisonOf('b-d'), { height: 900 });
    await page.locator('#text-b mark[data-group="5"]').first().click();
    const notice = page.locator('.notice-line');
    expect(await notice.textContent()).toContain('· D 23Back to B 3Go to this claim’s row');
    await notice.getByRole('link', { name: 'D 23' }).click();
    await eventually(() => page.locator('.passage.here .num').textContent()).toMatch(/D 23/);
    await page.goto(site.url(comparisonOf('b-e')));
    await page.locator('#text-b mark[data-group="10"]').first().click();
    expect(await notice.textContent()).toMatch(
      / · E \d+(, E \d+)* \(reported\)Back to B \d+Go to this claim’s row/,
    );
  });

  it.each([
    [1440, ['Together', 'Separately', 'Matched by claim']],
    [360, ['One below the other', 'Side by side, to swipe']],
  ])(
    'at %i px bring the counterpart of a chosen mark into view above the notice, which leads back, in each mode: %j',
    async (width, modes) => {
      const page = await site.open(comparisonOf('b-d'), { width, height: 740 });
      await page.getByRole('link', { name: 'Read the texts' }).click();
      for (const mode of modes) {
        await choose(page, mode);
        // In B, the claim is in one passage near the beginning; D’s author speaks near the end.
        await page.locator('#text-b mark[data-group="5"]').first().click();
        await eventually(
          () =>
            page.locator('#text-d mark.lit').evaluateAll((marks) =>
              marks.some((mark) => {
                const [line] = mark.getClientRects();
                const shown = line && document.elementFromPoint(line.x + 2, line.y + line.height / 2);
                return shown ? mark.contains(shown) : false;
              }),
            ),
          mode,
        ).toBe(true);
        await page.getByRole('link', { name: 'Back to B 3' }).click();
        await eventually(() => beginningOf(page.locator(`[id="${passageId('B', 3)}"]`)), mode).toBe(
          'in view',
        );
      }
    },
  );

  it('that are matched by claim don’t scroll in proportion: between counterparts they stay where they are', async () => {
    const page = await site.open(comparisonOf('b-e'), { height: 900 });
    await choose(page, 'Matched by claim');
    await readTo(page, 'e', '10');
    await eventually(async () => (await litIn(page, 'b')).length).toBeGreaterThan(0);
    const before = await scrolledTo(page, 'b');
    const own = await scrolledTo(page, 'e');
    await page.mouse.wheel(0, 12);
    await eventually(() => scrolledTo(page, 'e')).toBeGreaterThan(own);
    expect(await scrolledTo(page, 'b')).toBe(before);
  });

  it('move instantly for a reader who prefers reduced motion, and smoothly for others', async () => {
    const page = await site.open(comparisonOf('b-e'), { height: 900, reducedMotion: 'no-preference' });
    await page.addInitScript(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the element below
      const scrollBy = Element.prototype.scrollBy;
      Element.prototype.scrollBy = function (this: Element, ...args: unknown[]) {
        (window as { asked?: unknown[] }).asked = [
          ...((window as { asked?: unknown[] }).asked ?? []),
          (args[0] as ScrollToOptions).behavior,
        ];
        Reflect.apply(scrollBy, this, args);
      };
    });
    for (const [reducedMotion, behavior] of [
      ['no-preference', 'smooth'],
      ['reduce', 'instant'],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto(site.url(comparisonOf('b-e')));
      await choose(page, 'Matched by claim');
      await readTo(page, 'e', '10');
      await eventually(() =>
        page.evaluate(() => [...new Set((window as { asked?: unknown[] }).asked ?? [])]),
      ).toEqual([behavior]);
    }
  });

  it('on a phone are one below the other, or side by side for swiping with the siglum always in view', async () => {
    const page = await site.open(comparisonOf('a-b-c'), PHONE);
    await page.getByText('The texts', { exact: true }).click();
    await choose(page, 'Side by side, to swipe');
    const pane = page.locator('.pane');
    await pane.scrollIntoViewIfNeeded();
    for (const siglum of ['a', 'b', 'c']) {
      const column = page.locator(`#text-${siglum}`);
      await column.evaluate((element) => element.scrollIntoView({ inline: 'start', block: 'nearest' }));
      await column.evaluate((element) => element.scrollBy(0, 400));
      await eventually(
        () => column.evaluate((element) => Math.round(element.getBoundingClientRect().left)),
        siglum,
      ).toBeLessThan(40);
      const offset = await column
        .locator('.colhead')
        .evaluate(
          (head) =>
            head.getBoundingClientRect().top - (head.closest('.column')?.getBoundingClientRect().top ?? 0),
        );
      expect(Math.abs(offset), siglum).toBeLessThan(2);
      expect(
        await column.evaluate((element) => element.getBoundingClientRect().width),
        siglum,
      ).toBeGreaterThanOrEqual(320);
    }
    expect(await excessWidth(page)).toBe(0);
    await choose(page, 'One below the other');
    expect(await pane.getAttribute('data-scroll')).toBeNull();
  });

  it('can be read without JavaScript, with no choice of how they scroll', async () => {
    const page = await site.open(comparisonOf('b-e'), { ...TABLET, javaScript: false });
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.locator('.column').first().isVisible()).toBe(true);
  });
});

describe('the claims of five articles', () => {
  it('have columns of equal width where not all fit side by side, and those who speak come first, in the articles’ order', async () => {
    const page = await site.open(comparisonOf('a-b-c-d-e'), TABLET);
    const cells = await page
      .locator('.row')
      .first()
      .locator('.cell')
      .evaluateAll((all) =>
        all.map((cell) => {
          const { left, top, width } = cell.getBoundingClientRect();
          return { siglum: (cell as HTMLElement).dataset['s'], left, top, width };
        }),
      );
    expect(new Set(cells.map(({ width }) => Math.round(width))).size).toBe(1);
    const asRead = cells.toSorted((a, b) => a.top - b.top || a.left - b.left);
    expect(asRead.map(({ siglum }) => siglum).join('')).toBe('abecd');
    expect(new Set(cells.map(({ left }) => left)).size).toBe(2);
  });

  it.each([TABLET, { width: 1440, height: 900 }])(
    'fold the voices that articles report at $width px, also without scripts, but not on paper',
    async (size) => {
      const page = await site.open(comparisonOf('a-b-c-d-e'), { ...size, javaScript: false });
      const voices = page.locator('.cell .said');
      const shownVoices = () => voices.filter({ visible: true }).count();
      expect(await shownVoices()).toBe(0);
      await page.getByText('Reported: two voices').first().click();
      expect(await shownVoices()).toBe(2);
      await page.emulateMedia({ media: 'print' });
      expect(await shownVoices()).toBe(await voices.count());
    },
  );

  it('have words for the shapes on phones, before rows in which shapes stand alone', async () => {
    const page = await site.open(comparisonOf('a-b-c-d-e'), PHONE);
    const legend = page.getByText('Above the line: agrees. Below it: disagrees.');
    const bottom = await legend.evaluate((element) => element.getBoundingClientRect().bottom);
    const alone = await page
      .locator('.duels svg')
      .first()
      .evaluate((shape) => shape.getBoundingClientRect().top);
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(alone);
  });

  it.each([PHONE, { width: 1440, height: 900 }])(
    'can each be reached from the first screen at $width px',
    async (size) => {
      const page = await site.open(comparisonOf('a-b-c-d-e'), size);
      const claims = await page.locator('.row').evaluateAll((rows) => rows.map(({ id }) => `#${id}`));
      const button = page.getByRole('link', { name: 'Go to a claim' });
      await button.click();
      const links = page.locator('.duels .last div a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(claims);
      expect(await excessWidth(page)).toBe(0);
      await button.click();
      expect(await links.first().isVisible()).toBe(false);
      await button.click();
      await links.last().press('Enter');
      expect(new URL(page.url()).hash).toBe(claims.at(-1));
    },
  );
});
