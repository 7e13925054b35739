import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { found } from '../../src/views/view.fixture.ts';
import { MOVED_BASE } from '../support/global-setup.ts';
import { eventually } from './on-screen.ts';
import { articleOf, comparisonOf, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('movedSite'), { base: MOVED_BASE });

const PASSAGE = `[id="${passageId('B', 3)}"]`;
const COMPARISON = comparisonOf('b-e');

/** Copies a part of a page or, if an offer is named, what the notice offers next; returns what is copied. */
async function copyFrom(page: Page, link: string, offer?: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  // The clipboard may have what another test copied.
  const clear = () => page.evaluate(() => navigator.clipboard.writeText(''));
  await clear();
  await page.locator(link).click();
  await eventually(copied).not.toBe('');
  if (offer !== undefined) {
    await clear();
    await page.getByRole('button', { name: offer }).click();
    await eventually(copied).not.toBe('');
  }
  return copied();
}

describe('on a site that was built without SITE, wherever it is served', () => {
  it.each([
    ['a passage', articleOf('B').url, `${PASSAGE} .num`, undefined, PASSAGE],
    ['a passage in a comparison', COMPARISON, `${PASSAGE} .num`, undefined, PASSAGE],
    ['a row', COMPARISON, '#leaders-of-europe .copy', undefined, '#leaders-of-europe'],
    ['a section', COMPARISON, '#differ .self', undefined, '#differ'],
    ['a passage with its citation', COMPARISON, `${PASSAGE} .num`, 'Copy with citation', PASSAGE],
    ['the code for an embed', COMPARISON, '#leaders-of-europe .copy', 'Copy embed code', 'h1'],
  ])('what is copied of %s leads back to it', async (_, path, link, offer, target) => {
    const page = await site.open(path);
    const copied = await copyFrom(page, link, offer);
    // The last address, since a citation also says where the article was found.
    const address = found(copied.match(/https?:[^\s"]+/g)?.at(-1));
    expect(address.startsWith(site.url('/')), address).toBe(true);
    const opened = await page.context().newPage();
    await opened.goto(address);
    expect(await opened.locator(target).first().isVisible()).toBe(true);
  });
});
