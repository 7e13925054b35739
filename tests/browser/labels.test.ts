import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { backgroundOf, beginningOf, eventually } from './on-screen.ts';
import { STAND_WORDS } from './stand-words.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
const PHONE = { width: 360, height: 740 };
const positions = `${dossier.url}positions/`;
const claimOf = (id: string) => dossier.propositions.find((each) => each.id === id)?.claim ?? id;

/**
 * Checks whether the beginning of a mark, which may be in the middle of a line, is in view and not covered.
 */
const beginsInView = (mark: Locator) =>
  mark.evaluate((element) => {
    const [first] = element.getClientRects();
    const over = first && document.elementFromPoint(first.left + 2, first.top + first.height / 2);
    return Boolean(over && element.contains(over));
  });

describe('an article’s marks', () => {
  it('are in the passages that the data name, on the quoted words', async () => {
    const page = await site.open(dossier.url, { javaScript: false });
    for (const { slug, url } of dossier.articles) {
      await page.goto(site.url(url));
      const marks = [
        ...dossier.positions.filter(({ article }) => article === slug).flatMap(({ evidence }) => evidence),
        ...dossier.notes.filter(({ article }) => article === slug),
      ];
      for (const { id, exact, passage } of marks) {
        const mark = page.locator(`[id="${passage}"] mark[id="${id}"]`);
        expect(await mark.count(), `${slug} ${id} ${exact}`).toBe(1);
        const words = await mark.evaluate((element) => element.textContent);
        expect(words !== '' && exact.startsWith(words), `${exact} begins with ${words}`).toBe(true);
      }
    }
  });

  it('are lit in all their pieces by a link to them, although other marks cut them', async () => {
    const { slug, url } = articleOf('E');
    const page = await site.open(url);
    const { id, exact } = [...dossier.positions.filter(({ article }) => article === slug)]
      .flatMap(({ evidence }) => evidence)
      .find((each) => each.exact.startsWith('It seems that by not considering')) ?? { id: '', exact: '' };
    await page.goto(site.url(`${url}#${id}`));
    const lit = async () => (await page.locator('mark.here').allTextContents()).join('');
    await eventually(lit).toBe(exact);
    expect(await page.locator('mark.here').count()).toBeGreaterThan(1);
    const colors = await page
      .locator('mark.here')
      .evaluateAll((pieces) => [
        ...new Set(pieces.map((piece) => getComputedStyle(piece).backgroundColor)),
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(new Set(colors).size).toBe(2);
    await page.goto(site.url(`${url}#${passageId('E', 1)}`));
    await eventually(() => page.locator('mark.here').count()).toBe(0);
  });

  it('contain no links, and their references lead to entries that exist', async () => {
    const page = await site.open(articleOf('B').url);
    expect(await page.locator('mark a').count()).toBe(0);
    const broken = await page
      .locator('a.ref')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.querySelector(`.margin li[id="${href.slice(1)}"]`)),
      );
    expect(broken).toEqual([]);
    expect(await page.locator('a.ref').count()).toBeGreaterThan(10);
  });

  it('lead to their entry in the margin, which opens and gets the focus, on a wide screen and on a phone', async () => {
    for (const size of [{}, PHONE]) {
      const page = await site.open(articleOf('B').url, size);
      const reference = page.locator('.texts-one a.ref').first();
      const entry = page.locator(`li[id="${(await reference.getAttribute('href'))?.slice(1)}"]`);
      await reference.focus();
      await page.keyboard.press('Enter');
      await eventually(() => entry.locator('p').first().isVisible(), 'the entry opens').toBe(true);
      await eventually(() =>
        entry.locator('summary').evaluate((summary) => summary === document.activeElement),
      ).toBe(true);
    }
  });

  it('have their entries next to the text on a wide screen, and folded away on a phone', async () => {
    const wide = await site.open(articleOf('B').url);
    expect(await wide.locator('.margin > summary').first().isVisible()).toBe(false);
    expect(await wide.locator('.margin li summary').first().isVisible()).toBe(true);
    const phone = await site.open(articleOf('B').url, PHONE);
    expect(await phone.locator('.margin > summary').first().isVisible()).toBe(true);
    expect(await phone.locator('.margin li summary').first().isVisible()).toBe(false);
  });

  it('have entries in the editors’ typeface, next to quotations too, and notes name the speaker unless it is the author', async () => {
    const { slug, url } = articleOf('E');
    const page = await site.open(url);
    const typeOf = (locator: Locator) =>
      locator.evaluateAll((elements) => [
        ...new Set(elements.map((element) => getComputedStyle(element).fontFamily)),
      ]);
    expect(await page.locator('blockquote .margin').count()).toBeGreaterThan(5);
    expect(await typeOf(page.locator('.margin li summary > span'))).toEqual(
      await typeOf(page.locator('body')),
    );
    for (const { id, voice } of dossier.notes.filter(({ article }) => article === slug)) {
      const entry = await page.locator(`li[id="${id.replace(/^m-/, 'e-')}"] .t`).textContent();
      const isSpeakers = entry?.split(':')[0]?.endsWith(` (${voice.name})`);
      expect(isSpeakers, entry ?? '').toBe(voice.kind === 'speaker');
    }
  });

  it('can be switched off, and stay off on the next page without moving its layout', async () => {
    const page = await site.open(articleOf('B').url);
    await page.getByRole('button', { name: 'Read without marks' }).click();
    expect(await page.locator('.texts-one .ref').first().isVisible()).toBe(false);
    expect(await page.locator('.margin').first().isVisible()).toBe(false);

    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as { shifts?: number }).shifts =
            ((window as { shifts?: number }).shifts ?? 0) +
            (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url(articleOf('D').url), { waitUntil: 'networkidle' });
    expect(await page.locator('.texts-one .ref').first().isVisible()).toBe(false);
    expect(await page.evaluate(() => (window as { shifts?: number }).shifts ?? 0)).toBe(0);
    await page.getByRole('button', { name: 'Show the marks' }).click();
    expect(await page.locator('.texts-one .ref').first().isVisible()).toBe(true);
    await page.reload();
    expect(await page.locator('.texts-one .ref').first().isVisible()).toBe(true);
  });

  it('are shown without JavaScript, without the button that needs it', async () => {
    const page = await site.open(articleOf('B').url, { javaScript: false });
    expect(await page.getByRole('button', { name: 'Read without marks' }).count()).toBe(0);
    expect(await page.locator('.texts-one .ref').first().isVisible()).toBe(true);
  });

  it('need no scripts beyond the article page’s four', async () => {
    await site.open(articleOf('B').url);
    expect(site.requests().filter((path) => path.endsWith('.js'))).toHaveLength(4);
  });
});

describe('the matrix', () => {
  it('is a table in which each cell gives the article and its author’s stance, and leads to the quotes', async () => {
    const page = await site.open(positions, PHONE);
    const table = page.getByRole('table');
    expect(await table.getByRole('row').count()).toBe(dossier.propositions.length + 1);
    for (const { id, claim, url } of dossier.propositions) {
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: claim }) });
      for (const { siglum, slug } of dossier.articles) {
        const author = dossier.positions.find(
          (position) =>
            position.article === slug && position.proposition === id && position.voice.kind === 'author',
        );
        const reported = dossier.positions.some(
          (position) => position.article === slug && position.proposition === id,
        );
        const word = STAND_WORDS[author?.stance ?? (reported ? 'reports' : 'silent')];
        const link = row.getByRole('link', { name: `${siglum} ${word}`, exact: true });
        expect(await link.getAttribute('href'), `${claim} ${siglum}`).toBe(`${url}#${siglum.toLowerCase()}`);
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${claim} ${siglum}`).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('can be sorted by number, which is the order of the dossier', async () => {
    const page = await site.open(positions);
    await page.getByRole('link', { name: 'by number' }).click();
    await page.waitForURL('**/positions/in-order/');
    const labels = await page.getByRole('rowheader').locator('a').allTextContents();
    expect(labels).toEqual(dossier.propositions.map(({ claim }) => claim));
  });

  it('leads in two clicks to the quoted words in the text, in view and not covered', async () => {
    const page = await site.open(positions, PHONE);
    await page
      .getByRole('row')
      .filter({ hasText: claimOf('nato-promise') })
      .getByRole('link', { name: 'E reports others' })
      .click();
    await page.waitForURL('**/positions/nato-promise/#e');
    const quote = page.locator('#e blockquote');
    expect(await quote.textContent()).toContain(
      'the United States broke promises it had given to the last Soviet leader',
    );
    await quote.getByRole('link').click();
    await page.waitForURL(`**${articleOf('E').url}#m-*`);
    const mark = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    expect(await beginsInView(mark)).toBe(true);
  });
});

describe('a comparison', () => {
  it('links on its first screen to the rows of the claims on which its authors differ', async () => {
    const page = await site.open(comparisonOf('b-e'), PHONE);
    const other = page.getByRole('list', { name: 'The other claims' }).getByRole('link').first();
    const target = (await other.getAttribute('href')) ?? '';
    await other.click();
    await page.waitForURL(`**/${target}`);
    const row = page.locator(target);
    expect(await beginningOf(row.getByRole('heading'))).toBe('in view');
    expect(await row.locator('.cell').count()).toBe(2);
  });

  it('never takes an author’s stance from a voice that the article only reports', async () => {
    const page = await site.open(comparisonOf('a-b-c-d-e'), { javaScript: false });
    for (const { id } of dossier.propositions) {
      for (const { slug, siglum, source } of dossier.articles) {
        const cell = page.locator(`#${id}`).getByRole('group', { name: `${siglum}, ${source.name}` });
        const author = dossier.positions.find(
          (position) =>
            position.article === slug && position.proposition === id && position.voice.kind === 'author',
        );
        const reported = dossier.positions.filter(
          (position) =>
            position.article === slug && position.proposition === id && position.voice.kind === 'speaker',
        );
        expect(await cell.locator('.verdict').textContent(), `${id} ${siglum}`).toContain(
          STAND_WORDS[author?.stance ?? (reported.length > 0 ? 'reports' : 'silent')],
        );
        expect(await cell.locator('.said').count(), `${id} ${siglum}`).toBe(reported.length);
      }
    }
  });

  it('highlights the counterparts of a chosen mark, and says which articles have none', async () => {
    const page = await site.open(comparisonOf('b-e'));
    const announcement = page.locator('.notice-line');
    await page.locator('#text-e mark[data-group="21"]').first().click();
    await eventually(() => page.locator('#text-b mark.lit').count()).toBeGreaterThan(0);
    expect(await announcement.textContent()).toMatch(
      new RegExp(`^21, ${dossier.propositions[20]?.claim} · title, B 1, `),
    );
    await page.locator('#text-b a.ref', { hasText: /^17$/ }).first().focus();
    await page.keyboard.press('Enter');
    await eventually(() => announcement.textContent()).toMatch(/E has no mark on it/);
    await announcement.getByRole('link', { name: 'To the row' }).click();
    await page.waitForURL('**/#russias-word');
  });

  it('lights the words of a quote that a row leads to, not all of their passage', async () => {
    const page = await site.open(comparisonOf('b-d'));
    await page.locator('#negotiated-peace [data-s="b"] blockquote a').first().click();
    const passage = page.locator('.passage.here');
    await eventually(() => passage.locator('mark.lit').count()).toBeGreaterThan(0);
    expect(await backgroundOf(passage.locator('mark.lit').first())).not.toBe(
      await backgroundOf(passage.locator('.text')),
    );
  });

  it('has references that lead to its rows without JavaScript', async () => {
    const page = await site.open(comparisonOf('b-e'), { javaScript: false });
    await page.locator('#text-e a.ref', { hasText: /^21$/ }).first().click();
    await page.waitForURL('**/#europes-leaders');
  });
});

describe('the page of voices', () => {
  it('lists each voice once, with the articles in which it speaks, and how', async () => {
    const page = await site.open(`${dossier.url}voices/`);
    const names = await page.locator('.voices summary .word').allTextContents();
    expect(names.sort()).toEqual([...new Set(dossier.voices.map(({ name }) => name))].sort());
    for (const { name, article, speaks } of dossier.voices) {
      const { siglum } = dossier.articles.find(({ slug }) => slug === article) ?? {};
      expect(await voiceOn(page, name).locator('summary').innerText()).toMatch(
        new RegExp(`\\b${siglum} ${speaks}`),
      );
    }
  });

  it('leads from a name to what the voice holds, and to each passage that shows it', async () => {
    const page = await site.open(`${dossier.url}voices/`, { javaScript: false });
    const name = 'Andrei Kortunov';
    const held = dossier.positions.filter(({ voice }) => voice.name === name);
    expect(held.length).toBeGreaterThan(1);
    await voiceOn(page, name).locator('summary').click();
    for (const { proposition, evidence } of held) {
      const { claim } = dossier.propositions.find(({ id }) => id === proposition) ?? {};
      const line = voiceOn(page, name)
        .getByRole('paragraph')
        .filter({ hasText: claim ?? '' });
      expect(await line.locator('.cite').count()).toBe(new Set(evidence.map(({ passage }) => passage)).size);
    }
    const [first] = held[0]?.evidence ?? [];
    await voiceOn(page, name).locator('.cite').first().click();
    await page.waitForURL(`**${articleOf('A').url}#${first?.id}`);
    expect(await page.locator(':target').textContent()).toContain(first?.exact.slice(0, 12));
  });

  it.each([360, 768])('has no line of a voice in a narrow column at %i px', async (width) => {
    const page = await site.open(`${dossier.url}voices/`, { width });
    for (const summary of await page.locator('.voices summary').all()) await summary.click();
    const narrow = await page
      .locator('.voices .held p')
      .evaluateAll((lines) => lines.filter((line) => line.clientWidth < 240).map((line) => line.textContent));
    expect(narrow).toEqual([]);
  });
});

/** Returns the part of the page of voices on one of them. */
function voiceOn(page: Page, name: string): Locator {
  return page
    .locator('.voices > li')
    .filter({ has: page.locator('summary .word').getByText(name, { exact: true }) });
}
