import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { beginningOf, backgroundOf, eventually } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { useSiteInBrowser, type OpenOptions } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
const PHONE = { width: 360, height: 740 };
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
/** The origin for which the site was built; the tests serve it at another. */
const ORIGIN = 'https://synoptic.example';

/** A claim on which B and E differ. */
const CLAIM = dossier.propositions.find(({ id }) => id === 'europes-leaders');

const noticeOf = (page: Page) => page.locator('.notice-line');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openWithClipboard(path: string, options?: OpenOptions): Promise<Page> {
  const page = await site.open(path, options);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

describe('copying a link', () => {
  it.each([
    ['to a row', `#${CLAIM?.id} .copy`, `#${CLAIM?.id}`, `Link to “${CLAIM?.claim}” copied.`],
    ['to a section', '#differ .self', '#differ', 'Link to “The authors differ on two claims” copied.'],
  ])('%s works by keyboard and is announced', async (_, selector, fragment, words) => {
    const page = await openWithClipboard(comparisonOf('b-e'));
    await page.locator(selector).focus();
    await page.keyboard.press('Enter');
    await eventually(() => copied(page)).toBe(`${ORIGIN}${comparisonOf('b-e')}${fragment}`);
    expect(await noticeOf(page).textContent()).toContain(words);
    expect(await page.getByRole('status').textContent()).toBe(words);
    expect(new URL(page.url()).hash).toBe(fragment);
  });

  it('to a passage adds its first words, on a comparison and on the article’s page', async () => {
    for (const path of [comparisonOf('b-e'), articleOf('B').url]) {
      const page = await openWithClipboard(path);
      const id = passageId('B', 3);
      await page.locator(`[id="${id}"] .num`).focus();
      await page.keyboard.press('Enter');
      await eventually(() => copied(page)).toBe(
        `${ORIGIN}${path}#${id}:~:text=B%203-,No%20agreements%20with%20Russia%20are%20worth`,
      );
      expect(await page.getByRole('status').textContent()).toBe('Link to B 3 copied.');
      expect(await backgroundOf(page.locator(`[id="${id}"]`))).not.toBe(TRANSPARENT);
    }
  });

  it.each([
    [
      'a quoted passage, cited as quoted and in other words than other copies',
      `[id="${passageId('E', 6)}"] .num`,
      'Copy with citation',
      /^“The eastward .*” — Anatoly Kurmanaev, .*, as quoted in Mokslas, .*, in wording that differs from other copies, passage E 6\.\n/,
    ],
    ['the code for an embed', '#europes-leaders .copy', 'Copy embed code', /^<iframe /],
  ])('offers to copy %s, also with the origin that SITE names', async (_, selector, offer, beginning) => {
    const page = await openWithClipboard(comparisonOf('b-e'));
    await page.locator(selector).click();
    await noticeOf(page).getByRole('button', { name: offer }).click();
    await eventually(() => copied(page)).toMatch(beginning);
    // The last address, since a citation also says where the article was found.
    const address = (await copied(page)).match(/https?:[^\s"]+/g)?.at(-1) ?? '';
    expect(new URL(address).origin).toBe(ORIGIN);
  });

  it('is offered by name for every passage, also in folded texts', async () => {
    const page = await site.open(comparisonOf('a-b-d-e'));
    expect(await page.locator('#texts > details').getAttribute('open')).toBeNull();
    expect(await page.locator('#text-b .num').nth(2).getAttribute('aria-label')).toBe('B 3: copy link');
  });

  it('includes which sections are folded', async () => {
    const page = await openWithClipboard(comparisonOf('b-e'));
    await page.locator('#alone summary').first().click();
    await page.locator('#europes-leaders .copy').click();
    await eventually(() => copied(page)).toBe(`${ORIGIN}${comparisonOf('b-e')}?fold=alone#europes-leaders`);
  });

  it('shows the address to be copied by hand if the browser has no clipboard access', async () => {
    const page = await site.open(comparisonOf('b-e'));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('#europes-leaders .copy').click();
    await eventually(() => noticeOf(page).textContent()).toContain(
      `${ORIGIN}${comparisonOf('b-e')}#europes-leaders`,
    );
  });

  it('shows a notice that closes with its button or Escape and returns the focus', async () => {
    const page = await openWithClipboard(comparisonOf('b-e'));
    const link = page.locator('#europes-leaders .copy');
    for (const key of ['Enter', 'Escape']) {
      await link.focus();
      await page.keyboard.press('Enter');
      const close = noticeOf(page).getByRole('button', { name: 'Close' });
      await close.waitFor();
      while (!(await close.evaluate((button) => button === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      expect(await noticeOf(page).count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});

describe('a shared link', () => {
  it('from a phone has the claims that the reader has unfolded, also by ids that they had before', async () => {
    const page = await openWithClipboard(comparisonOf('b-e'), PHONE);
    const isOpen = (id: string) => page.locator(`#${id} .gist`).first().isVisible();
    await page.locator('#europes-leaders summary').first().click();
    await page.locator('#russias-word summary').first().click();
    await page.locator('#russias-word').getByRole('link', { name: 'copy link' }).click();
    const address = `${comparisonOf('b-e')}?unfold=europes-leaders,russias-word`;
    await eventually(() => copied(page)).toBe(`${ORIGIN}${address}#russias-word`);
    await page.reload();
    expect(await Promise.all(['europes-leaders', 'russias-word', 'heeding-demands'].map(isOpen))).toEqual([
      true,
      true,
      false,
    ]);
    await page.goto(site.url(`${comparisonOf('b-e')}?unfold=refusal`));
    expect(await isOpen('heeding-demands')).toBe(true);
  });

  it('to a row opens on a phone at that row, highlighted, also after a reload', async () => {
    const page = await site.open(`${comparisonOf('b-e')}#europes-leaders`, PHONE);
    for (const load of [() => Promise.resolve(null), () => page.reload()]) {
      await load();
      const claim = page.locator('#europes-leaders summary').first();
      await eventually(() => beginningOf(claim.getByRole('heading'))).toBe('in view');
      await eventually(() => claim.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
        TRANSPARENT,
      );
    }
  });

  it('to a passage opens at the passage, highlighted, also after a reload and in folded texts', async () => {
    for (const set of ['b-e', 'a-b-c-d-e']) {
      const page = await site.open('/', PHONE);
      const id = passageId('B', 3);
      await page.goto(
        site.url(`${comparisonOf(set)}#${id}:~:text=B%203-,No%20agreements%20with%20Russia%20are%20worth`),
      );
      for (const load of [() => Promise.resolve(null), () => page.reload()]) {
        await load();
        const passage = page.locator(`[id="${id}"]`);
        await eventually(() => beginningOf(passage), set).toBe('in view');
        await eventually(() => backgroundOf(passage)).not.toBe(TRANSPARENT);
      }
    }
  });

  it('to a changed passage leads to the one with the same first words, or else to the text, and says so', async () => {
    const page = await site.open('/');
    await page.goto(
      site.url(
        `${comparisonOf('b-e')}#p-b-zzzzz:~:text=B%207-,No%20agreements%20with%20Russia%20are%20worth`,
      ),
    );
    const changed = page.locator(`[id="${passageId('B', 3)}"]`);
    await eventually(() => beginningOf(changed)).toBe('in view');
    expect(await backgroundOf(changed)).not.toBe(TRANSPARENT);
    expect(await page.getByRole('status').textContent()).toBe(
      'This passage has changed since the link was made.',
    );

    await page.goto(site.url(`${comparisonOf('a-e')}#p-e-zzzzz`));
    await eventually(() => beginningOf(page.locator('#text-e .colhead'))).toBe('in view');
    expect(await page.getByRole('status').textContent()).toBe(
      'The linked passage is no longer in this text.',
    );
  });
});

describe('a folded section', () => {
  it('is recorded in the address, stays folded after a reload, and is unfolded by a link into it', async () => {
    const page = await site.open(comparisonOf('b-e'));
    const alone = page.locator('#alone > details');
    await alone.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).search).toBe('?fold=alone');
    await page.reload();
    expect(await alone.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false);
    await page.evaluate(() => (location.hash = '#alone'));
    await eventually(() => alone.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
    await page.locator('#alone summary').first().click();
    await page.locator('#alone summary').first().click();
    await eventually(() => new URL(page.url()).search).toBe('');
  });

  it('can be unfolded without JavaScript', async () => {
    const page = await site.open(comparisonOf('a-b-c-d-e'), { javaScript: false });
    expect(await page.locator('.column').first().isVisible()).toBe(false);
    await page.locator('#texts summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.column').first().isVisible()).toBe(true);
  });
});

it.each([
  '?fold=%E0%A4%A&unfold=%',
  '?fold[]=differ&fold=differ,differ,%00',
  `?${'x'.repeat(2000)}`,
  '#%E0%A4%A',
  '#:~:text=',
  '#:~:text=%E0%A4%A',
  '#p-',
  '#p-b-%',
  '#"><script>',
  '#p-b-zzzzz:~:text=,,,-',
  `#${'y'.repeat(2000)}`,
  '#text-z',
  '##',
  '#[id="',
  '?q=%E0%A4%A#differ',
])('a page whose address ends in %.60s can be used', async (rest) => {
  const page = await openWithClipboard(comparisonOf('b-e') + rest);
  await page.locator(`[id="${passageId('B', 4)}"] .num`).click();
  await eventually(() => copied(page)).toContain(`#${passageId('B', 4)}`);
});
