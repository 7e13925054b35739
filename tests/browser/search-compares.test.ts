import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { weightOf, weightType } from '../support/page-weight.ts';
import { beginningOf, eventually } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import {
  announced,
  articlesFound,
  filterOf,
  foundIn,
  isPagefind,
  silentIn,
  stateOf,
  wordsOf,
} from './search-page.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

/** The limit for all that a first search transfers but fonts, which nothing waits for. */
const MAX_WEIGHT = 150_000;
/** Milliseconds after which the search says that the line is slow. */
const UNTIL_SLOW = 4_000;

const slowNotice = (page: Page) =>
  page.getByRole('main').locator('[data-slow]').getByText('The connection is slow');

describe('a search compares articles and', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  it('leads to texts whose first matches are side by side, and lights no label’s words', async () => {
    const page = await site.open('/search/?q=red+lines', { width: 1440, height: 900 });
    await page.getByRole('link', { name: 'Compare B and D' }).click();
    await page.getByRole('group', { name: 'Words that were searched for' }).waitFor();
    for (const passage of [passageId('B', 2), passageId('D', 7)])
      await eventually(() => beginningOf(page.locator(`[id="${passage}"]`)), passage).toBe('in view');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('.margin[open]').count()).toBe(0);
    // A notice would cover the bar.
    await page.locator('#text-b .num').first().click();
    const bars = page.locator('.notice-line').filter({ visible: true });
    expect(await bars.count()).toBe(1);
    await bars.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await bars.getByRole('button', { name: 'Next' }).count()).toBe(1);
  });

  it('leads to the first match of texts that are one below the other on a phone', async () => {
    const page = await site.open('/search/?q=red+lines', { width: 360, height: 740 });
    await page.getByRole('link', { name: 'Compare B and D' }).click();
    await eventually(() => beginningOf(page.locator(`[id="${passageId('B', 2)}"]`))).toBe('in view');
    expect(await page.getByRole('status').filter({ visible: true }).allInnerTexts()).toContain(
      'Match 1 of 2, in B 2',
    );
  });

  it('says which articles are silent, and which of several words an article lacks', async () => {
    const page = await site.open('/search/?q=buffer+zone');
    await stateOf(page, 'found').waitFor();
    expect(await silentIn(page)).toEqual([['A'], ['B'], ['E']]);
    await wordsOf(page).fill('NATO expansion');
    await eventually(() => silentIn(page)).toEqual([['B', 'has “NATO” but not “expansion”']]);
    expect(await articlesFound(page)).toHaveLength(4);
  });

  it('names the words that no article has, and offers a search for the others', async () => {
    const page = await site.open('/search/?q=NATO+kangaroo');
    await stateOf(page, 'none').waitFor();
    expect(await announced(page)).toBe('No article has “kangaroo”');
    expect(await silentIn(page)).toHaveLength(5);
    expect(await page.locator('[data-silent-note]').innerText()).toBe(
      'These articles lack some of the words.',
    );
    await page.getByText('Search only for NATO').getByRole('link').click();
    await stateOf(page, 'found').waitFor();
    expect(await articlesFound(page)).toHaveLength(5);
    const isScattered = (siglum: string) =>
      page
        .locator('.hit', { has: page.locator(`header .sig[data-s="${siglum}"]`) })
        .getByText('No single passage has all of these words')
        .isVisible();
    await wordsOf(page).fill('Macron NATO');
    await eventually(() => articlesFound(page)).toHaveLength(3);
    expect([await isScattered('a'), await isScattered('b'), await isScattered('e')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('shows each hit in its context, and says whose words it is in if they are quoted', async () => {
    const page = await site.open('/search/?q=workarounds');
    await stateOf(page, 'found').waitFor();
    expect((await foundIn(page)).map(({ name, marked }) => [name, marked])).toEqual([
      ['E 10', ['Workarounds']],
    ]);
    expect(await page.getByRole('radiogroup', { name: 'Sort' }).isVisible()).toBe(false);
    expect(await page.locator('.found-in li').innerText()).toContain('quoted: The New York Times');
    await wordsOf(page).fill('Starmer');
    await eventually(async () => (await foundIn(page)).map(({ marked }) => marked.join())).toContain(
      'Starmer',
    );
    expect(await page.locator('.found-in li').first().innerText()).not.toContain('quoted');
  });

  it('lists passages with both words close together before those with them far apart', async () => {
    const page = await site.open('/search/?q=NATO+expansion');
    await stateOf(page, 'found').waitFor();
    const inD = (await foundIn(page)).filter(({ name }) => name.startsWith('D')).map(({ name }) => name);
    expect(inD).toEqual(['D 17', 'D 3']);
    expect((await articlesFound(page)).at(-1)).toBe('D');
  });

  it('links to the comparison of all articles with hits, or of the chosen ones', async () => {
    const page = await site.open('/search/?q=NATO+expansion');
    const all = page.getByRole('link', { name: 'Compare A, C, D and E' });
    expect(await all.getAttribute('href')).toBe(`${comparisonOf('a-c-d-e')}?q=NATO+expansion#texts`);
    await page.getByRole('checkbox', { name: /^Compare E/ }).check();
    expect(await page.getByText('Choose another article to compare with E').isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: /^Compare A/ }).check();
    await page.getByRole('link', { name: 'Compare your selection: A and E' }).click();
    await page.waitForURL(`**${comparisonOf('a-e')}?q=NATO+expansion#texts`);
  });

  it('leads to a comparison that highlights the passages with hits without loading Pagefind', async () => {
    const page = await site.open(`${comparisonOf('a-b-c-d-e')}?q=buffer+zone#texts`);
    const lit = () => page.locator('.has-hit').evaluateAll((passages) => passages.map(({ id }) => id));
    await eventually(lit).toEqual([passageId('C', 3), passageId('D', 4), passageId('D', 17)]);
    expect(await page.locator('.has-hit').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.get('hit-word')?.size)).toBeGreaterThanOrEqual(3);
    expect(site.requests().filter(isPagefind)).toEqual([]);
  });

  it.each([
    ['all articles have hits', 'security', 'found', '/search.json', 5],
    ['no article has the word and the nearest is offered', 'Zelinsky', 'none', '/search/words.json', 1],
  ] as const)(
    'transfers at most 150 kB, including the page and without fonts, if %s',
    async (_, word, ends, asks, times) => {
      const page = await site.open(`/search/?q=${word}`);
      await stateOf(page, ends).waitFor();
      const paths = site.requests().map((path) => path.replace(/\?.*/, ''));
      const counted = paths.filter((path) => weightType(path) !== 'font');
      expect(paths.filter((path) => path.includes(asks))).toHaveLength(times);
      expect(counted.reduce((sum, path) => sum + weightOf(inject('realSite'), path), 0)).toBeLessThanOrEqual(
        MAX_WEIGHT,
      );
    },
  );

  it('has a counterpart without JavaScript: a topic’s page, with propositions, silent articles, and links to the search and to its first passage in a comparison', async () => {
    const topic = dossier.topics.find(({ slug }) => slug === 'foreign-troops');
    const page = await site.open(topic?.url ?? '', { javaScript: false });
    const main = page.getByRole('main');
    for (const { claim } of dossier.propositions.filter(({ topic: slug }) => slug === topic?.slug))
      expect(await main.getByRole('link', { name: claim }).isVisible()).toBe(true);
    expect(await main.getByRole('heading', { name: 'None of these words' }).isVisible()).toBe(true);
    expect(await main.getByRole('link', { name: 'Search in these articles' }).getAttribute('href')).toBe(
      '/search/?topic=foreign-troops',
    );
    const comparison = await main.getByRole('link', { name: 'Compare these articles' }).getAttribute('href');
    const first = page.locator('.found-in .cite, .found-in a').first();
    const [, id = ''] = ((await first.getAttribute('href')) ?? '').split('#');
    const compared = await site.open(comparison ?? '');
    expect(await beginningOf(compared.locator(`[id="${id}"]`))).toBe('in view');
    await eventually(() => compared.getByRole('status').filter({ hasText: 'Match 1 of' }).count()).toBe(1);
  });
});

describe('typing a search', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  it('shows topics, sources and titles at once, before the index has loaded', async () => {
    site.interfere((path) => (isPagefind(path) ? 'hang' : undefined));
    const page = await site.open('/search/');
    await wordsOf(page).pressSequentially('geno');
    const answers = page.locator('[data-answers] li');
    await eventually(() => answers.allInnerTexts()).toEqual([`B Title ${articleOf('B').title}`]);
    await wordsOf(page).fill('nato');
    await eventually(async () => (await answers.allInnerTexts())[0]).toBe('Topic NATO’s expansion');
    await wordsOf(page).fill('winabode');
    await eventually(() => answers.allInnerTexts()).toEqual(['A Source Winabode']);
  });

  it('finds passages, keeps the focus, announces the count after a pause, and adds one entry to the history', async () => {
    const page = await site.open('/search/', { hasClock: true });
    // From here on, the clock moves only when the test sets it forward.
    await page.clock.pauseAt(Date.now() + 1_000);
    const type = async (words: string) => {
      for (const key of words) {
        await wordsOf(page).press(key === ' ' ? 'Space' : key);
        await page.clock.runFor(60);
      }
    };
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[role="status"]');
      if (region)
        new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    });
    await type('NATO');
    await page.clock.runFor(100);
    await stateOf(page, 'found').waitFor();
    await page.clock.runFor(1_000);
    await wordsOf(page).fill('');
    await type('buffer zone');
    await page.clock.runFor(100);
    await eventually(async () => (await foundIn(page)).map(({ name }) => name)).toEqual([
      'C 3',
      'D 4',
      'D 17',
    ]);
    await page.clock.runFor(2_000);
    await eventually(() => announced(page)).toBe('Three passages in two articles');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter((text) => text !== '')).toEqual(['Three passages in two articles']);
    expect(await wordsOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=buffer+zone');
    await page.goBack();
    await stateOf(page, 'idle').waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  it.each([
    ['with Caps Lock on', { key: 'K', code: 'KeyK' }, true],
    ['on a Cyrillic keyboard', { key: 'л', code: 'KeyK' }, true],
    ['on a keyboard with K in another place', { key: 'k', code: 'KeyV' }, true],
    ['with another Latin letter in its place', { key: 't', code: 'KeyK' }, false],
    ['with Shift, which makes it another shortcut', { key: 'K', code: 'KeyK', shiftKey: true }, false],
  ])('handles Ctrl+K %s: %o, %s', async (_, pressed, isTaken) => {
    const page = await site.open('/search/');
    const isOpen = await page.evaluate(
      (init) => dispatchEvent(new KeyboardEvent('keydown', { ctrlKey: true, cancelable: true, ...init })),
      pressed,
    );
    expect(isOpen).toBe(!isTaken);
    expect(await wordsOf(page).evaluate((field) => field === document.activeElement)).toBe(isTaken);
  });

  it('keeps the label above the field in view when it is opened with the shortcut', async () => {
    const page = await site.open('/search/#q', { height: 500 });
    await eventually(() => wordsOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await beginningOf(page.locator('label[for="q"]'))).toBe('in view');
  });

  it.each([768, 1000, 1440])(
    'shows every hit inside its line, which is one line with its hit under the others, and passage numbers that are large enough to click, at %i px',
    async (width) => {
      const page = await site.open('/search/?q=Ukraine+Russia', { width });
      await stateOf(page, 'found').waitFor();
      const outside = await page.locator('.context mark:visible').evaluateAll((marks) =>
        marks
          .filter((mark) => {
            const [box, line] = [mark.getBoundingClientRect(), mark.closest('p')?.getBoundingClientRect()];
            return (
              !line ||
              box.left < line.left - 1 ||
              box.right > line.right + 1 ||
              box.top < line.top - 1 ||
              box.bottom > line.bottom + 1
            );
          })
          .map((mark) => mark.closest('p')?.textContent),
      );
      expect(outside).toEqual([]);
      const lines = await page.locator('.context:visible').evaluateAll((all) =>
        all.map((line) => ({
          height: line.clientHeight,
          left: line.querySelector('mark')?.getBoundingClientRect().left,
        })),
      );
      expect(new Set(lines.map(({ height }) => height)).size).toBe(1);
      expect(new Set(lines.map(({ left }) => left)).size).toBe(1);
      const heights = await page
        .locator('.found-in .num:visible')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    },
  );

  it.each([768, 1000])('cuts lines that are too long between words at %i px', async (width) => {
    const page = await site.open('/search/?q=security', { width });
    await stateOf(page, 'found').waitFor();
    const cut = await page.locator('.context:visible > span').evaluateAll((sides) =>
      sides.flatMap((side) => {
        const edges = side.getBoundingClientRect();
        const crossing: { word: string; display: string; overflow: string }[] = [];
        const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          for (const { 0: word, index } of (text as Text).data.matchAll(/\S+/g)) {
            const range = new Range();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const { left, right } = range.getBoundingClientRect();
            const isCut =
              (left < edges.left && right > edges.left) || (left < edges.right && right > edges.right);
            if (!isCut || !text.parentElement) continue;
            const { display } = getComputedStyle(text.parentElement);
            crossing.push({ word, display, overflow: getComputedStyle(side).textOverflow });
          }
        }
        return crossing;
      }),
    );
    expect(cut.length).toBeGreaterThan(5);
    // Where an ellipsis is needed, browsers leave out the whole of a word that is a box of its own.
    for (const { word, display, overflow } of cut)
      expect([display, overflow], word).toEqual(['inline-block', 'ellipsis']);
  });

  it('needs only the keyboard to open the search, walk the results, open a passage and clear the search', async () => {
    const page = await site.open(articleOf('B').url);
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/search/#q');
    await eventually(() => wordsOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('buffer zone');
    await eventually(() => articlesFound(page)).toEqual(['C', 'D']);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(`${articleOf('C').url}?q=buffer+zone`);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(`${articleOf('C').url}?q=buffer+zone#${passageId('C', 3)}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await page.keyboard.press('Escape');
    await stateOf(page, 'idle').waitFor();
    expect(await wordsOf(page).inputValue()).toBe('');
    await wordsOf(page).fill('buffer zone');
    await eventually(() => articlesFound(page)).toEqual(['C', 'D']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**#${passageId('C', 3)}`);
  });

  it('keeps the focus when results are replaced, and returns it to the followed result after Back', async () => {
    const page = await site.open('/search/?q=buffer+zone');
    await stateOf(page, 'found').waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    const passage = `${articleOf('D').url}?q=buffer+zone#${passageId('D', 17)}`;
    await filterOf(page, 'weighs').check();
    await eventually(() => articlesFound(page)).toEqual(['D']);
    await page.getByRole('link', { name: 'Open passage D 17' }).focus();
    await page.goBack();
    await eventually(() => articlesFound(page)).toEqual(['C', 'D']);
    expect(await focused()).toBe(passage);
    await page.getByRole('link', { name: 'Open passage C 3' }).focus();
    await page.goForward();
    await eventually(() => articlesFound(page)).toEqual(['D']);
    expect(await focused()).toBe('q');
    await page.getByRole('link', { name: 'Open passage D 17' }).click();
    await page.waitForURL(`**${passage}`);
    await page.goBack();
    await stateOf(page, 'found').waitFor();
    await eventually(focused).toBe(passage);
  });

  it('lets arrow keys walk the results, including folded ones, and says so', async () => {
    const page = await site.open('/search/?q=Russia');
    await stateOf(page, 'found').waitFor();
    expect(await page.getByText('Arrow keys move through the results').isVisible()).toBe(true);
    const focused = () =>
      page.evaluate(() => [
        document.activeElement?.localName,
        document.activeElement?.closest('details')?.open,
      ]);
    await page.locator('.hit:has(.rest) > .found-in .num').nth(5).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toEqual(['summary', false]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toEqual(['a', true]);
  });

  it('offers the nearest word for one that no article has, or none if none is near', async () => {
    const page = await site.open('/search/?q=Zelinsky');
    await eventually(() => announced(page)).toBe(
      'No article has “Zelinsky”. Closest words in the articles: Zelensky',
    );
    await page.getByRole('link', { name: 'Zelensky', exact: true }).click();
    await eventually(() => articlesFound(page)).toEqual(['E']);
    expect(new URL(page.url()).search).toBe('?q=Zelensky');
    const requests = site.requests().length;
    await wordsOf(page).fill('Inozemtsev');
    await stateOf(page, 'none').waitFor();
    expect(await page.getByText('Closest words in the articles').isVisible()).toBe(false);
    expect(site.requests().length).toBe(requests);
  });

  it('works from the box on every page, also without JavaScript', async () => {
    const page = await site.open(articleOf('A').url, { javaScript: false, width: 360 });
    await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).fill('buffer zone');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=buffer+zone');
  });
});

describe('a search that can’t answer says why:', () => {
  const lame = mkdtempSync(join(tmpdir(), 'synoptic-no-index-'));
  afterAll(() => rmSync(lame, { recursive: true, force: true }));
  const site = useSiteInBrowser(() => inject('realSite'));
  const withoutIndex = useSiteInBrowser(() => {
    cpSync(inject('realSite'), lame, { recursive: true });
    rmSync(join(lame, 'pagefind'), { recursive: true });
    return lame;
  });
  const FAILED = /^console warning: The search failed\./;

  it('there is no index, but topics and titles are still found', async () => {
    const page = await withoutIndex.open('/search/?q=genocide', {
      expected: [FAILED, /^answer 404: /, /^console error: Failed to load/],
    });
    await stateOf(page, 'failed').waitFor();
    expect(await announced(page)).toBe('The search is missing from this copy of the site');
    expect(
      await page
        .getByRole('link', { name: articleOf('B').title })
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('heading', { name: 'By topic' }).isVisible()).toBe(true);
  });

  it('the browser has no WebAssembly, so that no index is loaded', async () => {
    const page = await site.open('/about/', { expected: [FAILED] });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto(site.url('/search/?q=buffer+zone'));
    await stateOf(page, 'failed').waitFor();
    expect(await announced(page)).toBe('This browser can’t search here');
    expect(site.requests().filter(isPagefind)).toEqual([]);
  });

  it('the index is newer than the page', async () => {
    const page = await site.open('/about/', { expected: [FAILED] });
    await page.route('**/search/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll(/"id":"und_[^"]*"/g, '"id":"und_0000000"'),
      });
    });
    await page.goto(site.url('/search/?q=buffer+zone'));
    await stateOf(page, 'failed').waitFor();
    expect(await announced(page)).toBe('The site has changed since this page was loaded');
  });

  it('the line is slow, and the search keeps waiting', async () => {
    let bringIndex = () => {};
    const index = new Promise<void>((resolve) => (bringIndex = resolve));
    site.interfere((path) => (isPagefind(path) ? index : undefined));
    const page = await site.open('/search/?q=buffer+zone', { hasClock: true });
    await stateOf(page, 'loading').waitFor();
    expect(await slowNotice(page).isVisible()).toBe(false);
    await page.clock.fastForward(UNTIL_SLOW);
    await slowNotice(page).waitFor();
    bringIndex();
    await stateOf(page, 'found').waitFor();
    expect(await slowNotice(page).isVisible()).toBe(false);
  });

  it.each([
    ['before a response', 'hang'],
    ['in the middle of a response', 'stall'],
  ] as const)('the line stalls %s, and a new attempt succeeds', async (_, how) => {
    site.interfere((path) => (path.includes('.pf_meta') ? how : undefined));
    const page = await site.open('/search/?q=buffer+zone', { hasClock: true });
    await stateOf(page, 'loading').waitFor();
    await page.clock.fastForward(UNTIL_SLOW);
    await slowNotice(page).waitFor();
    expect(await announced(page)).toContain('The connection is slow');
    site.interfere(() => undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await stateOf(page, 'found').waitFor({ timeout: 4_000 });
    expect(await announced(page)).toBe('Three passages in two articles');
  });

  it('the address is damaged, or the query is too long', async () => {
    const page = await site.open('/search/?q=%E0%A4%A+buffer');
    expect(await page.getByText('The address was damaged').isVisible()).toBe(true);
    await page.goto(site.url(`/search/?q=buffer+${'qz'.repeat(1_000)}`));
    expect(await page.getByText('The search was too long').isVisible()).toBe(true);
    await wordsOf(page).fill('buffer zone');
    await stateOf(page, 'found').waitFor();
    expect(await page.getByText('The search was too long').isVisible()).toBe(false);
  });
});
