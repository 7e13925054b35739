import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { PAGEFIND_FAILS } from './kinds-of-pages.ts';
import { beginningOf, eventually } from './on-screen.ts';
import { dossier, siglaOnTopic, type ArticleData } from './real-dossier.ts';
import {
  announced,
  articlesFound,
  countOf,
  filterOf,
  foundIn,
  holdPagefind,
  stateOf,
  wordsOf,
} from './search-page.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

describe('a search', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  describe('can be narrowed', () => {
    const TOPIC = 'missiles-and-arms-control';

    it.each([
      ['topic', TOPIC, (article: ArticleData) => siglaOnTopic(TOPIC).includes(article.siglum)],
      ['source', 'Cyprus Daily News', (article: ArticleData) => article.source.name === 'Cyprus Daily News'],
      ['stance', 'takes-no-side', (article: ArticleData) => article.stance.label === 'takes-no-side'],
      ['year', '2025', (article: ArticleData) => article.date.value.startsWith('2025')],
      ['kind', 'BlogPosting', (article: ArticleData) => article.source.kind === 'BlogPosting'],
      [
        'proposition',
        'foreign-troops',
        (article: ArticleData) =>
          dossier.positions.some(
            (position) => position.article === article.slug && position.proposition === 'foreign-troops',
          ),
      ],
    ])('only by %s, without words, to exactly the articles that match', async (name, value, has) => {
      const page = await site.open('/search/');
      await filterOf(page, value, name).check();
      await stateOf(page, 'found').waitFor();
      const wanted = dossier.articles.filter(has).map(({ siglum }) => siglum);
      expect(wanted.length).toBeGreaterThan(0);
      expect((await articlesFound(page)).toSorted()).toEqual(wanted);
      expect(await countOf(page, value, name)).toBe(String(wanted.length));
      expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ [name]: value })}`);
    });

    it('together with words, and the count at each value is the number of articles that choosing it leaves', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await stateOf(page, 'found').waitFor();
      const counts = await page.locator('.filters fieldset label').evaluateAll((labels) =>
        labels.map((label) => ({
          name: label.querySelector('input')?.name ?? '',
          value: label.querySelector('input')?.value ?? '',
          count: Number(label.querySelector('[data-count]')?.textContent),
        })),
      );
      await page.getByLabel('Show filters with no matches').check();
      expect(counts.length).toBe(dossier.topics.length + dossier.propositions.length + 5 + 4 + 2 + 4);
      for (const { name, value, count } of counts) {
        await filterOf(page, value, name).check();
        await eventually(async () => (await articlesFound(page)).length, `${name} ${value}`).toBe(count);
        await filterOf(page, value, name).uncheck();
        await eventually(async () => (await articlesFound(page)).length).toBe(2);
      }
    });

    it('by values that some article found has; the others are hidden unless chosen or asked for', async () => {
      const page = await site.open('/search/?q=buffer+zone&source=Winabode');
      await stateOf(page, 'none').waitFor();
      const values = page.locator('.filters fieldset input');
      const counted = (isShown: boolean) =>
        values.filter({ visible: isShown }).evaluateAll((boxes) =>
          boxes.map((box) => ({
            value: box.getAttribute('value'),
            count: Number(box.closest('label')?.querySelector('[data-count]')?.textContent),
          })),
        );
      const hidden = await counted(false);
      expect(hidden.length).toBeGreaterThan(10);
      expect(hidden.filter(({ count }) => count > 0)).toEqual([]);
      expect((await counted(true)).filter(({ count }) => count === 0)).toEqual([
        { value: 'Winabode', count: 0 },
      ]);
      const headings = page.locator('.filters legend');
      expect(await headings.filter({ visible: true }).allInnerTexts()).toEqual(['Source']);
      await page.getByLabel('Show filters with no matches').check();
      expect(await counted(false)).toEqual([]);
      await page.getByLabel('Show filters with no matches').uncheck();
      // A box that the reader has just cleared stays, so that the keys do not lose their place.
      await filterOf(page, 'Winabode').uncheck();
      await stateOf(page, 'found').waitFor();
      expect(await filterOf(page, 'Winabode').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await eventually(() => filterOf(page, 'Winabode').isVisible()).toBe(false);
    });

    it('by several values, which widen the search if they are of one kind and narrow it if they are of two', async () => {
      const page = await site.open('/search/');
      await filterOf(page, 'Winabode').check();
      await filterOf(page, 'Cyprus Daily News').check();
      await eventually(() => articlesFound(page)).toHaveLength(2);
      expect((await articlesFound(page)).toSorted()).toEqual(['A', 'B']);
      await filterOf(page, 'rejects').check();
      await eventually(() => articlesFound(page)).toEqual(['B']);
    });

    it('by a further value of the same kind, which is counted as if the first were not set', async () => {
      const page = await site.open('/search/?source=Winabode&topic=nato-expansion');
      await stateOf(page, 'found').waitFor();
      const onTopic = dossier.articles.filter(({ siglum }) =>
        siglaOnTopic('nato-expansion').includes(siglum),
      );
      for (const { source } of dossier.articles) {
        expect(await countOf(page, source.name), source.name).toBe(
          String(onTopic.filter((article) => article.source.name === source.name).length),
        );
      }
      for (const { slug } of dossier.topics)
        expect(await countOf(page, slug, 'topic'), slug).toBe(siglaOnTopic(slug).includes('A') ? '1' : '0');
    });

    it('to articles without a match, and then says that others match and offers to clear the filters', async () => {
      const page = await site.open('/search/?q=buffer+zone&source=Winabode');
      await stateOf(page, 'none').waitFor();
      expect(await announced(page)).toBe('None of the articles chosen has “buffer zone”');
      expect(await page.getByRole('main').innerText()).toContain(
        'Two others have it: search without the filters',
      );
      await page.getByRole('link', { name: 'Clear filters' }).click();
      await stateOf(page, 'found').waitFor();
      expect(await foundIn(page)).toHaveLength(3);
      expect(await page.getByRole('link', { name: 'Clear filters' }).isVisible()).toBe(false);
    });

    it('without words, and then lists the newest first, links to the topic’s passages, and hides what is about hits', async () => {
      const page = await site.open(`/search/?topic=${TOPIC}`);
      await stateOf(page, 'found').waitFor();
      const onTopic = dossier.articles
        .filter(({ topics }) => topics.includes(TOPIC))
        .map(({ siglum }) => siglum);
      expect(await articlesFound(page)).toEqual(
        ['E', 'C', 'D', 'B', 'A'].filter((siglum) => onTopic.includes(siglum)),
      );
      const links = page.getByRole('link', { name: /^Passages on / });
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        onTopic.map(() => dossier.topics.find(({ slug }) => slug === TOPIC)?.url),
      );
      expect(await page.getByText('Select a number to open').isVisible()).toBe(false);
      expect(await page.getByRole('radiogroup', { name: 'Sort' }).isVisible()).toBe(false);
    });

    it('on a phone, where the filters are folded but those in the address are named', async () => {
      const page = await site.open('/search/?q=buffer+zone', { width: 360, height: 640 });
      await stateOf(page, 'found').waitFor();
      expect(await filterOf(page, TOPIC, 'topic').isVisible()).toBe(false);
      await page.getByText('Filter articles by topic').click();
      await filterOf(page, TOPIC, 'topic').check();
      await eventually(() => articlesFound(page)).toEqual(['C']);
      const sent = await site.open(`/search/${new URL(page.url()).search}`, { width: 360, height: 640 });
      await stateOf(sent, 'found').waitFor();
      expect(await sent.getByText('Filters: Missiles and arms control').isVisible()).toBe(true);
    });
  });

  describe('has its state in its address', () => {
    it('so that the same search opens for a reader who gets the link', async () => {
      const page = await site.open('/search/');
      await wordsOf(page).fill('  buffer zone ');
      await page.keyboard.press('Enter');
      await stateOf(page, 'found').waitFor();
      await filterOf(page, 'nato-expansion', 'topic').check();
      await filterOf(page, '2025').check();
      await filterOf(page, 'jeddahenergymeeting.com').check();
      await eventually(() => articlesFound(page)).toEqual(['D']);
      const { search } = new URL(page.url());
      expect(search).toBe('?q=buffer+zone&topic=nato-expansion&source=jeddahenergymeeting.com&year=2025');

      const sent = await site.open(`/search/${search}`);
      await stateOf(sent, 'found').waitFor();
      expect(await wordsOf(sent).inputValue()).toBe('buffer zone');
      expect(
        await sent
          .locator('.filters :checked')
          .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      ).toEqual(['nato-expansion', 'jeddahenergymeeting.com', '2025']);
      expect(await foundIn(sent)).toEqual(await foundIn(page));
      expect(await sent.title()).toBe(await page.title());
      expect(await sent.title()).toContain('buffer zone');
    });

    it('so that Back and Forward step through the searches', async () => {
      const page = await site.open('/search/?q=buffer+zone');
      await stateOf(page, 'found').waitFor();
      await filterOf(page, 'weighs').check();
      await eventually(() => articlesFound(page)).toEqual(['D']);
      await wordsOf(page).fill('kangaroo');
      await page.keyboard.press('Enter');
      await stateOf(page, 'none').waitFor();

      const steps = [
        { go: () => page.goBack(), words: 'buffer zone', isWeighs: true, found: ['D'] },
        { go: () => page.goBack(), words: 'buffer zone', isWeighs: false, found: ['C', 'D'] },
        { go: () => page.goForward(), words: 'buffer zone', isWeighs: true, found: ['D'] },
        { go: () => page.goForward(), words: 'kangaroo', isWeighs: true, found: [] },
      ];
      for (const { go, words, isWeighs, found } of steps) {
        await go();
        await stateOf(page, found.length > 0 ? 'found' : 'none').waitFor();
        await eventually(() => articlesFound(page)).toEqual(found);
        expect(await wordsOf(page).inputValue()).toBe(words);
        expect(await filterOf(page, 'weighs').isChecked()).toBe(isWeighs);
      }
    });

    it('so that a search that stayed on the screen has its own entry in the history', async () => {
      const page = await site.open('/search/', { hasClock: true });
      await wordsOf(page).pressSequentially('buffer');
      await stateOf(page, 'found').waitFor();
      await page.clock.fastForward(2_300);
      await wordsOf(page).pressSequentially(' zone kangaroo', { delay: 20 });
      await stateOf(page, 'none').waitFor();
      await page.goBack();
      await eventually(() => wordsOf(page).inputValue()).toBe('buffer');
      await page.goBack();
      await stateOf(page, 'idle').waitFor();
    });

    it('and keeps the chosen articles after filtering, sorting, and going to the comparison and back', async () => {
      const page = await site.open('/search/?q=NATO+expansion');
      const box = (siglum: string) => page.getByRole('checkbox', { name: new RegExp(`^Compare ${siglum}`) });
      await box('E').check();
      await box('A').check();
      await page.getByRole('radio', { name: 'newest first' }).check();
      await eventually(() => articlesFound(page)).toEqual(['E', 'C', 'D', 'A']);
      await page.getByRole('link', { name: 'Compare your selection: A and E' }).waitFor();
      await filterOf(page, '2025').check();
      await eventually(() => articlesFound(page)).toEqual(['E', 'C', 'D']);
      expect(await page.getByText('Choose another article to compare with E').isVisible()).toBe(true);
      await filterOf(page, '2025').uncheck();
      await page.getByRole('link', { name: 'Compare your selection: A and E' }).click();
      await page.waitForURL('**/compare/a-e/**');
      await page.goBack();
      await page.getByRole('link', { name: 'Compare your selection: A and E' }).waitFor();
      expect([await box('A').isChecked(), await box('C').isChecked(), await box('E').isChecked()]).toEqual([
        true,
        false,
        true,
      ]);
    });

    it('including the order; newest first puts a date with only a year after the months of that year', async () => {
      const page = await site.open('/search/?q=guarantees');
      await stateOf(page, 'found').waitFor();
      await page.getByRole('radio', { name: 'newest first' }).check();
      await eventually(() => articlesFound(page)).toEqual(['E', 'C', 'D', 'B', 'A']);
      expect(new URL(page.url()).search).toBe('?q=guarantees&sort=date');
      await page.goBack();
      await eventually(() => page.getByRole('radio', { name: 'best match first' }).isChecked()).toBe(true);
    });

    it('and a title that says what is searched', async () => {
      const page = await site.open('/search/?q=buffer+zone&topic=nato-expansion&year=2025');
      await stateOf(page, 'found').waitFor();
      expect(await page.title()).toBe(
        '“buffer zone”, NATO’s expansion, 2025 (two uncertain) · Search · Synoptic',
      );
    });

    it('and shows the last search even if an earlier one is answered later', async () => {
      const page = await site.open('/about/');
      const release = await holdPagefind(page);
      await page.goto(site.url('/search/'));
      await wordsOf(page).fill('buffer zone');
      await page.keyboard.press('Enter');
      await stateOf(page, 'loading').waitFor();
      await wordsOf(page).fill('kangaroo');
      await page.keyboard.press('Enter');
      release();
      await stateOf(page, 'none').waitFor();
      expect(await announced(page)).toBe('No article has “kangaroo”');
    });
  });
});

describe('under a sub-path', () => {
  const site = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });

  it('a search from a dossier’s overview finds passages and leads to them', async () => {
    const page = await site.open('/night-trains/');
    await wordsOf(page).fill('timetable');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${AWKWARD_BASE}search/?q=timetable`);
    await stateOf(page, 'found').waitFor();
    const [first] = await foundIn(page);
    expect(first?.href).toMatch(new RegExp(`^${AWKWARD_BASE}night-trains/`));
    await page.locator('.found-in a').first().click();
    await page.waitForURL(`**${first?.href}`);
    await eventually(() => beginningOf(page.locator(':target'))).toBe('in view');
  });

  it('a search can be narrowed to one dossier', async () => {
    const page = await site.open('/search/?q=what');
    await stateOf(page, 'found').waitFor();
    await filterOf(page, 'harbour-bridge').check();
    await eventually(() => page.locator('.hit').count()).toBe(1);
    await eventually(() =>
      page.locator('.hit h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([`${AWKWARD_BASE}harbour-bridge/ferryman/?q=what`]);
  });

  it('Arabic words are found, marked, shown from right to left, and tagged as Arabic', async () => {
    const page = await site.open(`/search/?q=${encodeURIComponent('القطارات')}`);
    await stateOf(page, 'found').waitFor();
    const passage = page.locator('.found-in p').first();
    expect(await passage.locator('mark').count()).toBeGreaterThan(0);
    expect(await passage.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await passage.getAttribute('lang')).toBe('ar');
    // Words in boxes of their own would all run in the line's direction, also Latin ones.
    expect(await passage.locator('span span').count()).toBe(0);
    expect(await page.locator('.hit h3 a').first().getAttribute('lang')).toBe('ar');
    expect(
      await page
        .locator('.pick')
        .first()
        .evaluate((pick) => pick.closest('[lang]')?.localName),
    ).toBe('html');
  });

  it('results show five articles, and the rest on demand', async () => {
    const page = await site.open('/search/?q=the');
    await stateOf(page, 'found').waitFor();
    expect(await articlesFound(page)).toHaveLength(5);
    const all =
      Number.parseInt(await countOf(page, 'night-trains')) +
      Number.parseInt(await countOf(page, 'harbour-bridge'));
    expect(all).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Show more articles' }).click();
    await eventually(() => articlesFound(page)).toHaveLength(all);
    expect(
      await page.evaluate(() => document.activeElement?.closest('.hit')?.previousElementSibling !== null),
    ).toBe(true);
  });

  it('further articles are added only once, and can be requested again if loading them failed', async () => {
    const whole = await site.open('/search/?q=the');
    await whole.getByRole('button', { name: 'Show more articles' }).click();
    await whole.locator('.hit').nth(5).waitFor();
    const last = await whole.locator('.hit h3 a').last().getAttribute('href');
    const text = last?.replace(/\?.*/, 'search.json') ?? '';
    site.interfere((path) => (path.endsWith(text) ? 'fail' : undefined));
    const page = await site.open('/search/?q=the', {
      expected: [...PAGEFIND_FAILS.slice(0, 2), /^console error: Failed to load/],
    });
    await stateOf(page, 'found').waitFor();
    const all =
      Number.parseInt(await countOf(page, 'night-trains')) +
      Number.parseInt(await countOf(page, 'harbour-bridge'));
    const more = page.getByRole('button', { name: 'Show more articles' });
    await more.click();
    await page.locator('[data-lost]').waitFor();
    expect(await announced(page)).toBe('The next articles could not be loaded. Try again.');
    expect(await articlesFound(page)).toHaveLength(5);
    site.interfere((path) => (path.includes('/search.json') ? 300 : undefined));
    await more.click();
    await more.click();
    await eventually(() => articlesFound(page)).toHaveLength(all);
    await page.waitForTimeout(600);
    expect(await articlesFound(page)).toHaveLength(all);
    expect(await page.locator('[data-lost]').isVisible()).toBe(false);
  });

  it('a topic’s page leads to a search for the articles on it in its own dossier', async () => {
    const page = await site.open('/night-trains/topics/cost/');
    await page.getByRole('link', { name: 'Search in these articles' }).click();
    await page.waitForURL('**/search/?topic=night-trains%2Fcost');
    await stateOf(page, 'found').waitFor();
    expect(await filterOf(page, 'night-trains/cost').isChecked()).toBe(true);
  });

  it('every link stays under the sub-path and leads to a page', async () => {
    const page = await site.open('/');
    const seen = new Set<string>();
    for (const path of [
      '/',
      '/night-trains/',
      '/night-trains/arabic/',
      '/harbour-bridge/compare/a-b/',
      '/search/',
      '/about/',
    ]) {
      await page.goto(site.url(path));
      for (const url of await page
        .locator('a')
        .evaluateAll((links) =>
          links.map((link) => new URL(link.getAttribute('href') ?? '', link.baseURI).href.replace(/#.*/, '')),
        ))
        seen.add(url);
    }
    const own = [...seen].filter((url) => url.startsWith(new URL(site.url('/')).origin));
    expect(own.length).toBeGreaterThan(30);
    for (const url of own) {
      expect(new URL(url).pathname.startsWith(AWKWARD_BASE), url).toBe(true);
      expect((await page.request.get(url)).status(), url).toBe(200);
    }
  });
});
