import matter from 'gray-matter';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { found } from '../../src/views/view.fixture.ts';
import { beginningOf, eventually, backgroundOf, excessWidth } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, lastPassageId, passageId } from './real-dossier.ts';
import { SHORT_SOURCES } from '../support/short-sources.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));

/** The minimum width of a comparison's columns on tablets and wider windows, in pixels: 20rem. */
const MIN_COLUMN = 320;
/** The minimum width of four or five columns that begin where their heads do in a wide window: 14rem. */
const MIN_NARROW_COLUMN = 224;
/** The least width of a window in which they do: 84rem. */
const WIDE = 1344;

const columnsOf = (page: Page) => page.locator('#texts .column');
const headsOf = (page: Page) => page.locator('.colhead');
const paneOf = (page: Page) => page.getByRole('region', { name: /texts, side by side$/ });
const boxesOf = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top), width: Math.round(width) };
    }),
  );
const topsOf = async (elements: Locator) => (await boxesOf(elements)).map(({ top }) => top);
const scrollOf = (element: Locator) =>
  element.evaluate(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));

/** The windows in which the first screen is measured. */
const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** A window in which a browser's own bars take more of the screen. */
const SMALL_PHONE = { width: 360, height: 640 };
const { data: frontmatter } = matter.read('content/security-guarantees/dossier.md') as unknown as {
  data: { stances: { label: string; phrase: string }[]; takesNoSidePhrase: string };
};
/** Returns what is said of articles with a stance. */
const phraseOf = (label: string) =>
  frontmatter.stances.find((stance) => stance.label === label)?.phrase ?? frontmatter.takesNoSidePhrase;

/** Everything in the first screen and in the first rows that has words. */
const WORDED = '.head :is(h1, h2, p), .sharp :is(.ask, h2, figcaption, blockquote, p), .duels li, .actions';

/** Returns which elements have words outside the window, over other words, or cut off beyond an ellipsis. */
function brokenIn(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const { textOverflow, overflow } = getComputedStyle(element);
        const isCut = overflow === 'hidden' && textOverflow !== 'ellipsis';
        return (
          left < 0 ||
          right > window.innerWidth + 0.5 ||
          (isCut && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => element.textContent.trim()),
  );
}

/** Returns the visible texts that overlap one another among the elements. */
function overlapsIn(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((all) => {
    const rectsOf = (element: Element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        // Words for screen readers are clipped.
        if (!text.parentElement || getComputedStyle(text.parentElement).clipPath !== 'none') continue;
        const words = document.createRange();
        words.selectNodeContents(text);
        rects.push(...words.getClientRects());
      }
      return rects;
    };
    const boxes = all
      .filter((element) => element.checkVisibility())
      .map((element) => ({ words: element.textContent.trim(), rects: rectsOf(element) }));
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return boxes.flatMap(({ words, rects }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => rects.some((a) => other.rects.some((b) => touch(a, b))))
        .map((other) => [words, other.words]),
    );
  });
}

/** Reads the first screen of the comparison on a page that isn't scrolled. */
async function readFirstScreen(page: Page) {
  return {
    who: await page.locator('.who').innerText(),
    claim: await page.locator('.sharp h2').innerText(),
    sides: await page.locator('.sharp figure:not(.aside)').evaluateAll((figures) =>
      figures.map((figure) => ({
        siglum: figure.querySelector('.sig')?.textContent.trim(),
        quote: figure.querySelector('blockquote')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
        bottom: figure.getBoundingClientRect().bottom,
      })),
    ),
    actions: await page.locator('.actions').boundingBox(),
    agrees: await boxesIn(page, '.sharp .up'),
    disagrees: await boxesIn(page, '.sharp .down'),
  };
}

/** Returns where the elements that a selector finds begin and end, from the top of the window. */
function boxesIn(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    }),
  );
}

/** Reads a comparison in each size of window; a phone's only if it is of two articles. */
async function readComparison(page: Page, { articles }: { articles: readonly string[] }) {
  await page.setViewportSize(LAPTOP);
  const onLaptop = await readFirstScreen(page);
  const troubles = [];
  for (const width of [320, 360, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    troubles.push({
      width,
      excess: await excessWidth(page),
      broken: await brokenIn(page, WORDED),
      overlaps: await overlapsIn(
        page,
        '.sharp :is(.ask, h2 a, figcaption, blockquote, .in-full, .how), .duels a > *',
      ),
    });
  }
  if (articles.length > 2) return { onLaptop, troubles };
  await page.setViewportSize(PHONE);
  const onPhone = await readFirstScreen(page);
  await page.setViewportSize(SMALL_PHONE);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return { onLaptop, troubles, onPhone, height };
}

let read: Promise<Map<string, Awaited<ReturnType<typeof readComparison>>>> | undefined;

/**
 * Returns what each comparison shows without JavaScript, by its address. It is read once for all tests, since
 * loading the pages takes longer than anything else.
 */
function readComparisons() {
  const readAll = async () => {
    const page = await site.open('/about/', { javaScript: false });
    const all = new Map<string, Awaited<ReturnType<typeof readComparison>>>();
    for (const comparison of dossier.comparisons) {
      await page.goto(site.url(comparison.url));
      all.set(comparison.url, await readComparison(page, comparison));
    }
    return all;
  };
  return (read ??= readAll());
}

describe('the first screen of a comparison', () => {
  it.each([
    ['of two', 'on a phone', 'onPhone', PHONE, 2],
    ['of any number of articles', 'on a laptop', 'onLaptop', LAPTOP, 5],
  ] as const)(
    '%s %s shows who is compared and the sharpest difference, each side’s quote whole',
    async (_, _where, size, { height }, most) => {
      const comparisons = await readComparisons();
      for (const { url, articles } of dossier.comparisons.filter(
        (comparison) => comparison.articles.length <= most,
      )) {
        const { who, claim, sides, actions } = found(comparisons.get(url)?.[size]);
        const chosen = dossier.articles.filter(({ slug }) => articles.includes(slug));
        for (const { source, stance } of chosen) {
          expect(who, url).toContain(source.name);
          expect(who, url).toContain(phraseOf(stance.label));
        }
        const proposition = dossier.propositions.find((each) => each.claim === claim);
        expect(proposition, url).toBeDefined();
        const held = dossier.positions.filter(
          ({ article, proposition: id, voice }) =>
            articles.includes(article) && id === proposition?.id && voice.kind === 'author',
        );
        const quoted = sides.filter(({ quote }) => quote !== '');
        expect(quoted, url).toHaveLength(Math.min(2, held.length));
        if (size === 'onLaptop')
          expect((actions?.y ?? Infinity) + (actions?.height ?? 0), url).toBeLessThanOrEqual(height);
        for (const { siglum, quote, bottom } of quoted) {
          expect(bottom, url).toBeLessThanOrEqual(height);
          const article = chosen.find((each) => each.siglum === siglum);
          const position = held.find((each) => each.article === article?.slug);
          const lead = position?.evidence.find((each) => quote.includes(each.exact.replace(/\s+/g, ' ')));
          expect(lead, `${url}: ${quote}`).toBeDefined();
          expect(quote).toMatch(new RegExp(`${siglum} \\d+$`));
        }
      }
    },
  );

  it('of a pair that is opposed has a claim on which one author agrees and the other disagrees', async () => {
    const comparisons = await readComparisons();
    let opposed = 0;
    for (const { url, articles } of dossier.comparisons.filter((each) => each.articles.length === 2)) {
      const stancesOn = (id: string) =>
        dossier.positions
          .filter(
            ({ article, proposition, voice }) =>
              articles.includes(article) && proposition === id && voice.kind === 'author',
          )
          .map(({ stance }) => stance)
          .sort()
          .join();
      if (!dossier.propositions.some(({ id }) => stancesOn(id) === 'against,favor')) continue;
      opposed += 1;
      const { agrees, disagrees } = found(comparisons.get(url)).onLaptop;
      expect([agrees.length, disagrees.length], url).toEqual([1, 1]);
      // Who agrees is above the line, from which hangs who disagrees.
      expect(agrees[0]?.bottom, url).toBeCloseTo(disagrees[0]?.top ?? 0, 0);
    }
    expect(opposed).toBeGreaterThan(0);
  });

  it('has no words that are cut off, outside the window or over others, from 320 to 1440 px', async () => {
    const comparisons = await readComparisons();
    expect([...comparisons.keys()]).toEqual(dossier.comparisons.map(({ url }) => url));
    for (const [url, { troubles }] of comparisons) {
      for (const { width, excess, broken, overlaps } of troubles) {
        const at = `${url} at ${width} px`;
        expect(excess, at).toBe(0);
        expect(broken, at).toEqual([]);
        expect(overlaps, at).toEqual([]);
      }
    }
  });

  it('has a row of actions, in which the other sets and the citations fold without JavaScript', async () => {
    const page = await site.open(comparisonOf('b-e'), { ...LAPTOP, javaScript: false });
    const actions = page.getByRole('group', { name: 'What you can do here' });
    expect(
      (await actions.innerText())
        .split('\n')
        .map((words) => words.trim())
        .filter((words) => words !== ''),
    ).toEqual(['Change articles', 'Read the texts', 'Read blind', 'Cite', 'Copy link']);
    await actions.getByText('Cite').click();
    expect(await beginningOf(actions.getByRole('link', { name: 'BibTeX' }))).toBe('in view');
  });

  it.each(['Change articles', 'Cite'])(
    'opens “%s” in view below the buttons, covers nothing, and closes it on Escape or a click elsewhere',
    async (name) => {
      const page = await site.open(comparisonOf('b-e'), PHONE);
      const button = page.locator('.actions summary', { hasText: name });
      const menu = button.locator('xpath=following-sibling::*');
      const places = () =>
        menu.evaluate((panel) => {
          const { top, bottom } = panel.getBoundingClientRect();
          const actions = panel.closest('.actions');
          const buttons = [...(actions?.querySelectorAll(':scope > a, summary') ?? [])];
          return {
            isBelow: buttons.every((button) => button.getBoundingClientRect().bottom <= Math.ceil(top)),
            isInView: top >= 0 && bottom <= window.innerHeight,
            coversNothing: bottom <= (actions?.nextElementSibling?.getBoundingClientRect().top ?? 0),
          };
        });
      // Its row is at the bottom of the window.
      await button.evaluate((summary) => {
        summary.scrollIntoView({ block: 'end' });
      });
      await button.click();
      await eventually(places).toEqual({ isBelow: true, isInView: true, coversNothing: true });
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      expect(await button.evaluate((summary) => summary === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await menu.isVisible()).toBe(true);
      await page.getByRole('heading', { level: 1 }).click();
      expect(await menu.isVisible()).toBe(false);
    },
  );

  it('has a link that copies the address of the comparison, with what is folded', async () => {
    const page = await site.open(`${comparisonOf('b-e')}?fold=alone`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.actions').getByRole('link', { name: 'Copy link' }).click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://synoptic.example${comparisonOf('b-e')}?fold=alone`,
    );
    expect(await page.getByRole('status').textContent()).toBe('Link to this comparison copied.');
  });

  it('prints the comparison', async () => {
    const page = await site.open(comparisonOf('b-e'));
    const printed = page.evaluate(
      () =>
        new Promise<true>((resolve) => {
          window.print = () => {
            resolve(true);
          };
        }),
    );
    await page.getByRole('button', { name: 'Print with room for notes' }).click();
    expect(await printed).toBe(true);
  });
});

it.each([
  ['b-e', [768, 1024, 1440]],
  ['a-c-e', [1152, 1440]],
  ['a-b-d-e', [1440]],
  ['a-b-c-d-e', [1440]],
] as const)(
  'the heads, the sharpest difference, the rows and the texts of %s begin at the same places at %j px',
  async (set, widths) => {
    const page = await site.open(`${comparisonOf(set)}?unfold=texts`);
    const leftsOf = async (selector: string) =>
      (await boxesOf(page.locator(selector))).map(({ left }) => left);
    for (const width of widths) {
      await page.setViewportSize({ ...LAPTOP, width });
      const lefts = await leftsOf('.who > li');
      expect(new Set(lefts).size, `${width} px`).toBe(set.split('-').length);
      for (const part of ['.sharp figure', '.heads > span', '.row:first-of-type .cell', '#texts .column'])
        expect((await leftsOf(part)).slice(0, lefts.length), `${part} at ${width} px`).toEqual(lefts);
      for (const item of width >= 1024 ? await page.locator('.duels li:not(.last)').all() : [])
        expect((await boxesOf(item.locator('[data-s]'))).map(({ left }) => left)).toEqual(lefts);
    }
  },
);

describe('three articles on a wide screen', () => {
  it('are side by side, in the dossier’s order, with one head each', async () => {
    const page = await site.open(comparisonOf('a-c-e'), { width: 1440, javaScript: false });
    const [first, second, third] = await boxesOf(columnsOf(page));
    expect(new Set([first?.top, second?.top, third?.top]).size).toBe(1);
    expect(first?.left).toBeLessThan(second?.left ?? 0);
    expect(second?.left).toBeLessThan(third?.left ?? 0);
    expect((await headsOf(page).allInnerTexts()).map((text) => text[0])).toEqual(['A', 'C', 'E']);
  });

  it('keep their heads at the top of the window and above the text, however far a reader scrolls', async () => {
    const page = await site.open(comparisonOf('a-c-e'), { width: 1440, javaScript: false });
    await page.mouse.move(700, 500);
    for (const id of [passageId('A', 3), passageId('C', 11), lastPassageId('E')]) {
      await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 120);
      await eventually(() => topsOf(headsOf(page))).toEqual([0, 0, 0]);
      for (const head of await headsOf(page).all()) expect(await beginningOf(head)).toBe('in view');
    }
  });
});

describe('on a phone', () => {
  it('a pair takes at most 12 screens', async () => {
    const comparisons = await readComparisons();
    const pairs = dossier.comparisons.filter(({ articles }) => articles.length === 2);
    expect(pairs).toHaveLength(10);
    for (const { url } of pairs) {
      const height = comparisons.get(url)?.height;
      expect(height, url).toBeLessThanOrEqual(12 * SMALL_PHONE.height);
      expect(height, url).toBeGreaterThan(2 * SMALL_PHONE.height);
    }
  });

  it('the claims, reported voices and texts of a pair unfold without JavaScript', async () => {
    const page = await site.open(comparisonOf('a-b'), { ...SMALL_PHONE, javaScript: false });
    const row = page
      .locator('.row')
      .filter({ has: page.locator('.said') })
      .first();
    const visible = (selector: string) => row.locator(selector).filter({ visible: true }).count();
    expect([await visible('.verdict'), await visible('.gist, blockquote')]).toEqual([2, 0]);
    // Anywhere on a folded row, also where its articles stand.
    await row.locator('.verdict').last().click({ force: true });
    expect(await visible('.gist')).toBeGreaterThan(0);
    expect(await visible('.said')).toBe(0);
    await row
      .getByText(/^Reported: /)
      .first()
      .click();
    expect(await visible('.said')).toBeGreaterThan(0);
    expect(await columnsOf(page).first().isVisible()).toBe(false);
    await page.getByText('The texts', { exact: true }).click();
    expect(await columnsOf(page).first().isVisible()).toBe(true);
  });

  it('texts are one after another, each as wide as the page', async () => {
    const page = await site.open(comparisonOf('a-c-e'), { ...SMALL_PHONE, javaScript: false });
    await page.getByText('The texts', { exact: true }).click();
    const whole = await page.getByRole('main').evaluate((main) => main.clientWidth);
    const columns = await columnsOf(page).evaluateAll((all) =>
      all.map((column) => {
        const { width, top, bottom } = column.getBoundingClientRect();
        return { width, top, bottom };
      }),
    );
    expect(columns.map(({ width }) => Math.round(width))).toEqual([whole, whole, whole]);
    for (const [index, { bottom }] of columns.entries())
      expect(bottom).toBeLessThanOrEqual(columns[index + 1]?.top ?? Infinity);
  });

  it('the head of the text being read stays in view, shows its siglum, and links to each of the other texts', async () => {
    const page = await site.open(comparisonOf('a-c-e'), { ...SMALL_PHONE, javaScript: false });
    await page.getByText('The texts', { exact: true }).click();
    for (const [siglum, others] of [
      ['A', 'CE'],
      ['C', 'AE'],
      ['E', 'AC'],
    ] as const) {
      for (const other of others) {
        await page.locator(`[id="${passageId(siglum, 5)}"]`).scrollIntoViewIfNeeded();
        const head = page.locator(`#text-${siglum.toLowerCase()} .colhead`);
        await page.mouse.wheel(0, 40);
        await eventually(() => topsOf(head)).toEqual([0]);
        expect(await beginningOf(head)).toBe('in view');
        expect(await head.innerText()).toContain(siglum);
        await head
          .getByRole('link', { name: `${other}, ${articleOf(other).source.name}: to the text` })
          .click();
        await eventually(
          () => topsOf(page.locator(`#text-${other.toLowerCase()} .colhead`)),
          `${siglum} to ${other}`,
        ).toEqual([0]);
        expect(page.url()).toContain(`#text-${other.toLowerCase()}`);
      }
    }
  });
});

describe('columns that do not fit', () => {
  it.each([
    ['a-c-e', 768],
    ['a-c-e', 1000],
    ['a-b-d-e', 1000],
    ['a-b-c-d-e', 1000],
    ['a-b-d-e', 1280],
    ['a-b-c-d-e', 1280],
  ])(
    '(%s at %i px) are in a pane that scrolls both ways by keyboard, keeps heads in view, and doesn’t widen the page',
    async (set, width) => {
      const page = await site.open(comparisonOf(set), { width, height: 800, javaScript: false });
      const pane = paneOf(page);
      await page.getByRole('link', { name: 'Read the texts' }).click();
      await page.getByRole('navigation', { name: 'Go to a text' }).getByRole('link').last().focus();
      await page.keyboard.press('Tab');
      expect(await pane.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(
        await pane.evaluate((element) => [
          element.scrollWidth > element.clientWidth,
          element.scrollHeight > element.clientHeight,
        ]),
      ).toEqual([true, true]);

      await page.keyboard.press('ArrowRight');
      await eventually(async () => (await scrollOf(pane)).scrollLeft).toBeGreaterThan(0);
      await page.keyboard.press('PageDown');
      await eventually(async () => (await scrollOf(pane)).scrollTop).toBeGreaterThan(100);
      const top = await pane.evaluate((element) =>
        Math.round(element.getBoundingClientRect().top + element.clientTop),
      );
      expect(new Set(await topsOf(headsOf(page)))).toEqual(new Set([top]));
      await page.keyboard.press('End');
      await eventually(() =>
        pane.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop),
      ).toBeLessThan(1);
      expect(new Set(await topsOf(headsOf(page)))).toEqual(new Set([top]));
      expect(await excessWidth(page)).toBe(0);
    },
  );

  it('can each be brought into view by the links above them', async () => {
    const page = await site.open(comparisonOf('a-b-c-d-e'), { width: 1000, height: 800, javaScript: false });
    await page.getByRole('link', { name: 'Read the texts' }).click();
    const jump = page.getByRole('navigation', { name: 'Go to a text' });
    for (const { siglum, source } of [...dossier.articles].reverse()) {
      await jump.getByRole('link', { name: `${siglum}, ${source.name}: to the text` }).click();
      await eventually(
        () => beginningOf(page.locator(`#text-${siglum.toLowerCase()} .colhead`)),
        siglum,
      ).toBe('in view');
    }
  });

  it('get a pane, but two on a tablet, three on a laptop or five on a wide one fit and scroll with the page', async () => {
    for (const [set, width] of [
      ['a-b-c-d-e', 1440],
      ['a-c', 768],
      ['a-c-e', 1152],
      ['a-c-e', 1440],
    ] as const) {
      const page = await site.open(comparisonOf(set), { width });
      expect(
        await page
          .locator('.pane')
          .evaluate((pane) => pane.scrollWidth > pane.clientWidth || pane.scrollHeight > pane.clientHeight),
      ).toBe(false);
    }
  });
});

it.each(['a-c', 'a-c-e', 'a-b-d-e', 'a-b-c-d-e'])(
  'no column of %s is narrower than 20rem, or than 14rem if more than three fit, and none widens the page, from 768 to 1440 px',
  async (set) => {
    const page = await site.open(`${comparisonOf(set)}?unfold=texts`);
    for (const width of [768, 1000, 1152, 1440]) {
      await page.setViewportSize({ ...LAPTOP, width });
      const columns = await boxesOf(columnsOf(page));
      expect(columns).toHaveLength(set.split('-').length);
      for (const column of columns)
        expect(column.width, `${width} px`).toBeGreaterThanOrEqual(
          width >= WIDE && set.length > 5 ? MIN_NARROW_COLUMN : MIN_COLUMN,
        );
      expect(await excessWidth(page), `${width} px`).toBe(0);
    }
  },
);

it.each([320, 360, 768, 1000, 1440])(
  'at %i px a link to a passage of a comparison leads to it, and it is highlighted and not covered by its head',
  async (width) => {
    const page = await site.open('/', { width, height: 700, javaScript: false });
    const titleOf = (siglum: string) =>
      articleOf(siglum).passages.find(({ kind }) => kind === 'title')?.id ?? '';
    for (const [set, ids] of Object.entries({
      'a-c': [passageId('C', 8), lastPassageId('A'), titleOf('A')],
      'a-c-e': [lastPassageId('E'), passageId('A', 2), passageId('C', 6)],
      'a-b-c-d-e': [passageId('E', 12), lastPassageId('D'), titleOf('B'), lastPassageId('E')],
    })) {
      for (const id of ids) {
        await page.goto(site.url(`${comparisonOf(set)}#${id}`));
        const target = page.locator(`[id="${id}"]`);
        await eventually(() => beginningOf(target), `${set} ${id}`).toBe('in view');
        expect(await backgroundOf(target)).not.toBe('rgba(0, 0, 0, 0)');
      }
    }
  },
);

it('each passage of a comparison has a link to itself that stays on the page', async () => {
  const page = await site.open(comparisonOf('b-c-d'), { width: 1440, javaScript: false });
  const own = await page
    .locator('.column .passage[id]')
    .evaluateAll((passages) =>
      passages.map((passage) => [`#${passage.id}`, passage.querySelector('.num')?.getAttribute('href')]),
    );
  expect(own.length).toBeGreaterThan(30);
  for (const [id, href] of own) expect(href).toBe(id);
  await page.locator('.column').getByRole('link', { name: 'D 17', exact: true }).first().click();
  await page.waitForURL(`**${comparisonOf('b-c-d')}#${passageId('D', 17)}`);
});

describe('the chooser', () => {
  const chooserOf = (page: Page) => page.getByRole('navigation', { name: 'Change what is compared' });
  const openChooser = (page: Page) => page.getByText('Change articles').click();
  /** Returns an article's siglum and short source, as the heads of the columns show them. */
  const nameOf = (siglum: string) => `${siglum}, ${SHORT_SOURCES[siglum]}`;

  it('adds, swaps and leaves out an article without JavaScript', async () => {
    const page = await site.open(comparisonOf('a-c'), { javaScript: false });
    for (const [choice, set] of [
      [`Add ${nameOf('E')}`, 'a-c-e'],
      [`Swap C for ${nameOf('B')}`, 'a-b-e'],
      [`Leave out ${nameOf('A')}`, 'b-e'],
      [`Swap B for ${nameOf('D')}`, 'd-e'],
      ['all five', 'a-b-c-d-e'],
      [`Leave out ${nameOf('C')}`, 'a-b-d-e'],
      [`Add ${nameOf('C')}`, 'a-b-c-d-e'],
    ] as const) {
      await openChooser(page);
      await chooserOf(page).getByRole('link', { name: choice, exact: true }).click();
      await page.waitForURL(`**${comparisonOf(set)}`);
      expect(
        await columnsOf(page).evaluateAll((texts) =>
          texts.map(({ id }) => id.slice('text-'.length)).join('-'),
        ),
      ).toBe(set);
    }
  });
});

describe('an address with the sigla of a pair in reverse order', () => {
  it('redirects to the pair, keeps the passage, and lets a reader go back', async () => {
    const id = passageId('C', 6);
    const page = await site.open('/about/');
    await page.goto(site.url(`${comparisonOf('c-a')}#${id}`));
    await page.waitForURL(`**${comparisonOf('a-c')}#${id}`);
    await eventually(() => beginningOf(page.locator(`[id="${id}"]`))).toBe('in view');
    await page.goBack();
    await page.waitForURL('**/about/');
  });

  it('redirects to the pair without JavaScript, and has a link in case the browser doesn’t', async () => {
    const page = await site.open(comparisonOf('c-a'), { javaScript: false });
    await page.waitForURL(`**${comparisonOf('a-c')}`);
    const sent = await page.request.get(site.url(comparisonOf('c-a')));
    expect(await sent.text()).toContain(`<a id="to" href="${comparisonOf('a-c')}">`);
  });

  it('redirects with its query and fragment', async () => {
    const page = await site.open(`${comparisonOf('c-a')}?fold=alone#reported`);
    await page.waitForURL(`**${comparisonOf('a-c')}?fold=alone#reported`);
  });
});
