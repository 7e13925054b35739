import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { NOT_FOUND } from './kinds-of-pages.ts';
import { beginningOf, eventually } from './on-screen.ts';
import { blindOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { useSiteInBrowser } from './site-in-browser.ts';

const site = useSiteInBrowser(() => inject('realSite'));
const awkward = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });

describe('an unknown address', () => {
  it.each(['c-a-b', 'C-B-A', 'a-b-b-c', 'c-b-a/', 'b%2Ca+c'])(
    'of a comparison (%s) leads to that with the same sigla, with what is folded and the passage',
    async (last) => {
      const id = passageId('B', 3);
      const page = await site.open(`${dossier.url}compare/${last}?fold=alone#${id}`, { expected: NOT_FOUND });
      await page.waitForURL(`**${comparisonOf('a-b-c')}?fold=alone#${id}`);
      await eventually(() => beginningOf(page.locator(`[id="${id}"]`))).toBe('in view');
    },
  );

  it('of a comparison leads to the passage with the same words if the passage has changed', async () => {
    const page = await site.open('/', { expected: NOT_FOUND });
    await page.goto(
      site.url(
        `${comparisonOf('E-b')}#p-b-zzzzz:~:text=B%207-,No%20agreements%20with%20Russia%20are%20worth`,
      ),
    );
    await eventually(() => page.getByRole('status').textContent()).toBe(
      'This passage has changed since the link was made.',
    );
    expect(await beginningOf(page.locator(`[id="${passageId('B', 3)}"]`))).toBe('in view');
  });

  it.each(['nato-promise', passageId('B', 3)])(
    '(%s) of what the choice of comparisons showed once leads to it in the comparison of all',
    async (id) => {
      const page = await site.open('/about/');
      await page.goto(site.url(`${dossier.url}compare/#${id}`));
      await page.waitForURL(`**${comparisonOf('a-b-c-d-e')}#${id}`);
      await eventually(() => beginningOf(page.locator(`[id="${id}"]`))).toBe('in view');
      await page.goBack();
      await page.waitForURL('**/about/');
    },
  );

  it('of a blind page leads to that with the same sigla, and lets a reader go back', async () => {
    const page = await site.open('/about/', { expected: NOT_FOUND });
    await page.goto(site.url(blindOf('c-a')));
    await page.waitForURL(`**${blindOf('a-c')}`);
    await page.goBack();
    await page.waitForURL('**/about/');
  });

  it('of a comparison without a page of its own leads to the one that finds it, also under a sub-path', async () => {
    const page = await awkward.open('/night-trains/compare/AA-d-b-c?fold=texts#differ', {
      expected: NOT_FOUND,
    });
    await page.waitForURL(/\/some\/path\/night-trains\/compare\/.*\?only=b-c-d-aa&fold=texts#differ$/);
  });

  it('of a comparison with an article that is not there leads to the choice of comparisons', async () => {
    const page = await site.open(`${dossier.url}compare/x-a/`, { expected: NOT_FOUND });
    await page.waitForURL(`**${dossier.url}compare/?only=a-x`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Compare');
  });

  it('of a blind page with an article that is not there stays', async () => {
    const page = await site.open(blindOf('x-a'), { expected: NOT_FOUND });
    await eventually(() => site.requests()).toContain(blindOf('a-x'));
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(site.url(blindOf('x-a')));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here');
  });

  it('stays if the connection breaks, although it means something', async () => {
    site.interfere((path) => (path === blindOf('a-c') ? 'fail' : undefined));
    const page = await site.open(blindOf('c-a'), {
      expected: [...NOT_FOUND, /^failed request: /, /^console error: Failed to load resource: net::ERR_/],
    });
    await eventually(() => site.requests()).toContain(blindOf('a-c'));
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(site.url(blindOf('c-a')));
  });

  it.each(['/no/such/page/', `${dossier.url}compare/a/`, '/404', '/%E0%A4%A'])(
    '(%s) leads to a page that says so and has a search and links that work',
    async (path) => {
      const page = await site.open(path, { expected: path === '/404' ? [] : NOT_FOUND });
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here');
      await page.getByRole('searchbox', { name: 'Search the articles' }).fill('buffer zone');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=buffer+zone');
      await page.locator('[data-status="found"]').waitFor();
      await page.goBack();
      await page.getByRole('main').getByRole('link', { name: dossier.title }).click();
      await page.waitForURL(`**${dossier.url}`);
    },
  );
});
