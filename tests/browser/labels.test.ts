import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { found } from '../../src/views/view.fixture.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { backgroundOf, beginningOf, eventually } from './on-screen.ts';
import { STAND_WORDS, standInData } from './stand-words.ts';
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

/** The quotes that positions and notes rest on. */
const quotes = [...dossier.positions.flatMap(({ evidence }) => evidence), ...dossier.notes];
/** The marked words of texts and titles. */
const WORDS = ':is(.text, h1, .coltitle) mark';

/** Returns the words that are lit, in the order of the text. */
const litIn = (place: Locator) =>
  place.locator(':scope :is(.text, h1, .coltitle) mark').evaluateAll((all) => {
    const isLit = (element: Element | null): boolean =>
      element?.matches('mark') === true &&
      (getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)' || isLit(element.parentElement));
    return all
      .filter((mark) => isLit(mark) && !isLit(mark.parentElement))
      .map(({ textContent }) => textContent)
      .join('');
  });

/** Returns a mark of A that crosses another, so that it is cut into pieces. */
const crossingMark = () => found(quotes.find(({ exact }) => exact.startsWith('the main issue in th')));

/** Returns the labels of a passage, and the ids of each one's marks. */
async function labelsOf(passage: Locator) {
  const labels = passage.locator('.margin li');
  const ids = await labels.evaluateAll((all) =>
    all.map((label) =>
      [...label.querySelectorAll<HTMLAnchorElement>('a[href^="#m-"]')].map(({ hash }) => hash.slice(1)),
    ),
  );
  return { labels, ids };
}

/** Returns the least contrast of the lines of marks with the page, as WCAG defines it. */
const faintestLine = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (color: string) => {
      if (!canvas) return NaN;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    return Math.min(
      ...[...document.querySelectorAll('.text mark')].map((mark) => {
        const line = luminance(getComputedStyle(mark).textDecorationColor);
        return (Math.max(line, paper) + 0.05) / (Math.min(line, paper) + 0.05);
      }),
    );
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
    const { url } = articleOf('A');
    const page = await site.open(url);
    const { id, exact } = crossingMark();
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
    await page.goto(site.url(`${url}#${passageId('A', 1)}`));
    await eventually(() => page.locator('mark.here').count()).toBe(0);
  });

  it('are quiet, and each is the words of a label', async () => {
    const page = await site.open(articleOf('B').url);
    const marks = page.locator(WORDS);
    expect(await marks.count()).toBeGreaterThan(20);
    expect(await litIn(page.locator('body'))).toBe('');
    const lines = await marks.evaluateAll((all) =>
      all.map((mark) => getComputedStyle(mark).textDecorationLine),
    );
    expect(new Set(lines)).toEqual(new Set(['none']));
    const unlabeled = await marks.evaluateAll((all) =>
      all
        .map((mark) => mark.id || (mark.dataset['of'] ?? ''))
        .filter((id) => !document.querySelector(`.margin li a[href="#${id}"]`)),
    );
    expect(unlabeled).toEqual([]);
  });

  it('are lit by their label alone, in all pieces, and light all their labels', async () => {
    const page = await site.open(articleOf('A').url);
    const passage = page.locator(`[id="${crossingMark().passage}"]`);
    const { labels, ids } = await labelsOf(passage);
    const exact = ids.map((own) => own.map((id) => quotes.find((each) => each.id === id)?.exact).join(''));
    expect(ids.length).toBeGreaterThan(2);
    expect(await passage.locator('mark[data-of]').count()).toBeGreaterThan(0);
    // Also while another label is open.
    await labels.first().locator('summary').click();
    for (const [index, words] of exact.entries()) {
      await labels.nth(index).hover();
      expect(await litIn(passage)).toBe(words);
    }
    await page.mouse.move(0, 0);
    await eventually(() => litIn(passage)).toBe(exact[0]);
    const word = passage.locator('.text mark mark').first();
    const around = await word.evaluate((element) => {
      const ids = [];
      for (
        let mark: HTMLElement | null = element as HTMLElement;
        mark?.matches('mark');
        mark = mark.parentElement
      )
        ids.push(mark.id || mark.dataset['of']);
      return ids;
    });
    await word.hover();
    const lit = await labels.evaluateAll((all) => all.map((label) => label.matches('.at')));
    expect(lit).toEqual(ids.map((own) => own.some((id) => around.includes(id))));
  });

  it('are behind a button after their passage on a phone, which lists the labels and lights the words', async () => {
    const page = await site.open(articleOf('B').url, PHONE);
    const list = page.locator(`[id="${passageId('B', 1)}"] > .margin`);
    const button = list.locator('> summary');
    const labels = list.getByRole('listitem');
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(await labels.first().isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await labels.filter({ visible: true }).count()).toBeGreaterThan(3);
    expect(await button.innerText()).toBe(`${await labels.count()} labels`);
    for (const label of await labels.locator('summary').all())
      expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    const marks = dossier.positions
      .flatMap(({ evidence }) => evidence)
      .filter((mark) => mark.passage === passageId('B', 1));
    await button.blur();
    const all = await litIn(list.locator('..'));
    for (const { exact } of marks) expect(all).toContain(exact);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => labels.first().locator('p').first().isVisible()).toBe(true);
    const [[first = ''] = []] = (await labelsOf(list.locator('..'))).ids;
    await eventually(() => litIn(list.locator('..'))).toBe(quotes.find(({ id }) => id === first)?.exact);
    await button.click();
    await eventually(() => litIn(list.locator('..')), 'when the list is closed').toBe('');
  });

  it('open their labels when they are clicked, and close them again, in a wide window and on a phone', async () => {
    for (const size of [{}, PHONE]) {
      const page = await site.open(articleOf('B').url, size);
      const words = page.locator(`.texts-one ${WORDS}`).first();
      const label = page.locator(`li:has(> details a[href="#${await words.getAttribute('id')}"])`);
      await words.click({ position: { x: 3, y: 8 } });
      await eventually(() => label.locator('p').first().isVisible(), 'the label opens').toBe(true);
      await eventually(() =>
        page.evaluate(() => document.activeElement?.closest('.margin li') !== null),
      ).toBe(true);
      await words.click({ position: { x: 3, y: 8 } });
      await eventually(() => label.locator('p').first().isVisible(), 'the label closes').toBe(false);
    }
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
      const entry = await page.locator(`li[id="${id.replace(/^m-/, 'e-')}"] summary`).textContent();
      const isSpeakers = entry?.split(':')[0]?.endsWith(` (${voice.name})`);
      expect(isSpeakers, entry ?? '').toBe(voice.kind === 'speaker');
    }
  });

  it('are all shown if a reader or a link asks for it, on articles and comparisons, without moving the layout', async () => {
    const page = await site.open(articleOf('B').url);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as { shifts?: number }).shifts =
            ((window as { shifts?: number }).shifts ?? 0) +
            (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shown = () =>
      page
        .locator(WORDS)
        .evaluateAll((all) => [...new Set(all.map((mark) => getComputedStyle(mark).textDecorationLine))]);
    const box = page.getByRole('checkbox', { name: 'Show all marks' });
    await box.check();
    expect(await shown()).toEqual(['underline']);
    await page.waitForURL('**/?marks=all');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faintestLine(page), colorScheme).toBeGreaterThanOrEqual(3);
    }

    for (const path of [articleOf('D').url, comparisonOf('b-e')]) {
      await page.goto(site.url(path), { waitUntil: 'networkidle' });
      expect(await shown(), path).toEqual(['underline']);
      expect(await box.isChecked(), path).toBe(true);
      expect(await page.evaluate(() => (window as { shifts?: number }).shifts ?? 0), path).toBe(0);
    }
    await page.goBack();
    expect(await shown(), 'after Back').toEqual(['underline']);
    await box.uncheck();
    expect(page.url()).not.toContain('marks');
    await page.reload();
    expect(await shown(), 'switched off').toEqual(['none']);
    await page.goto(site.url(`${articleOf('A').url}?marks=all`));
    expect(await shown(), 'asked for by a link').toEqual(['underline']);
    await page.goto(site.url(articleOf('A').url));
    expect(await shown(), 'after the link').toEqual(['none']);
  });

  it('can be found without JavaScript: labels open and lead to their words, which are lit', async () => {
    const page = await site.open(articleOf('B').url, { ...PHONE, javaScript: false });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const passage = page.locator(`[id="${passageId('B', 1)}"]`);
    await passage.locator('.margin > summary').click();
    await passage.locator('.margin li summary').first().click();
    const link = passage.getByRole('link', { name: 'Show in text' }).first();
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    const mark = passage.locator(`mark[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
    await link.click();
    await page.waitForURL('**/#m-*');
    expect(await litIn(passage)).toBe(await mark.evaluate((element) => element.textContent));
    expect(await beginsInView(mark)).toBe(true);
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
        const word = STAND_WORDS[standInData(dossier, slug, id)];
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
      .getByRole('link', { name: 'E cites others' })
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
    expect(await beginningOf(row.locator('summary').first().getByRole('heading'))).toBe('in view');
    expect(await row.locator('.cell').count()).toBe(2);
  });

  it('never takes an author’s stance from a voice that the article only reports', async () => {
    const page = await site.open(comparisonOf('a-b-c-d-e'), { javaScript: false });
    for (const { id } of dossier.propositions) {
      for (const { slug, siglum } of dossier.articles) {
        const cell = page.locator(`#${id} .cell[data-s="${siglum.toLowerCase()}"]`);
        const reported = dossier.positions.filter(
          (position) =>
            position.article === slug && position.proposition === id && position.voice.kind === 'speaker',
        );
        expect(await cell.locator('.verdict').textContent(), `${id} ${siglum}`).toContain(
          STAND_WORDS[standInData(dossier, slug, id)],
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
    const list = page.locator('#text-b .margin', { hasText: claimOf('russias-word') }).first();
    await list.locator('summary').click();
    await list.getByRole('link', { name: claimOf('russias-word') }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => announcement.textContent()).toMatch(/E has no mark on this claim/);
    await announcement.getByRole('link', { name: 'Go to this claim’s row' }).click();
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

  it('has quiet marks, which their labels light exactly, each voice’s its own', async () => {
    const page = await site.open(comparisonOf('b-e'));
    expect(await litIn(page.locator('#texts'))).toBe('');
    const passage = page.locator(`[id="${passageId('B', 1)}"]`);
    await passage.locator('.margin > summary').click();
    // An open list lights all its words until one label is pointed at, also in a wide window.
    expect(await litIn(passage)).toMatch(/^French President.* from its side\.$/s);
    const { claim } = dossier.propositions[0] ?? { claim: '' };
    const labels = passage.locator('.margin li', { hasText: claim });
    const held = dossier.positions.filter(
      ({ article, proposition, evidence }) =>
        article === articleOf('B').slug &&
        proposition === dossier.propositions[0]?.id &&
        evidence.some((mark) => mark.passage === passageId('B', 1)),
    );
    expect(await labels.count()).toBe(2);
    expect(held).toHaveLength(2);
    for (const { voice, evidence } of held) {
      await labels.filter({ hasText: voice.name }).hover();
      const words = evidence.filter((mark) => mark.passage === passageId('B', 1)).map(({ exact }) => exact);
      expect(await litIn(passage), voice.name).toBe(words.join(''));
    }
  });

  it('has labels that lead to its rows without JavaScript', async () => {
    const page = await site.open(comparisonOf('b-e'), { javaScript: false });
    const link = page.locator('#text-e .margin a[href="#europes-leaders"]').first();
    await page.locator('#text-e .margin:has([href="#europes-leaders"]) summary').first().click();
    expect(await link.innerText()).toBe('Agrees');
    await link.click();
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
        new RegExp(`\\b${siglum} ${speaks === 'directly' ? 'quoted directly' : speaks}`),
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
