import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { PAGEFIND_FAILS, REAL_PAGES } from './kinds-of-pages.ts';
import { backgroundOf, beginningOf, eventually, excessWidth } from './on-screen.ts';
import { articleOf, dossier, passageId } from './real-dossier.ts';
import {
  announced,
  articlesFound,
  foundIn,
  holdPagefind,
  isPagefind,
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

  describe('tells its states apart', () => {
    /** What each state shows, and no other state does. */
    const SIGNS = {
      loading: 'Searching …',
      failed: 'The search could not be loaded',
      none: 'No article has kangaroo',
      found: 'Three passages in two articles',
    };
    /** What Pagefind itself says of a part that did not come. */
    const PAGEFIND_SAYS = /^(console error|script error): (Failed to load|Pagefind: )/;
    const expectState = async (page: Page, name: keyof typeof SIGNS) => {
      await stateOf(page, name).waitFor();
      const main = await page.getByRole('main').innerText();
      expect(Object.values(SIGNS).filter((sign) => main.includes(sign))).toEqual([SIGNS[name]]);
      expect(await announced(page)).toBe(SIGNS[name]);
    };

    it('loading, for as long as the index has not come, then found', async () => {
      const page = await site.open('/about/');
      const release = await holdPagefind(page);
      await page.goto(site.url('/search/'));
      await wordsOf(page).fill('buffer zone');
      await page.keyboard.press('Enter');
      await expectState(page, 'loading');
      release();
      await expectState(page, 'found');
    });

    it('none, with topics and articles to go on with', async () => {
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

    it('failed, with the words kept and a way to try again, which finds once the connection is back', async () => {
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
      ['an article', /\/fragment\//, 'fail'],
    ] as const)('failed, where %s of the index alone does not come, and recovers', async (_, part, how) => {
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

    it('failed, where a beginning of a word can’t be completed for want of the list of words, and recovers', async () => {
      site.interfere((path) => (path.includes('words.json') ? 'cut' : undefined));
      const page = await site.open('/search/?q=buffe', {
        expected: [/^failed request: .*words\.json/, ...PAGEFIND_FAILS.slice(1)],
      });
      await expectState(page, 'failed');
      site.interfere(() => undefined);
      await page.getByRole('button', { name: 'Try again' }).click();
      await eventually(() => articlesFound(page)).toEqual(['C', 'D']);
    });

    it('before a search, where nothing is said', async () => {
      const page = await site.open('/search/');
      await stateOf(page, 'idle').waitFor();
      expect(await announced(page)).toBe('');
      expect(await page.getByRole('heading', { name: 'By topic' }).isVisible()).toBe(true);
    });

    it('found, none and before a search, one after another on one page', async () => {
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
    it('finds C 3, D 4 and D 17, and nothing else, marks the words and links the passages', async () => {
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

    it('finds all of them where the words stand in quotation marks', async () => {
      const page = await site.open('/search/?q=%22buffer+zone%22');
      await stateOf(page, 'found').waitFor();
      expect((await foundIn(page)).map(({ name }) => name)).toEqual(
        BUFFER_ZONE.map(([siglum, number]) => `${siglum} ${number}`),
      );
    });

    it('says whose marks each of them stands in', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await stateOf(page, 'found').waitFor();
      expect(await page.locator('.found-in .voice').allInnerTexts()).toEqual([
        'the author’s wording',
        'reported position of Russia',
        'reported position of Russia',
      ]);
      await wordsOf(page).fill('promises');
      await eventually(() => page.locator('.found-in .voice').allInnerTexts()).toEqual([
        'reported position of Vladimir Putin, via The New York Times',
      ]);
    });

    it.each([360, 1440])(
      'leads at %i px from a passage that was found to the passage in the text, lit with its words, and back to the results',
      async (width) => {
        const page = await site.open('/search/?q=buffer+zone', { width });
        await page.getByRole('link', { name: 'Open passage D 17' }).click();
        const id = passageId('D', 17);
        await page.waitForURL(`**${articleOf('D').url}?q=buffer+zone#${id}`);
        const target = page.locator(`[id="${id}"]`);
        await eventually(() => beginningOf(target)).toBe('in view');
        expect(await backgroundOf(target)).not.toBe('rgba(0, 0, 0, 0)');
        // In D 4, too.
        await eventually(() =>
          page.evaluate(() => [...(CSS.highlights.get('hit-word') ?? [])].map(String).sort()),
        ).toEqual(['buffer', 'buffer', 'zone', 'zone']);
        await page.goBack();
        await stateOf(page, 'found').waitFor();
        expect(await foundIn(page)).toHaveLength(3);
      },
    );
  });

  it.each(['Assange', 'Belarus'])(
    'finds nothing for “%s”, which no article has, though some have a word that it begins with',
    async (word) => {
      const page = await site.open(`/search/?q=${word}`);
      await stateOf(page, 'none').waitFor();
      expect(await announced(page)).toBe(`No article has ${word}`);
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

    it('once the page is open, and nothing twice or anew for a search', async () => {
      const page = await site.open('/search/');
      await eventually(() => site.requests().filter(isPagefind).length).toBe(10);
      await wordsOf(page).fill('buffer zone');
      await page.keyboard.press('Enter');
      await stateOf(page, 'found').waitFor();
      expect(site.requests().filter(isPagefind)).toHaveLength(10);
      const asked = site.requests().filter(isPagefind);
      expect(asked.map((path) => path.replace(/\?.*/, ''))).toEqual([
        ...new Set(asked.map((path) => path.replace(/\?.*/, ''))),
      ]);
    });
  });

  it('without JavaScript says what it needs, and offers every topic and article, but no filter that would do nothing', async () => {
    const page = await site.open('/search/?q=buffer+zone', { javaScript: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('Search needs JavaScript');
    for (const { title } of [...dossier.topics, ...dossier.articles])
      expect(await main.getByRole('link', { name: title }).first().isVisible(), title).toBe(true);
    expect(await main.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    await main.getByRole('link', { name: dossier.topics[0]?.title ?? '' }).click();
    await page.waitForURL(`**${dossier.topics[0]?.url}`);
  });

  it('is reached from the overview by its own box and Enter', async () => {
    const page = await site.open('/');
    await wordsOf(page).fill('buffer zone');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=buffer+zone');
    await stateOf(page, 'found').waitFor();
    expect(await foundIn(page)).toHaveLength(3);
  });

  it.each([
    ['of 2,000 characters', `?q=${'qz'.repeat(1_000)}`, 'none'],
    ['in Cyrillic', `?q=${encodeURIComponent('безпека')}`, 'none'],
    ['with a broken percent-encoding', '?q=%E0%A4%A', 'found'],
    ['for a topic that there is not', '?topic=nonsense', 'idle'],
    ['for words and a topic that there is not', '?q=buffer+zone&topic=nonsense', 'found'],
    ['for a script', `?q=${encodeURIComponent('<script>alert(1)</script>')}`, 'none'],
    ['for quotes and signs', `?q=${encodeURIComponent('"buffer zone" & (C*')}`, 'found'],
    ['for nothing but signs', '?q=%E2%80%A6!%3F', 'none'],
    ['for spaces', '?q=+++', 'idle'],
    ['with two queries', '?q=buffer+zone&q=kangaroo', 'found'],
  ] as const)('from an address %s leaves a page that can be used', async (_, query, ends) => {
    const page = await site.open(`/search/${query}`, { width: 360, height: 640 });
    await stateOf(page, ends).waitFor();
    expect(await excessWidth(page)).toBe(0);
    await wordsOf(page).fill('buffer zone');
    await page.getByRole('button', { name: 'Search' }).click();
    await stateOf(page, 'found').waitFor();
    expect(await foundIn(page)).toHaveLength(3);
  });
});
