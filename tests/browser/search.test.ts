import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { PAGEFIND_FAILS, REAL_PAGES } from './kinds-of-pages.ts';
import { backgroundOf, beginningOf, eventually, excessWidth } from './on-screen.ts';
import { articleOf, dossier, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const BUFFER_ZONE = [['C', 3], ['D', 4], ['D', 17]] as const;

const wordsOf = (page: Page) => page.getByRole('searchbox', { name: 'Words in the articles' });
const filterOf = (page: Page, value: string) => page.locator(`.filters input[value="${value}"]`);
const state = (page: Page, name: string) => page.locator(`search-page[data-status="${name}"]`);
const said = (page: Page) => page.getByRole('status').innerText();
/** The passages that are shown as found: the number that a reader sees, where it leads, and what is marked in it. */
const foundIn = (page: Page) => page.locator('.found-in > li').evaluateAll((items) => items.map((item) => {
  const link = item.querySelector('a');
  return {
    name: (link?.textContent ?? '').trim(),
    href: link?.getAttribute('href') ?? '',
    marked: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
  };
}));
const articlesFound = (page: Page) => page.locator('.hit > header .sig').allInnerTexts();
const isPagefind = (path: string) => path.includes('/pagefind/');

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
    const expectState = async (page: Page, name: keyof typeof SIGNS) => {
      await state(page, name).waitFor();
      const main = await page.getByRole('main').innerText();
      expect(Object.values(SIGNS).filter((sign) => main.includes(sign))).toEqual([SIGNS[name]]);
      expect(await said(page)).toBe(SIGNS[name]);
    };

    it('loading, for as long as the index has not come, then found', async () => {
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      const page = await site.open('/search/');
      await page.route('**/pagefind/**', async (route) => {
        await released;
        await route.continue();
      });
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
        expect(await page.getByRole('main').getByRole('link', { name: title }).first().isVisible(), title).toBe(true);
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
      ['the code', /\/pagefind\.js/], ['the entry', /\/pagefind-entry\.json/], ['the WebAssembly', /\/wasm\./], ['the metadata', /\.pf_meta/],
      ['the words', /\/index\//], ['the filters', /\/filter\//], ['an article', /\/fragment\//],
    ])('failed, where %s of the index alone does not come, and recovers', async (_, part) => {
      site.interfere((path) => (part.test(path) ? 'fail' : undefined));
      const page = await site.open('/search/?q=buffer+zone', { expected: [...PAGEFIND_FAILS, /^(console|script error)/] });
      await expectState(page, 'failed');
      site.interfere(() => undefined);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectState(page, 'found');
    });

    it('before a search, where nothing is said and nothing is loaded', async () => {
      const page = await site.open('/search/');
      await state(page, 'idle').waitFor();
      expect(await said(page)).toBe('');
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
      await state(page, 'idle').waitFor();
      expect(await said(page)).toBe('');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  describe('for “buffer zone”', () => {
    it('finds C 3, D 4 and D 17, and nothing else, marks the words and links the passages', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await state(page, 'found').waitFor();
      expect(await foundIn(page)).toEqual(BUFFER_ZONE.map(([siglum, number]) => ({
        name: `${siglum} ${number}`,
        href: `${articleOf(siglum).url}#${passageId(siglum, number)}`,
        marked: ['buffer zone'],
      })));
      expect(await page.locator('.hit h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['C', 'D'].map((siglum) => articleOf(siglum).url));
      expect(await page.locator('.hit mark').first().evaluate((mark) => getComputedStyle(mark).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    });

    it('finds all of them where the words stand in quotation marks', async () => {
      const page = await site.open('/search/?q=%22buffer+zone%22');
      await state(page, 'found').waitFor();
      expect((await foundIn(page)).map(({ name }) => name)).toEqual(BUFFER_ZONE.map(([siglum, number]) => `${siglum} ${number}`));
    });

    it.each([360, 1440])('leads at %i px from a passage that was found to the passage in the text, lit, and back to the results', async (width) => {
      const page = await site.open('/search/?q=buffer+zone', { width });
      await page.getByRole('link', { name: 'Open passage D 17' }).click();
      const id = passageId('D', 17);
      await page.waitForURL(`**${articleOf('D').url}#${id}`);
      const target = page.locator(`[id="${id}"]`);
      await eventually(() => beginningOf(target)).toBe('in view');
      expect(await backgroundOf(target)).not.toBe('rgba(0, 0, 0, 0)');
      await page.goBack();
      await state(page, 'found').waitFor();
      expect(await foundIn(page)).toHaveLength(3);
    });
  });

  it.each(['Assange', 'Toronto', 'inflation', 'submarine'])('finds nothing for “%s”, which no article has, though some have a word that it begins with', async (word) => {
    const page = await site.open(`/search/?q=${word}`);
    await state(page, 'none').waitFor();
    expect(await said(page)).toBe(`No article has ${word}`);
  });

  describe('can be narrowed', () => {
    const TOPIC = 'ukraines-forces';

    it.each([
      ['topic', TOPIC, (article: ReturnType<typeof articleOf>) => article.topics.includes(TOPIC)],
      ['source', 'Cyprus Daily News', (article: ReturnType<typeof articleOf>) => article.source.name === 'Cyprus Daily News'],
      ['stance', 'takes-no-side', (article: ReturnType<typeof articleOf>) => article.stance.label === 'takes-no-side'],
      ['year', '2025', (article: ReturnType<typeof articleOf>) => article.date.value.startsWith('2025')],
    ])('by %s alone, without words, to exactly the articles that have it', async (name, value, has) => {
      const page = await site.open('/search/');
      await filterOf(page, value).check();
      await state(page, 'found').waitFor();
      const wanted = dossier.articles.filter(has).map(({ siglum }) => siglum);
      expect(wanted.length).toBeGreaterThan(0);
      expect((await articlesFound(page)).toSorted()).toEqual(wanted);
      expect(await filterOf(page, value).locator('..').locator('[data-count]').innerText()).toBe(String(wanted.length));
      expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ [name]: value })}`);
    });

    it('beside words: the count at each value is how many articles choosing it would leave', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await state(page, 'found').waitFor();
      const counts = await page.locator('.filters label').evaluateAll((labels) => labels.map((label) => ({
        value: label.querySelector('input')?.value ?? '', count: Number(label.querySelector('[data-count]')?.textContent),
      })));
      expect(counts.length).toBe(dossier.topics.length + 5 + 4 + 2);
      for (const { value, count } of counts) {
        await filterOf(page, value).check();
        await state(page, count > 0 ? 'found' : 'none').waitFor();
        expect(await articlesFound(page), value).toHaveLength(count);
        await filterOf(page, value).uncheck();
        await eventually(async () => (await articlesFound(page)).length).toBe(2);
      }
    });

    it('by two values of one kind, which widen, and of two kinds, which narrow', async () => {
      const page = await site.open('/search/');
      await filterOf(page, 'Winabode').check();
      await filterOf(page, 'Cyprus Daily News').check();
      await eventually(() => articlesFound(page)).toHaveLength(2);
      expect((await articlesFound(page)).toSorted()).toEqual(['A', 'B']);
      await filterOf(page, 'rejects').check();
      await eventually(() => articlesFound(page)).toEqual(['B']);
    });

    it('by two values of one kind, each of which is counted as if the other were not set', async () => {
      const page = await site.open('/search/?source=Winabode&topic=nato-expansion');
      await state(page, 'found').waitFor();
      const countOf = (value: string) => filterOf(page, value).locator('..').locator('[data-count]').innerText();
      const onTopic = dossier.articles.filter(({ topics }) => topics.includes('nato-expansion'));
      for (const { source } of dossier.articles) {
        expect(await countOf(source.name), source.name).toBe(String(onTopic.filter((article) => article.source.name === source.name).length));
      }
      const winabode = articleOf('A');
      for (const { slug } of dossier.topics) expect(await countOf(slug), slug).toBe(winabode.topics.includes(slug) ? '1' : '0');
    });

    it('to what no article has, and says so with the filters still at hand', async () => {
      const page = await site.open('/search/?q=buffer+zone&source=Winabode');
      await state(page, 'none').waitFor();
      await filterOf(page, 'Winabode').uncheck();
      await state(page, 'found').waitFor();
      expect(await foundIn(page)).toHaveLength(3);
    });

    it('on a phone, where the filters are folded and open for an address that has some', async () => {
      const page = await site.open('/search/?q=buffer+zone', { width: 360, height: 640 });
      await state(page, 'found').waitFor();
      expect(await filterOf(page, TOPIC).isVisible()).toBe(false);
      await page.getByText('Narrow by topic, source, stance, year').click();
      await filterOf(page, TOPIC).check();
      await eventually(() => articlesFound(page)).toEqual(['D']);
      const sent = await site.open(`/search/${new URL(page.url()).search}`, { width: 360, height: 640 });
      await state(sent, 'found').waitFor();
      expect(await filterOf(sent, TOPIC).isVisible()).toBe(true);
    });
  });

  describe('has its state in its address', () => {
    it('which brings it back for whoever it is sent to', async () => {
      const page = await site.open('/search/');
      await wordsOf(page).fill('  buffer zone ');
      await page.keyboard.press('Enter');
      await state(page, 'found').waitFor();
      await filterOf(page, 'nato-expansion').check();
      await filterOf(page, '2025').check();
      await filterOf(page, 'jeddahenergymeeting.com').check();
      await eventually(() => articlesFound(page)).toEqual(['D']);
      const { search } = new URL(page.url());
      expect(search).toBe('?q=buffer+zone&topic=nato-expansion&source=jeddahenergymeeting.com&year=2025');

      const sent = await site.open(`/search/${search}`);
      await state(sent, 'found').waitFor();
      expect(await wordsOf(sent).inputValue()).toBe('buffer zone');
      expect(await sent.locator('.filters :checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)))
        .toEqual(['nato-expansion', 'jeddahenergymeeting.com', '2025']);
      expect(await foundIn(sent)).toEqual(await foundIn(page));
      expect(await sent.title()).toBe(await page.title());
      expect(await sent.title()).toContain('buffer zone');
    });

    it('so that back and forward go through what was searched', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await state(page, 'found').waitFor();
      await filterOf(page, 'weighs').check();
      await eventually(() => articlesFound(page)).toEqual(['D']);
      await wordsOf(page).fill('kangaroo');
      await page.keyboard.press('Enter');
      await state(page, 'none').waitFor();

      const steps = [
        { go: () => page.goBack(), words: 'buffer zone', isWeighs: true, found: ['D'] },
        { go: () => page.goBack(), words: 'buffer zone', isWeighs: false, found: ['C', 'D'] },
        { go: () => page.goForward(), words: 'buffer zone', isWeighs: true, found: ['D'] },
        { go: () => page.goForward(), words: 'kangaroo', isWeighs: true, found: [] },
      ];
      for (const { go, words, isWeighs, found } of steps) {
        await go();
        await state(page, found.length > 0 ? 'found' : 'none').waitFor();
        await eventually(() => page.locator('.hit:visible > header .sig').allInnerTexts()).toEqual(found);
        expect(await wordsOf(page).inputValue()).toBe(words);
        expect(await filterOf(page, 'weighs').isChecked()).toBe(isWeighs);
      }
    });

    it('of which the last wins, where the answer to an earlier search comes later', async () => {
      const page = await site.open('/search/');
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/pagefind/**', async (route) => {
        await released;
        await route.continue();
      });
      await wordsOf(page).fill('buffer zone');
      await page.keyboard.press('Enter');
      await state(page, 'loading').waitFor();
      await wordsOf(page).fill('kangaroo');
      await page.keyboard.press('Enter');
      release();
      await state(page, 'none').waitFor();
      expect(await said(page)).toBe('No article has kangaroo');
    });
  });

  describe('loads its code', () => {
    it('on no other page', async () => {
      const page = await site.open('/');
      for (const { path } of REAL_PAGES.filter((each) => !each.path.startsWith('/search/') && !each.expected)) await page.goto(site.url(path));
      expect(site.requests().filter((path) => isPagefind(path) || path.endsWith('.js'))).toEqual([]);
      expect(site.requests().length).toBeGreaterThan(10);
    });

    it('not before a search, and then without asking for anything twice', async () => {
      const page = await site.open('/search/');
      await state(page, 'idle').waitFor();
      expect(site.requests().filter(isPagefind)).toEqual([]);
      await wordsOf(page).fill('buffer zone');
      expect(site.requests().filter(isPagefind)).toEqual([]);
      await page.keyboard.press('Enter');
      await state(page, 'found').waitFor();
      const asked = site.requests().filter(isPagefind);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.map((path) => path.replace(/\?.*/, ''))).toEqual([...new Set(asked.map((path) => path.replace(/\?.*/, '')))]);
    });
  });

  it('without JavaScript says what it needs, and offers every topic and article, but no filter that would do nothing', async () => {
    const page = await site.open('/search/?q=buffer+zone', { javaScript: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('Search needs JavaScript');
    for (const { title } of [...dossier.topics, ...dossier.articles]) expect(await main.getByRole('link', { name: title }).first().isVisible(), title).toBe(true);
    expect(await main.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    await main.getByRole('link', { name: dossier.topics[0]?.title ?? '' }).click();
    await page.waitForURL(`**${dossier.topics[0]?.url}`);
  });

  it('is reached from the overview by its own box and Enter', async () => {
    const page = await site.open('/');
    await wordsOf(page).fill('buffer zone');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=buffer+zone');
    await state(page, 'found').waitFor();
    expect(await foundIn(page)).toHaveLength(3);
  });

  it.each([
    ['of 2,000 characters', `?q=${'qz'.repeat(1_000)}`, 'none'],
    ['in Cyrillic', `?q=${encodeURIComponent('безпека')}`, 'none'],
    ['with a broken percent-encoding', '?q=%E0%A4%A', 'none'],
    ['for a topic that there is not', '?topic=nonsense', 'idle'],
    ['for words and a topic that there is not', '?q=buffer+zone&topic=nonsense', 'found'],
    ['for a script', `?q=${encodeURIComponent('<script>alert(1)</script>')}`, 'none'],
    ['for quotes and signs', `?q=${encodeURIComponent('"buffer zone" & (C*')}`, 'found'],
    ['for nothing but signs', '?q=%E2%80%A6!%3F', 'none'],
    ['for spaces', '?q=+++', 'idle'],
    ['with two queries', '?q=buffer+zone&q=kangaroo', 'found'],
  ])('from an address %s leaves a page that can be used', async (_, query, ends) => {
    const page = await site.open(`/search/${query}`, { width: 360, height: 640 });
    await state(page, ends).waitFor();
    expect(await excessWidth(page)).toBe(0);
    await wordsOf(page).fill('buffer zone');
    await page.getByRole('button', { name: 'Search' }).click();
    await state(page, 'found').waitFor();
    expect(await foundIn(page)).toHaveLength(3);
  });
});

describe('under a sub-path', () => {
  const site = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });

  it('a search from a dossier’s overview finds passages of both dossiers and leads to them', async () => {
    const page = await site.open('/night-trains/');
    await wordsOf(page).fill('timetable');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${AWKWARD_BASE}search/?q=timetable`);
    await state(page, 'found').waitFor();
    const [first] = await foundIn(page);
    expect(first?.href).toMatch(new RegExp(`^${AWKWARD_BASE}night-trains/`));
    await page.locator('.found-in a').first().click();
    await page.waitForURL(`**${first?.href}`);
    await eventually(() => beginningOf(page.locator(':target'))).toBe('in view');
  });

  it('a search can be narrowed to one dossier', async () => {
    const page = await site.open('/search/?q=what');
    await state(page, 'found').waitFor();
    await filterOf(page, 'harbour-bridge').check();
    await eventually(() => page.locator('.hit h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      .toEqual([`${AWKWARD_BASE}harbour-bridge/ferryman/`]);
  });

  it('Arabic words are found, marked, and shown from right to left', async () => {
    const page = await site.open(`/search/?q=${encodeURIComponent('القطارات')}`);
    await state(page, 'found').waitFor();
    const passage = page.locator('.found-in p').first();
    expect(await passage.locator('mark').count()).toBeGreaterThan(0);
    expect(await passage.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  it('every link of the pages stays under it and leads to a page', async () => {
    const page = await site.open('/');
    const seen = new Set<string>();
    for (const path of ['/', '/night-trains/', '/night-trains/arabic/', '/harbour-bridge/compare/a-b/', '/search/', '/about/']) {
      await page.goto(site.url(path));
      for (const url of await page.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')))) seen.add(url);
    }
    const own = [...seen].filter((url) => url.startsWith(new URL(site.url('/')).origin));
    expect(own.length).toBeGreaterThan(30);
    for (const url of own) {
      expect(new URL(url).pathname.startsWith(AWKWARD_BASE), url).toBe(true);
      expect((await page.request.get(url)).status(), url).toBe(200);
    }
  });
});
