import { describe, expect, inject, it } from 'vitest';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { backgroundOf, beginningOf, eventually } from './on-screen.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** Joins the lines of a text, since browsers break lines in different places. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('an article', () => {
  it('shows all of its words in order without JavaScript', async () => {
    const page = await site.open('/', { javaScript: false });
    for (const { siglum, url, passages, titleBasis } of dossier.articles) {
      await page.goto(site.url(url));
      const ownTitle = titleBasis === 'editor' ? '' : 'h1 > :first-child, ';
      const shown = await page
        .locator(`${ownTitle}.passage > .text`)
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
            .map((element) => element.textContent),
        );
      expect(shown.map(oneLine), siglum).toEqual(passages.map(({ text }) => oneLine(text)));
    }
  });

  it('has a citation whose quotation marks are right in a browser, though the host sends no charset', async () => {
    const page = await site.open(articleOf('E').url, { javaScript: false });
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith('/cite/e.txt')),
      page.getByRole('link', { name: 'APA', exact: true }).click(),
    ]);
    expect(response.headers()['content-type']).toBe('text/plain');
    await page.waitForURL('**/cite/e.txt');
    expect(await page.locator('body').innerText()).toContain(
      'Anatoly Kurmanaev, “Russia Wants ‘Security Guarantees’ Too. Here’s What They Look Like.”',
    );
  });

  it('requests only its scripts, its style sheet, its fonts and its icons', async () => {
    await site.open(articleOf('D').url);
    const others = site.requests().filter((path) => !/\.(css|woff2|svg|ico)$/.test(path));
    expect(others).toEqual([
      articleOf('D').url,
      '/restore-choice.js',
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^\/_astro\/.*\.js$/) as unknown),
    ]);
  });

  it.each(dossier.articles)(
    '$siglum links each quote of its stance to the passage that has it, highlighted and not covered',
    async ({ url, stance }) => {
      const page = await site.open(url, { width: 360, height: 640, javaScript: false });
      await page.getByText('In brief, with quotes').click();
      const quotes = page.getByRole('list', { name: 'Supporting quotes' }).getByRole('listitem');
      expect(await quotes.count()).toBe(stance.evidence.length);
      for (const [index, { exact, passage }] of stance.evidence.entries()) {
        await quotes.nth(index).getByRole('link').click();
        await page.waitForURL(`**/#${passage}`);
        const target = page.locator(`[id="${passage}"]`);
        const words = await target.evaluate((element) => {
          return element.querySelector('.text, h1')?.textContent ?? '';
        });
        expect(oneLine(words)).toContain(oneLine(exact));
        expect(await beginningOf(target)).toBe('in view');
        expect(await backgroundOf(target)).not.toBe(TRANSPARENT);
        expect(await backgroundOf(page.locator('.passage:not(:target)').last())).toBe(TRANSPARENT);
      }
    },
  );

  it('has a link on each passage to the passage itself', async () => {
    const { url, siglum, passages } = articleOf('D');
    const page = await site.open(url);
    const own = await page.locator('.passage').evaluateAll((elements) =>
      elements.map(({ id, children }) => {
        const link = [...children]
          .flatMap((child) => [child, ...child.querySelectorAll('a')])
          .find((each) => each.matches('.num, .self'));
        return { id, href: link?.getAttribute('href') };
      }),
    );
    expect(own).toEqual(passages.map(({ id }) => ({ id, href: `#${id}` })));

    const id = passageId('D', 17);
    await page.getByRole('link', { name: new RegExp(`^${siglum} 17\\b`) }).click();
    await page.waitForURL(`**${url}#${id}`);
    expect(await backgroundOf(page.locator(`[id="${id}"]`))).not.toBe(TRANSPARENT);
    await page.getByRole('link', { name: 'Link to the title' }).click();
    await page.waitForURL(`**${url}#${passages[0]?.id}`);
    expect(await backgroundOf(page.locator('.titlepassage'))).not.toBe(TRANSPARENT);
  });

  it('opened at a passage’s address shows the passage highlighted, and returns to it when a reader goes back', async () => {
    const id = passageId('E', 20);
    const page = await site.open(`${articleOf('E').url}#${id}`, { width: 768 });
    expect(await beginningOf(page.locator(`[id="${id}"]`))).toBe('in view');
    expect(await backgroundOf(page.locator(`[id="${id}"]`))).not.toBe(TRANSPARENT);
    const other = passageId('E', 2);
    await page.getByRole('link', { name: /^E 2\b/ }).click();
    await eventually(() => beginningOf(page.locator(`[id="${other}"]`))).toBe('in view');
    expect(await beginningOf(page.locator(`[id="${id}"]`))).not.toBe('in view');
    await page.goBack();
    await eventually(() => beginningOf(page.locator(`[id="${id}"]`))).toBe('in view');
  });

  it('links to the next and the previous article, from the first to the last and back', async () => {
    const page = await site.open(articleOf('A').url, { javaScript: false });
    const ways = page.getByRole('navigation', { name: 'Previous and next article' });
    for (const rel of ['next', 'prev']) {
      const path = rel === 'next' ? dossier.articles : [...dossier.articles].reverse();
      for (const { url } of path.slice(1)) {
        await ways.locator(`[rel="${rel}"]`).click();
        await page.waitForURL(`**${url}`);
      }
      expect(await ways.locator(`[rel="${rel}"]`).count()).toBe(0);
    }
  });

  it('offers comparisons with each other article and with all, in the dossier’s order', async () => {
    const page = await site.open('/', { javaScript: false });
    const choices = page.getByRole('region', { name: 'Compare with …' }).getByRole('link');
    for (const { siglum, url } of dossier.articles) {
      await page.goto(site.url(url));
      const others = dossier.articles.filter((article) => article.siglum !== siglum);
      const offered = await choices.evaluateAll((links) =>
        links.map((link) => `${link.textContent} → ${link.getAttribute('href')}`),
      );
      expect(offered).toEqual([
        ...others.map((other): unknown =>
          expect.stringMatching(
            new RegExp(
              `^Compare with ${other.siglum}: .* → ${comparisonOf([siglum, other.siglum].toSorted().join('-').toLowerCase())}$`,
            ),
          ),
        ),
        `Compare all articles → ${comparisonOf('a-b-c-d-e')}`,
      ]);
    }
    // Uses the keyboard, since the link's first box is hidden text for screen readers and can't be clicked.
    await choices.first().press('Enter');
    await page.waitForURL(`**${comparisonOf('a-e')}`);
    expect(
      await page
        .locator('#texts')
        .getByRole('article')
        .evaluateAll((texts) => texts.map((text) => text.getAttribute('aria-label'))),
    ).toEqual(['A', 'E'].map((siglum) => `${siglum}, ${articleOf(siglum).source.name}`));
  });
});

describe('the overview', () => {
  it.each(['/', dossier.url])(
    'at %s links to every article, every comparison and every topic without JavaScript',
    async (path) => {
      const page = await site.open(path, { javaScript: false });
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const wanted = [...dossier.articles, ...dossier.comparisons, ...dossier.topics].map(({ url }) => url);
      expect(wanted.filter((url) => !links.includes(url))).toEqual([]);
    },
  );
});
