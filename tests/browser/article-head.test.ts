import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { kindInWords } from '../../src/words/en/terms.ts';
import { writtenName } from '../build/data-shape.ts';
import { beginningOf, eventually, excessWidth } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, type ArticleData } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
const PHONE = { width: 360, height: 740 };
/** A4 without its margins, in CSS pixels. */
const PAPER = { width: 680, height: 960 };
const FOLDS = ['origin', 'stance', 'marks'];

/** Returns where the first line of an article's text ends, in CSS pixels from the top of the page. */
const endOfFirstLine = (page: Page) =>
  page
    .locator('.texts-one .text')
    .first()
    .evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return (words.getClientRects()[0]?.bottom ?? Infinity) + window.scrollY;
    });

/** Returns what is shown of a part of the page, on one line. */
const shown = async (page: Page, selector: string) =>
  (await page.locator(selector).innerText()).replace(/\s+/g, ' ');

/** Lists what is printed about an article beside its text. */
const printedFactsOf = ({ source, date, stance }: ArticleData) =>
  inOneLine([
    source.name,
    ...(source.authors ?? []).map(writtenName),
    source.url,
    source.basis,
    source.republishes?.name,
    source.republishes?.title,
    ...(source.republishes?.authors ?? []).map(writtenName),
    source.republishes?.basis,
    date.basis.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    stance.summary,
    ...stance.evidence.map(({ exact }) => exact),
    'A passage’s labels say what is marked in it',
    'A marked sentence is not necessarily false',
  ]);

/** Lists what a page says about an article beside its text. */
const factsOf = (article: ArticleData) => [
  ...printedFactsOf(article),
  ...inOneLine([
    kindInWords(article.source.kind),
    ...article.topics.map((topic) => dossier.topics.find(({ slug }) => slug === topic)?.title),
    article.rights,
    ...article.omitted.flatMap(({ text, reason }) => [text, reason]),
    `${article.words?.toLocaleString('en')} words`,
    article.titleBasis === 'editor' ? 'Supplied by the editor' : 'The article’s own',
    'SHA-256',
  ]),
];

const inOneLine = (facts: readonly (string | undefined)[]) =>
  facts.filter((fact) => fact !== undefined).map((fact) => fact.replace(/\s+/g, ' ').trim());

/** Returns the parts of folds that are not shown, of all or of those that match a selector. */
const hiddenInFolds = (page: Page, parts = '*') =>
  page
    .locator(`.line-fold > div ${parts}`)
    .evaluateAll((parts) =>
      parts
        .filter((part) => !part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );

describe('the line that says before which event an article was written', () => {
  it('leads to what else it could not know, and is only on articles of which that is certain', async () => {
    const early = dossier.articles.filter(({ couldNotKnow }) => couldNotKnow.includes('invasion'));
    expect(early.map(({ siglum }) => siglum)).toEqual(['A']);
    for (const { siglum, url } of dossier.articles) {
      const page = await site.open(url);
      const line = page.getByRole('link', {
        name: 'Written before: Russia’s full-scale invasion (24 February 2022)',
      });
      expect(await line.count(), siglum).toBe(siglum === 'A' ? 1 : 0);
      if (siglum !== 'A') continue;
      await line.click();
      await page.waitForURL(`**${dossier.url}timeline/#could-not-know-a`);
      const events = page.locator('#could-not-know-a ul').first().locator('a');
      expect(await events.count()).toBe(early[0]?.couldNotKnow.length);
    }
  });
});

describe('the first screen of an article', () => {
  it.each([
    { width: 1440, height: 900, limit: 620 },
    { ...PHONE, limit: 560 },
  ])('$width pixels wide has the first words of every text above $limit', async ({ limit, ...size }) => {
    const page = await site.open('/', size);
    for (const { siglum, url } of dossier.articles) {
      await page.goto(site.url(url));
      expect(await endOfFirstLine(page), siglum).toBeLessThan(limit);
      expect(await excessWidth(page), siglum).toBe(0);
    }
  });

  it('gives source, date and stance in a line each, also on a phone', async () => {
    const page = await site.open('/', PHONE);
    for (const { siglum, url } of dossier.articles) {
      await page.goto(site.url(url));
      const lines = await page.locator('.line-fold > summary > span:not(.more)').evaluateAll((spans) =>
        spans.slice(0, 3).map((span) => {
          const heights = [...span.getClientRects()].map(({ height }) => height);
          return Math.round(Math.max(...heights) / Number.parseFloat(getComputedStyle(span).lineHeight));
        }),
      );
      expect(lines, siglum).toEqual([1, 1, 1]);
    }
  });

  it('has everything that is folded one click or key away', async () => {
    const page = await site.open('/', { javaScript: false });
    for (const article of dossier.articles) {
      await page.goto(site.url(article.url));
      expect(await page.locator('.line-fold > div').filter({ visible: true }).count()).toBe(0);
      for (const [index, summary] of (await page.locator('.line-fold > summary').all()).entries()) {
        if (index === 1) await summary.press('Enter');
        else await summary.click();
      }
      expect(await hiddenInFolds(page)).toEqual([]);
      const text = await shown(page, '.titlepassage');
      for (const fact of factsOf(article)) expect(text, article.siglum).toContain(fact);
    }
  });

  it('has targets of 44 pixels on a phone for what unfolds and for the marks', async () => {
    const page = await site.open(articleOf('B').url, PHONE);
    const targets = page.locator('.line-fold > summary, .about-marks > label');
    expect(await targets.count()).toBe(FOLDS.length + 1);
    for (const target of await targets.all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  it('has its controls in the order in which they are seen', async () => {
    const page = await site.open('/', PHONE);
    for (const { siglum, url } of dossier.articles) {
      await page.goto(site.url(url));
      const rows = await page
        .locator('.known :is(summary, label)')
        .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect()));
      for (const [index, { left, top }] of rows.entries()) {
        const before = rows[index - 1];
        if (before) expect(top > before.top || left > before.left, `${siglum} ${index}`).toBe(true);
      }
    }
  });

  it('has the citations below the text, in sight without unfolding anything', async () => {
    const page = await site.open(articleOf('D').url, { ...PHONE, javaScript: false });
    for (const format of ['APA', 'BibTeX', 'RIS', 'CSL-JSON'])
      expect(await page.getByRole('link', { name: format, exact: true }).isVisible(), format).toBe(true);
  });
});

describe('what is folded on an article’s page', () => {
  it('is printed, whether or not a reader has unfolded it, but for what paper has no use for', async () => {
    const page = await site.open('/', { ...PAPER, javaScript: false });
    for (const article of dossier.articles) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(site.url(article.url));
      await page.emulateMedia({ media: 'print' });
      expect(await hiddenInFolds(page, ':not(.go, .go *)'), article.siglum).toEqual([]);
      const text = await shown(page, '.titlepassage');
      for (const fact of printedFactsOf(article)) expect(text, article.siglum).toContain(fact);
      expect(text, article.siglum).not.toContain('SHA-256');
      const narrowest = await page
        .locator('.line-fold > div')
        .evaluateAll((parts) => Math.min(...parts.map((part) => part.getBoundingClientRect().width)));
      expect(narrowest).toBeGreaterThan(PAPER.width / 3);
    }
  });

  it('takes at most two sheets of paper with the labels of an article of 391 words', async () => {
    const page = await site.open(articleOf('B').url);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    const labels = page.locator('.margin > ul > li');
    expect(await labels.count()).toBeGreaterThan(33);
    expect(await labels.filter({ visible: true }).count()).toBe(await labels.count());
    expect(
      await page
        .getByText(/\b(?:click|tap|choose|point at|open)\b/i)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  it('is unfolded by a script for paper and wide windows, where a browser can’t show what is folded', async () => {
    const page = await site.open('/');
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.goto(site.url(articleOf('B').url));
    const isOpen = (selector: string) =>
      page.locator(selector).evaluateAll((folds) => folds.map((fold) => (fold as HTMLDetailsElement).open));
    expect(await isOpen('.line-fold, .margin')).not.toContain(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await isOpen('.line-fold, .margin')).not.toContain(false);
    expect(await isOpen('.margin li > details')).not.toContain(true);
    await page.goto(site.url(comparisonOf('b-e')));
    expect(await isOpen('.row > details, #texts details.phone')).not.toContain(false);
    expect(await page.locator('.row > details > summary').first().isVisible()).toBe(false);
  });

  it.each([true, false])('unfolds for a link into it, with JavaScript: %s', async (javaScript) => {
    const { url } = articleOf('E');
    for (const id of FOLDS) {
      const page = await site.open(`${url}#${id}`, { ...PHONE, javaScript });
      const first = page.locator(`#${id} > :first-child`);
      await eventually(() => first.isVisible(), id).toBe(true);
      await eventually(() => beginningOf(page.locator(`#${id}`)), id).toBe('in view');
      expect(await page.locator('.line-fold[open]').count()).toBe(1);
    }
  });

  it.each([true, false])(
    'includes the labels of a phone, which unfold for a link to one, with JavaScript: %s',
    async (javaScript) => {
      const { slug, url } = articleOf('B');
      const { id = '' } = dossier.notes.find(({ article }) => article === slug) ?? {};
      const entry = `[id="${id.replace(/^m-/, 'e-')}"]`;
      const page = await site.open(`${url}#${id.replace(/^m-/, 'e-')}`, { ...PHONE, javaScript });
      await eventually(() => page.locator(`${entry} summary`).isVisible()).toBe(true);
    },
  );
});
