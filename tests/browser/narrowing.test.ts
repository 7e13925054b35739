import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { LISTED_TITLE } from '../support/grown-content.ts';
import {
  articlesOf,
  CHOICE,
  expectedRows,
  firstPassageId,
  grown,
  SETS_WITHOUT_PAGE,
  WHOLE,
} from './grown-dossier.ts';
import { backgroundOf, beginningOf, eventually } from './on-screen.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('grownSite'));

const RELATIONS = ['differ', 'agree', 'alone', 'reported', 'silent'] as const;
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TITLES = {
  differ: 'The authors differ on',
  agree: 'The authors take the same position on',
  alone: 'Only one author takes a position:',
  reported: 'No author takes a position on',
  silent: 'Not discussed:',
};
const SCRIPT_FAILS = [/^failed request: .*NarrowingScript/, /^console error: Failed to load resource/];

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const narrowed = (set: string) => `${WHOLE}?only=${set}`;
const lineOf = (page: Page) => page.locator('.head > [data-narrowed]');
const columnsOf = (page: Page) =>
  page.locator('#texts .column').evaluateAll((columns) => columns.map(({ id }) => id.replace('text-', '')));
const isShown = (page: Page) =>
  page.locator('h1').evaluate((heading) => heading.checkVisibility({ visibilityProperty: true }));

/** Reads which sections a comparison has, with their rows and where each article stands. */
function readSections(page: Page) {
  return page.locator('main section[id]:has(> .fold):not(#texts)').evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      title: section.querySelector('h2')?.textContent,
      rows: [...section.querySelectorAll('.row, .ways > li')].map((row) => ({
        id: row.id,
        stands: [...row.querySelectorAll('.cell')].map((cell) => [
          cell.querySelector('.sig')?.textContent.trim(),
          cell.querySelector('.verdict')?.textContent.trim(),
        ]),
      })),
    })),
  );
}

/** Reads the content of a comparison, without what only a narrowed page or only a page of a set has. */
function readContent(page: Page) {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll(
      '.actions > :not(:first-child), [data-narrowed], noscript, script',
    ))
      other.remove();
    copy.querySelector('.chooser')?.removeAttribute('data-pages');
    const heading = copy.querySelector('h1');
    for (const attribute of ['data-dossier', 'data-subject']) heading?.removeAttribute(attribute);
    return copy.innerHTML
      .replace(/\s+/g, ' ')
      .replace(/ (?=<)|(?<=>) /g, '')
      .split(/(?=<)/);
  });
}

describe('a comparison of all articles whose address narrows it', () => {
  it.each(SETS_WITHOUT_PAGE)(
    'to %s has the sections, rows, stands and counts that follow from the data',
    async (set) => {
      const page = await site.open(narrowed(set));
      const rows = expectedRows(set);
      const sigla = articlesOf(set).map(({ siglum }) => siglum);
      const expected = RELATIONS.map((id) => ({
        id,
        members: rows.filter(({ relation }) => relation === id),
      })).filter(({ members }) => members.length > 0);
      expect(await readSections(page)).toEqual(
        expected.map(({ id, members }) => ({
          id,
          title: `${TITLES[id]} ${NUMBERS[members.length]} ${members.length === 1 ? 'claim' : 'claims'}`,
          rows: members.map(({ id: row, stands }) => ({
            id: row,
            stands: id === 'silent' ? [] : stands.map((stand, index) => [sigla[index], stand]),
          })),
        })),
      );
      const [sharpest, ...others] = expected[0]?.members ?? [];
      expect(await page.locator('.sharp h2').innerText()).toBe(sharpest?.claim);
      expect((await page.locator('.sharp figcaption').allInnerTexts()).map(oneLine)).toEqual(
        sharpest?.stands.map((stand, index) => `${sigla[index]} ${stand}`),
      );
      expect((await page.locator('.duels li:not(.last)').allInnerTexts()).map(oneLine)).toEqual(
        others
          .slice(0, 2)
          .map(({ claim, stands }) =>
            [claim, ...stands.map((stand, index) => `${sigla[index]} ${stand}`)].join(' '),
          ),
      );
      const toClaim = page.getByRole('link', { name: 'Go to a claim' });
      expect(await toClaim.getAttribute('href')).toBe(`#${expected[0]?.id}`);
      expect(await columnsOf(page)).toEqual(set.split('-'));
    },
  );

  it.each(['b-d-e-f', 'c-f'])(
    'shows of %s exactly what the page of this set shows, if the address also names an unknown article',
    async (set) => {
      const page = await site.open(narrowed(`${set}-z`));
      const title = await page.title();
      const content = await readContent(page);
      await page.goto(site.url(`${CHOICE}${set}/`));
      expect(content).toEqual(await readContent(page));
      expect(title).toBe(await page.title());
    },
  );

  it('says so below its heading, names who is compared, and links to all', async () => {
    const page = await site.open(`${narrowed('a-b-d-f')}&fold=alone#differ`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Four articles on security guarantees',
    );
    expect(oneLine(await lineOf(page).innerText())).toBe('Showing four of the six articles. Show all six');
    const sources = articlesOf('a-b-d-f').map(({ source }) => source.name);
    expect(await page.locator('.who h2 b').allInnerTexts()).toEqual(sources);
    expect(await page.title()).toBe(
      `Security guarantees: ${sources.slice(0, 3).join('; ')} and ${sources[3]} compared · Synoptic`,
    );
    expect(await columnsOf(page)).toEqual(['a', 'b', 'd', 'f']);
    expect(await page.locator('#texts > details').getAttribute('open')).toBeNull();
    await page.locator('#texts > details > summary').click();
    await page.getByRole('region', { name: 'Four texts, side by side' }).waitFor();
    await page.locator('#reported > details > summary').click();

    await lineOf(page).getByRole('link').press('Enter');
    await page.waitForURL(`**${WHOLE}?fold=alone,reported&unfold=texts#differ`);
    expect(await columnsOf(page)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(await lineOf(page).count()).toBe(0);
  });

  it('offers every set that is one change away, at its address', async () => {
    const page = await site.open(narrowed('a-b-d-f'));
    const own = grown.comparisons.map(({ url }) => url);
    const addressOf = (set: string) =>
      own.includes(`${CHOICE}${set}/`) ? `${CHOICE}${set}/` : narrowed(set);
    await page.getByText('Change articles').click();
    const offered = await page
      .getByRole('navigation', { name: 'Change what is compared' })
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => [link.ariaLabel ?? link.textContent, link.getAttribute('href')]),
      );
    const nameOf = (siglum: string) => {
      const [article] = articlesOf(siglum.toLowerCase());
      return `${siglum}, ${article?.source.name}`;
    };
    expect(offered).toEqual([
      [`Add ${nameOf('C')}`, addressOf('a-b-c-d-f')],
      [`Add ${nameOf('E')}`, addressOf('a-b-d-e-f')],
      ['all six', WHOLE],
      [`Leave out ${nameOf('A')}`, addressOf('b-d-f')],
      [`Leave out ${nameOf('B')}`, addressOf('a-d-f')],
      [`Leave out ${nameOf('D')}`, addressOf('a-b-f')],
      [`Leave out ${nameOf('F')}`, addressOf('a-b-d')],
      [`Swap A for ${nameOf('C')}`, addressOf('b-c-d-f')],
      [`Swap A for ${nameOf('E')}`, addressOf('b-d-e-f')],
      [`Swap B for ${nameOf('C')}`, addressOf('a-c-d-f')],
      [`Swap B for ${nameOf('E')}`, addressOf('a-d-e-f')],
      [`Swap D for ${nameOf('C')}`, addressOf('a-b-c-f')],
      [`Swap D for ${nameOf('E')}`, addressOf('a-b-e-f')],
      [`Swap F for ${nameOf('C')}`, addressOf('a-b-c-d')],
      [`Swap F for ${nameOf('E')}`, addressOf('a-b-d-e')],
    ]);
  });

  it('leads to its first text and the citations of all, but not to a blind page, and prints its own address', async () => {
    const page = await site.open(narrowed('b-c-d-e-f'));
    await page.getByText('Cite all six').click();
    expect(oneLine(await page.locator('.actions').innerText())).toBe(
      'Change articles Read the texts Cite all six APA BibTeX RIS CSL-JSON Copy link Print with room for notes',
    );
    await page.getByText('Cite all six').click();
    await page.getByRole('link', { name: 'Read the texts' }).click();
    await eventually(() => beginningOf(page.locator('#text-b .colhead'))).toBe('in view');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('footer').innerText()).toContain(
      `https://synoptic.example${narrowed('b-c-d-e-f')}`,
    );
    expect(oneLine(await lineOf(page).innerText())).toBe('Showing five of the six articles.');
  });

  it('highlights the hits of a search in its texts, and keeps narrow links that are copied from it', async () => {
    const page = await site.open(`${narrowed('a-b-d-f')}&q=guarantees`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const hits = page.locator('.has-hit');
    await hits.first().waitFor();
    const sigla = await hits.evaluateAll((all) => all.map((hit) => hit.id.split('-')[1]));
    expect([...new Set(sigla)]).toEqual(['a', 'b', 'd', 'f']);
    await page.locator('#alone > details > summary').click();
    const row = page.locator('#differ .row').first();
    await row.locator('.copy').click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://synoptic.example${WHOLE}?only=a-b-d-f&fold=alone#${await row.getAttribute('id')}`,
    );
  });

  it('says that a linked passage is in an article that is left out, and leads to it with all', async () => {
    const id = firstPassageId('C');
    const page = await site.open(`${narrowed('a-b-d-f')}#${id}`);
    expect(oneLine(await lineOf(page).innerText())).toBe(
      'Showing four of the six articles. The link is to a passage of C, which is not shown here. Show all six',
    );
    await lineOf(page).getByRole('link').click();
    await page.waitForURL(`**${WHOLE}#${id}`);
    await eventually(() => beginningOf(page.locator(`[id="${id}"]`))).toBe('in view');
    await page.goto(site.url(`${narrowed('a-b-d-f')}&q=x#${firstPassageId('F')}`));
    expect(await lineOf(page).innerText()).not.toContain('not shown');
    expect(await backgroundOf(page.locator(`[id="${firstPassageId('F')}"]`))).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('an address that narrows the comparison of all', () => {
  it('leads to the own page of a pair, of three and of a listed set, and keeps the rest', async () => {
    const page = await site.open('/about/');
    for (const [asked, set] of [
      ['f-a', 'a-f'],
      ['C-A-B', 'a-b-c'],
      ['d,f,a,c', 'a-c-d-f'],
    ]) {
      await page.goto(site.url(`${narrowed(asked ?? '')}&fold=alone#differ`));
      await page.waitForURL(`**${CHOICE}${set}/?fold=alone#differ`);
    }
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(LISTED_TITLE);
    expect(await page.title()).toBe(`Security guarantees: ${LISTED_TITLE} · Synoptic`);
  });

  it.each([
    ['a-b-z-d-f-q', 'There are no articles Z and Q. Showing four of the six articles. Show all six', 4],
    [
      'b-z',
      'There is no article Z. The address names fewer than two of these articles, so all six are shown.',
      6,
    ],
    ['a-b-c-d-e-f-z', 'There is no article Z.', 6],
  ])('to %s is answered by "%s"', async (asked, words, count) => {
    const page = await site.open(narrowed(asked));
    expect(oneLine(await lineOf(page).innerText())).toBe(words);
    expect(await columnsOf(page)).toHaveLength(count);
    expect(await isShown(page)).toBe(true);
  });

  it('shows nothing until it is narrowed, and then only the chosen articles', async () => {
    let bring = () => {};
    const brought = new Promise<void>((resolve) => (bring = resolve));
    site.interfere((path) => (path.includes('NarrowingScript') ? brought : undefined));
    const page = await site.open(narrowed('a-b-d-f'), { until: 'domcontentloaded' });
    await page.waitForFunction(() => document.querySelector('footer') !== null);
    expect(await isShown(page)).toBe(false);
    bring();
    await eventually(() => isShown(page)).toBe(true);
    expect(await columnsOf(page)).toEqual(['a', 'b', 'd', 'f']);
  });

  it('shows all, and says why, if the script can’t be loaded', async () => {
    site.interfere((path) => (path.includes('NarrowingScript') ? 'fail' : undefined));
    const page = await site.open(narrowed('a-b-d-f'), { expected: SCRIPT_FAILS });
    await eventually(() => isShown(page)).toBe(true);
    expect(await columnsOf(page)).toHaveLength(6);
    expect(await page.locator('.head').innerText()).toContain(
      'This page’s script did not run, so all six articles are shown, even if your link was to only some of them.',
    );
    await page.locator('.modes').first().waitFor({ state: 'attached' });
  });

  it('shows all if the script takes too long, and leaves the page as it is if it comes at last', async () => {
    let bring = () => {};
    const brought = new Promise<void>((resolve) => (bring = resolve));
    site.interfere((path) => (path.includes('NarrowingScript') ? brought : undefined));
    const page = await site.open(narrowed('a-b-d-f'), { until: 'domcontentloaded', hasClock: true });
    expect(await isShown(page)).toBe(false);
    await page.clock.fastForward(3_100);
    await eventually(() => isShown(page)).toBe(true);
    bring();
    await page.waitForLoadState();
    expect(await columnsOf(page)).toHaveLength(6);
  });

  it('shows all without JavaScript, and says why', async () => {
    const page = await site.open(narrowed('a-b-d-f'), { javaScript: false });
    expect(await isShown(page)).toBe(true);
    expect(await columnsOf(page)).toHaveLength(6);
    expect(await page.locator('.head').innerText()).toContain('so all six articles are shown, even if');
  });

  it('is the only one for which the page loads the script', async () => {
    const page = await site.open(WHOLE);
    await page.locator('.modes').first().waitFor({ state: 'attached' });
    expect(site.requests().filter((path) => path.includes('NarrowingScript'))).toEqual([]);
    expect(await lineOf(page).count()).toBe(0);
  });
});

describe('the choice of what to compare in a large dossier', () => {
  it('links to every set with a page, the overview to the pairs, the listed sets with their titles, and all; without JavaScript it has no form and says why', async () => {
    const page = await site.open('/about/', { javaScript: false });
    for (const path of [grown.url, CHOICE]) {
      await page.goto(site.url(path));
      const sets = await page
        .locator('.pairs a, .triangle a, .choose .links a')
        .evaluateAll((links) =>
          links.map((link) => [
            (link as HTMLAnchorElement).pathname.split('/').at(-2),
            link.textContent.replace(/\s+/g, ' ').trim(),
          ]),
        );
      const own = grown.comparisons.map(({ url }) => url.split('/').at(-2));
      const pairs = own.filter((set) => set?.length === 3);
      expect(pairs).toHaveLength(15);
      expect(sets.map(([set]) => set).sort()).toEqual(
        path === CHOICE ? own.sort() : [...pairs, 'a-b-c-d-e-f', 'a-c-d-f', 'b-d-e-f'].sort(),
      );
      expect(sets).toContainEqual(['a-c-d-f', `A–C–D–F ${LISTED_TITLE}`]);
      expect(sets).toContainEqual(['b-d-e-f', 'B–D–E–F']);
      expect(sets).toContainEqual(['a-b-c-d-e-f', 'Compare all six']);
    }
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('The checkboxes need a script');
  });

  it('has a form for any other set, which works by keyboard and asks for two or more', async () => {
    const page = await site.open(CHOICE);
    const box = (siglum: string) => page.getByRole('checkbox', { name: new RegExp(`^${siglum}\\b`) });
    const compare = page.getByRole('button', { name: 'Compare' });
    await box('F').press('Space');
    await compare.press('Enter');
    expect(await box('A').evaluate((first: HTMLInputElement) => first.validationMessage)).toBe(
      'Choose two or more articles.',
    );
    for (const siglum of ['D', 'A', 'B']) await box(siglum).press('Space');
    await compare.press('Enter');
    await page.waitForURL(`**${narrowed('a-b-d-f')}`);
    await page.goBack();
    await page.waitForURL(`**${CHOICE}`);
    await box('B').press('Space');
    await box('D').press('Space');
    await compare.press('Enter');
    await page.waitForURL(`**${CHOICE}a-f/`);
  });

  it.each([
    ['f-c-a', 'a-c-f/?fold=alone#differ'],
    ['f-d-b-a', 'a-b-c-d-e-f/?only=a-b-d-f&fold=alone#differ'],
  ])('redirects to the comparison if its address names %s', async (asked, address) => {
    const page = await site.open('/about/');
    await page.goto(site.url(`${CHOICE}?only=${asked}&fold=alone#differ`));
    await page.waitForURL(`**${CHOICE}${address}`);
    await page.goBack();
    await page.waitForURL('**/about/');
  });
});
