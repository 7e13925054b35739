import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { found } from '../../src/views/view.fixture.ts';
import { makeScratchFolder } from '../build/scratch-folder.ts';
import { buildSite } from '../support/build-site.ts';
import { eventually } from './on-screen.ts';
import { articleOf, comparisonOf, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const BASE = '/some/path/';

/** The real content, built without an origin. An empty variable is the same as none. */
async function build(): Promise<string> {
  const outDir = join(makeScratchFolder(afterAll), 'out');
  const { exitCode, output } = await buildSite({ outDir, site: '', base: BASE, hasCards: false });
  expect(exitCode, output).toBe(0);
  expect(output).toContain('SITE is not set');
  return outDir;
}

const site = useSiteInBrowser(build, { base: BASE });

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
    ['a row', COMPARISON, '#europes-leaders .copy', undefined, '#europes-leaders'],
    ['a section', COMPARISON, '#differ .self', undefined, '#differ'],
    ['a passage with its citation', COMPARISON, `${PASSAGE} .num`, 'Copy with citation', PASSAGE],
    ['the code for an embed', COMPARISON, '#europes-leaders .copy', 'Copy code to embed it', 'h1'],
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
