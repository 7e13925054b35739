import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { PAGEFIND_FAILS, REAL_PAGES } from './kinds-of-pages.ts';
import { backgroundOf, beginningOf, eventually, excessWidth } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import {
  announced,
  articlesFound,
  foundIn,
  holdPagefind,
  isPagefind,
  isSearched,
  stateOf,
  wordsOf,
} from './search-page.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const BUFFER_ZONE = [
  ['C', 3],
  ['D', 4],
  ['D', 17],
] as const;

describe('search', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  describe('shows which state it is in:', () => {
    /** What only this state shows. */
    const SIGNS = {
      loading: 'Searching …',
      failed: 'The search could not be loaded',
      none: 'No article has “kangaroo”',
      found: 'Three passages in two articles',
    };
    /** What Pagefind itself reports if a part can't be loaded. */
    const PAGEFIND_SAYS = /^(console error|script error): (Failed to load|Pagefind: )/;
    const expectState = async (page: Page, name: keyof typeof SIGNS) => {
      await stateOf(page, name).waitFor();
      const main = await page.getByRole('main').innerText();
      expect(Object.values(SIGNS).filter((sign) => main.includes(sign))).toEqual([SIGNS[name]]);
      expect(await announced(page)).toBe(SIGNS[name]);
    };

    it('loading until the index has arrived, then found', async () => {
      const page = await site.open('/about/');
      const release = await holdPagefind(page);
      await page.goto(site.url('/search/'));
      await wordsOf(page).fill('buffer zone');
      await page.keyboard.press('Enter');
      await expectState(page, 'loading');
      release();
      await expectState(page, 'found');
    });

    it('none, with links to topics and articles', async () => {
      const page = await site.open('/search/?q=kangaroo');
      await expectState(page, 'none');
      for (const { title } of [...dossier.topics, ...dossier.articles]) {
        expect(
          await page.getByRole('main').getByRole('link', { name: title }).first().isVisible(),
          title,
        ).toBe(true);
      }
      expect(await articlesFound(page)).toEqual([]);
    });

    it('failed, with the filters still in sight', async () => {
      site.interfere((path) => (isPagefind(path) ? 'fail' : undefined));
      const page = await site.open('/search/?q=buffer+zone', { expected: PAGEFIND_FAILS });
      await stateOf(page, 'failed').waitFor();
      expect(await page.locator('.filters').getByText('Topic', { exact: true }).isVisible()).toBe(true);
    });

    it('failed, with the words kept and a retry that succeeds once the connection is back', async () => {
      site.interfere((path) => (isPagefind(path) ? 'fail' : undefined));
      const page = await site.open('/search/?q=buffer+zone', { expected: PAGEFIND_FAILS });
      await expectState(page, 'failed');
      expect(await wordsOf(page).inputValue()).toBe('buffer zone');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectState(page, 'failed');
      site.interfere(() => undefined);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectState(page, 'found');
      expect(await foundIn(page)).toHaveLength(3);
    });

    it.each([
      ['the code', /\/pagefind\.js/, 'fail'],
      ['the entry', /\/pagefind-entry\.json/, 'fail'],
      ['the WebAssembly', /\/wasm\./, 'fail'],
      ['half of the WebAssembly', /\/wasm\./, 'cut'],
      ['the metadata', /\.pf_meta/, 'fail'],
      ['half of the metadata', /\.pf_meta/, 'cut'],
      ['the words', /\/index\//, 'fail'],
      ['half of the words', /\/index\//, 'cut'],
      ['an article', /\/search\.json/, 'fail'],
      ['the stems', /\/stem\//, 'fail'],
    ] as const)('failed if only %s of the index can’t be loaded, and recovers', async (_, part, how) => {
      site.interfere((path) => (part.test(path) ? how : undefined));
      const page = await site.open('/search/?q=buffer+zone', {
        expected: [...PAGEFIND_FAILS, PAGEFIND_SAYS],
      });
      await expectState(page, 'failed');
      expect(await page.locator('search-page').getAttribute('data-fault')).toBe('lost');
      site.interfere(() => undefined);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectState(page, 'found');
    });

    it('failed if the list of words for completing a word can’t be loaded, and recovers', async () => {
      site.interfere((path) => (path.includes('words.json') ? 'cut' : undefined));
      const page = await site.open('/search/?q=buffe', {
        expected: [/^failed request: .*words\.json/, ...PAGEFIND_FAILS.slice(1)],
      });
      await expectState(page, 'failed');
      site.interfere(() => undefined);
      await page.getByRole('button', { name: 'Try again' }).click();
      await eventually(() => articlesFound(page)).toEqual(['C', 'D']);
    });

    it('idle before a search, with nothing announced', async () => {
      const page = await site.open('/search/');
      await stateOf(page, 'idle').waitFor();
      expect(await announced(page)).toBe('');
      expect(await page.getByRole('heading', { name: 'By topic' }).isVisible()).toBe(true);
    });

    it('found, none and idle one after another on one page', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await expectState(page, 'found');
      await wordsOf(page).fill('kangaroo');
      await page.keyboard.press('Enter');
      await expectState(page, 'none');
      await wordsOf(page).fill('');
      await page.getByRole('button', { name: 'Search' }).click();
      await stateOf(page, 'idle').waitFor();
      expect(await announced(page)).toBe('');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  describe('for “buffer zone”', () => {
    it('finds only C 3, D 4 and D 17, marks the words and links to the passages', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await stateOf(page, 'found').waitFor();
      expect(await foundIn(page)).toEqual(
        BUFFER_ZONE.map(([siglum, number]) => ({
          name: `${siglum} ${number}`,
          href: `${articleOf(siglum).url}?q=buffer+zone#${passageId(siglum, number)}`,
          marked: ['buffer zone'],
        })),
      );
      expect(
        await page
          .locator('.hit h3 a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual(['C', 'D'].map((siglum) => `${articleOf(siglum).url}?q=buffer+zone`));
      expect(
        await page
          .locator('.hit mark')
          .first()
          .evaluate((mark) => getComputedStyle(mark).backgroundColor),
      ).not.toBe('rgba(0, 0, 0, 0)');
    });

    it('finds all of them if the words are in quotation marks', async () => {
      const page = await site.open('/search/?q=%22buffer+zone%22');
      await stateOf(page, 'found').waitFor();
      expect((await foundIn(page)).map(({ name }) => name)).toEqual(
        BUFFER_ZONE.map(([siglum, number]) => `${siglum} ${number}`),
      );
    });

    it('says whose view each of them holds', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await stateOf(page, 'found').waitFor();
      expect(await page.locator('.found-in .voice').allInnerTexts()).toEqual([
        'Whose view: Russia, as C reports · note on the author’s wording',
        'Whose view: not marked by the editors',
        'Whose view: Russia, as D reports · note on the author’s wording',
      ]);
      await wordsOf(page).fill('promises');
      await eventually(() => page.locator('.found-in .voice').allInnerTexts()).toEqual([
        'Whose view: Vladimir Putin, via The New York Times, as E reports · quoted: The New York Times',
      ]);
    });

    it.each([360, 1440])(
      'leads at %i px from a hit to its passage in the text, with the passage and words highlighted, to the previous and the next, and back',
      async (width) => {
        const page = await site.open('/search/?q=buffer+zone', { width });
        await page.getByRole('link', { name: 'Open passage D 17' }).click();
        const id = passageId('D', 17);
        await page.waitForURL(`**${articleOf('D').url}?q=buffer+zone#${id}`);
        const target = page.locator(`[id="${id}"]`);
        await eventually(() => beginningOf(target)).toBe('in view');
        expect(await backgroundOf(target)).not.toBe('rgba(0, 0, 0, 0)');
        // D 4 has the words too.
        await eventually(() =>
          page.evaluate(() => [...(CSS.highlights.get('hit-word') ?? [])].map(String).sort()),
        ).toEqual(['buffer zone', 'buffer zone']);
        const bar = page.getByRole('group', { name: 'Words that were searched for' });
        expect(await bar.getByRole('status').innerText()).toBe('Match 2 of 2, in D 17');
        const leftOf = (element: Locator) => element.evaluate((each) => each.getBoundingClientRect().left);
        expect(await leftOf(bar.getByRole('button').first())).toBe(await leftOf(page.getByRole('main')));
        await bar.getByRole('button', { name: 'Previous' }).press('Enter');
        expect(await bar.getByRole('status').innerText()).toBe('Match 1 of 2, in D 4');
        const isSeen = () =>
          page.evaluate(() => {
            const [range] = CSS.highlights.get('hit-here') ?? [];
            const { x = -1, y = -1 } = range instanceof Range ? range.getBoundingClientRect() : {};
            return document.elementFromPoint(x + 2, y + 2)?.closest('.passage')?.id;
          });
        expect(await isSeen()).toBe(passageId('D', 4));
        await bar.getByRole('button', { name: 'Next' }).press('Enter');
        expect(await isSeen()).toBe(id);
        await bar.getByRole('button', { name: 'Close' }).click();
        expect(await page.evaluate(() => CSS.highlights.get('hit-word')?.size)).toBe(0);
        await page.goBack();
        await stateOf(page, 'found').waitFor();
        expect(await foundIn(page)).toHaveLength(3);
      },
    );
  });

  it('can stop highlighting in a browser without custom highlights, which wraps the words', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    await page.goto(site.url(`${articleOf('D').url}?q=buffer+zone`));
    const wrapped = page.locator('mark.hit-word');
    await eventually(() => wrapped.allInnerTexts()).toEqual(['buffer zone', 'buffer zone']);
    const text = page.getByRole('main');
    const words = await text.locator(`[id="${passageId('D', 17)}"]`).innerText();
    await page.getByRole('button', { name: 'Close, and stop highlighting' }).click();
    expect(await wrapped.count()).toBe(0);
    expect(await text.locator(`[id="${passageId('D', 17)}"]`).innerText()).toBe(words);
  });

  it.each(['Assange', 'Belarus'])(
    'finds nothing for “%s”, which no article has, although some have a word with which it begins',
    async (word) => {
      const page = await site.open(`/search/?q=${word}`);
      await stateOf(page, 'none').waitFor();
      expect(await announced(page)).toBe(`No article has “${word}”`);
    },
  );

  describe('loads its code', () => {
    it('on no other page', async () => {
      const page = await site.open('/');
      for (const { path } of REAL_PAGES.filter((each) => !each.path.startsWith('/search/') && !each.expected))
        await page.goto(site.url(path));
      expect(site.requests().filter((path) => isPagefind(path) || /\/search[^/]*\.js$/.test(path))).toEqual(
        [],
      );
      expect(site.requests().length).toBeGreaterThan(10);
    });

    it('once the page is open, with no file loaded twice and none for a search', async () => {
      const page = await site.open('/search/');
      await eventually(() => site.requests().filter(isSearched).length).toBe(11);
      await wordsOf(page).fill('buffer zone');
      await page.keyboard.press('Enter');
      await stateOf(page, 'found').waitFor();
      expect(site.requests().filter(isSearched)).toHaveLength(11);
      const asked = site.requests().filter(isSearched);
      expect(asked.map((path) => path.replace(/\?.*/, ''))).toEqual([
        ...new Set(asked.map((path) => path.replace(/\?.*/, ''))),
      ]);
    });
  });

  it('without JavaScript says that it needs it, and links to every topic and article, without filters', async () => {
    const page = await site.open('/search/?q=buffer+zone', { javaScript: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('Search needs JavaScript');
    expect(await main.innerText()).toContain('searched for are still in this page’s address');
    expect(await wordsOf(page).isVisible()).toBe(false);
    expect(await main.getByRole('link', { name: dossier.title, exact: true }).getAttribute('href')).toBe(
      comparisonOf('a-b-c-d-e'),
    );
    for (const { title } of [...dossier.topics, ...dossier.articles])
      expect(await main.getByRole('link', { name: title }).first().isVisible(), title).toBe(true);
    expect(await main.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    await main.getByRole('link', { name: dossier.topics[0]?.title ?? '' }).click();
    await page.waitForURL(`**${dossier.topics[0]?.url}`);
  });

  it('can be started from the box on the overview with Enter', async () => {
    const page = await site.open('/');
    await wordsOf(page).fill('buffer zone');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=buffer+zone');
    await stateOf(page, 'found').waitFor();
    expect(await foundIn(page)).toHaveLength(3);
  });

  describe('decides where the focus is when it opens:', () => {
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
    const startFrom = async (path: string, page: Page) => {
      await page.goto(site.url(path));
      await page.getByRole('searchbox').first().fill('security');
      await page.keyboard.press('Enter');
      await stateOf(page, 'found').waitFor();
    };

    it.each(['/', articleOf('B').url])(
      'in its field after a search from %s, so that the arrow keys work at once, at an address to share',
      async (path) => {
        const page = await site.open(path);
        await startFrom(path, page);
        expect(new URL(page.url()).hash).toBe('');
        expect(await focused(page)).toBe('q');
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate(() => document.activeElement?.closest('.answers') !== null)).toBe(true);
      },
    );

    it('nowhere after following a shared link, reloading, or going back and forward', async () => {
      const shared = await site.open('/search/?q=security');
      await stateOf(shared, 'found').waitFor();
      expect(await focused(shared)).toBe('');
      const page = await site.open('/');
      await startFrom('/', page);
      await page.reload();
      await stateOf(page, 'found').waitFor();
      expect(await focused(page)).toBe('');
      await page.evaluate(() => {
        window.scrollTo(0, 600);
      });
      await page.goBack();
      await page.goForward();
      await stateOf(page, 'found').waitFor();
      expect(await focused(page)).toBe('');
      await eventually(() => page.evaluate(() => window.scrollY)).toBe(600);
    });

    it('nowhere on a phone, where a keyboard would cover the results', async () => {
      const page = await site.open('/', { width: 360, height: 640 });
      const device = await page.context().newCDPSession(page);
      await device.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await device.send('Emulation.setDeviceMetricsOverride', {
        width: 360,
        height: 640,
        deviceScaleFactor: 1,
        mobile: true,
      });
      await startFrom('/', page);
      expect(await page.evaluate(() => matchMedia('(pointer: fine)').matches)).toBe(false);
      expect(await focused(page)).toBe('');
    });
  });

  it.each(['', '?q=red+lines', '?q=kangaroo', '?q=Belarus&stance=favors'])(
    'begins its filters and its answers on one line after opening /search/%s',
    async (query) => {
      const page = await site.open(`/search/${query}`);
      await eventually(() => page.locator('search-page').getAttribute('data-status')).not.toBe('loading');
      const topOf = (element: Locator) => element.evaluate((each) => each.getBoundingClientRect().top);
      const first = page.locator('.answers :is(ul, .section, .links)').filter({ visible: true }).first();
      await eventually(() => topOf(first)).toBe(await topOf(page.locator('.filters')));
    },
  );

  it('puts the box to choose an article under its title on a phone', async () => {
    const page = await site.open('/search/?q=red+lines', { width: 360, height: 640 });
    await stateOf(page, 'found').waitFor();
    const leftOf = (element: Locator) => element.evaluate((each) => each.getBoundingClientRect().left);
    expect(await leftOf(page.locator('.pick').first())).toBe(await leftOf(page.locator('.hit h3').first()));
  });

  it.each([
    ['of 2,000 characters', `?q=${'qz'.repeat(1_000)}`, 'none'],
    ['in Cyrillic', `?q=${encodeURIComponent('безпека')}`, 'none'],
    ['with a broken percent-encoding', '?q=%E0%A4%A', 'found'],
    ['for an unknown topic', '?topic=nonsense', 'idle'],
    ['for words and an unknown topic', '?q=buffer+zone&topic=nonsense', 'found'],
    ['for a script', `?q=${encodeURIComponent('<script>alert(1)</script>')}`, 'none'],
    ['for quotes and signs', `?q=${encodeURIComponent('"buffer zone" & (C*')}`, 'found'],
    ['with only signs', '?q=%E2%80%A6!%3F', 'none'],
    ['for spaces', '?q=+++', 'idle'],
    ['with two queries', '?q=buffer+zone&q=kangaroo', 'found'],
  ] as const)('can still be used after opening an address %s', async (_, query, ends) => {
    const page = await site.open(`/search/${query}`, { width: 360, height: 640 });
    await stateOf(page, ends).waitFor();
    expect(await excessWidth(page)).toBe(0);
    await wordsOf(page).fill('buffer zone');
    await page.getByRole('button', { name: 'Search' }).click();
    await stateOf(page, 'found').waitFor();
    expect(await foundIn(page)).toHaveLength(3);
  });

  it('lists the lines of all articles by the words after or before, if the reader wants', async () => {
    const page = await site.open('/search/?q=buffer+zone');
    await stateOf(page, 'found').waitFor();
    const shown = () => page.locator('.found-in > li:visible .num').allInnerTexts();
    const inArticles = await shown();
    const choose = (side: string) => page.getByRole('radio', { name: side, exact: true }).check();

    // D 4: "a buffer zone against"; D 17: "a buffer zone in"; C 3: "strategic buffer zone and".
    await choose('words after');
    const texts = (await page.locator('[data-lines] .context').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    );
    const after = texts.map((text) => /zones? (\p{L}+)/u.exec(text)?.[1] ?? '');
    expect(after).toHaveLength(3);
    expect(after).toEqual(after.toSorted());

    await choose('words before');
    const before = (await page.locator('[data-lines] .context').allInnerTexts()).map(
      (text) => /(\p{L}+)\s+buffer/u.exec(text)?.[1] ?? '',
    );
    expect(before).toEqual(before.toSorted());
    expect(await page.locator('[data-results]').isVisible()).toBe(false);

    // Typing on keeps the order that was chosen.
    await wordsOf(page).fill('buffer zones');
    await page.keyboard.press('Enter');
    await stateOf(page, 'found').waitFor();
    expect(await page.locator('[data-lines]').isVisible()).toBe(true);

    await choose('article');
    expect(await shown()).toEqual(inArticles);
  });
});
