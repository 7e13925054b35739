import { describe, expect, inject, it } from 'vitest';
import { articleOf, blindOf, comparisonOf } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));

/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 680, height: 990 };

describe('a blind page', () => {
  it.each([true, false])(
    'lets a reader predict and reveal texts one by one with only the keyboard (scripts: %s)',
    async (javaScript) => {
      const page = await site.open(blindOf('a-e'), { javaScript });
      const requests = site.requests().length;
      const reveals = page.locator('.reveal');
      const isOpen = () =>
        reveals.evaluateAll((each) => each.map((reveal) => (reveal as HTMLDetailsElement).open));
      await page.getByRole('link', { name: 'Make predictions for Text 1' }).focus();
      await page.keyboard.press('Enter');
      // The order of the focus from here: the link back to the text, two questions, the year, the reveal.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2025');
      await page.keyboard.press('Enter');
      const group = page.getByRole('group', { name: 'Text 1', exact: true });
      expect(
        await group
          .getByRole('radio', { checked: true })
          .evaluateAll((each) => each.map((radio) => (radio as HTMLInputElement).value)),
      ).toEqual([articleOf('D').stance.phrase, 'Analysis']);
      expect(await group.getByRole('textbox').inputValue()).toBe('2025');
      expect(await isOpen()).toEqual([false, false]);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await isOpen()).toEqual([true, false]);
      // The prediction stays next to what is revealed; a script says it once more above the answer.
      expect(await group.getByRole('textbox').inputValue()).toBe('2025');
      expect(await group.getByText(/^You said: /).allInnerTexts()).toEqual(
        javaScript
          ? [`You said: ${articleOf('D').stance.phrase}`, 'You said: Analysis', 'You said: 2025']
          : [],
      );
      expect(await page.getByRole('button', { name: 'Print as a worksheet' }).count()).toBe(
        javaScript ? 1 : 0,
      );
      const link = reveals.first().getByRole('link');
      expect([articleOf('A').url, articleOf('E').url]).toContain(await link.getAttribute('href'));
      await page.keyboard.press('Tab');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      // Nothing was sent. The font of the siglum may be loaded when it is first shown.
      expect(
        site
          .requests()
          .slice(requests)
          .filter((path) => !path.endsWith('.woff2')),
      ).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  );

  it('folds away the authors’ positions, all of them on a phone too, and they lead to passages on the page', async () => {
    const page = await site.open(blindOf('a-c-e'), { width: 360 });
    const section = page.getByRole('heading', { name: /^Only one author takes a position: / });
    expect(await section.isVisible()).toBe(false);
    await page.getByText('Show the positions').click();
    expect(await section.isVisible()).toBe(true);
    for (const part of ['h3', '.gist', 'blockquote']) {
      const parts = page.locator(`#hold .row ${part}`);
      expect(await parts.count()).toBeGreaterThan(0);
      expect(await parts.filter({ visible: true }).count(), part).toBe(await parts.count());
    }
    const cite = page.locator('#hold .cite').first();
    const target = await cite.getAttribute('href');
    await cite.click();
    expect(await page.locator(target ?? '').evaluate((element) => element.matches(':target'))).toBe(true);
    await page.getByRole('link', { name: 'The same comparison, with names' }).click();
    await page.waitForURL(`**${comparisonOf('a-c-e')}`);
  });

  it('shows texts side by side if there is room, and one after another on a phone', async () => {
    const tops = async (width: number) => {
      const page = await site.open(blindOf('a-c'), { width });
      return page
        .locator('.column')
        .evaluateAll(
          (columns) => new Set(columns.map((column) => Math.round(column.getBoundingClientRect().top))).size,
        );
    };
    expect([await tops(360), await tops(768), await tops(1440)]).toEqual([2, 1, 1]);
  });
});

describe('a printed blind page', () => {
  it('has all questions on five texts on one sheet, with nothing that is untrue of paper', async () => {
    const page = await site.open(blindOf('a-b-c-d-e'), PAPER);
    await page.emulateMedia({ media: 'print' });
    const questions = page.locator('#predict');
    // A4 less the margins.
    expect((await questions.boundingBox())?.height).toBeLessThan(((297 - 2 * 14) / 25.4) * 96);
    expect(await questions.innerText()).not.toMatch(/reveal|neither sent nor stored/i);
  });

  it('has the texts and the questions, and only those reveals that are open', async () => {
    const page = await site.open(blindOf('a-c-e'), PAPER);
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    expect(await shown('.column .text')).toBeGreaterThan(40);
    expect(await shown('#predict [type="radio"]')).toBe(3 * (4 + 5));
    expect(await shown('#predict [size]')).toBe(3);
    expect([await shown('.reveal'), await shown('#hold'), await shown('.go'), await shown('.jump')]).toEqual([
      0, 0, 0, 0,
    ]);
    expect((await page.locator('body').innerText()).toLowerCase()).not.toMatch(
      /winabode|mokslas|new york|2022-|unknown/,
    );
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('Reveal Text 2').click();
    expect(await page.locator('.reveal[open] > summary').innerText()).toBe('Text 2');
    await page.emulateMedia({ media: 'print' });
    expect(await shown('.reveal')).toBe(1);
  });
});
