import { found } from '../../src/views/view.fixture.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { CHOICE, WHOLE } from './grown-dossier.ts';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { AWKWARD_PAGES, openKind, REAL_PAGES, type KindOfPage } from './kinds-of-pages.ts';
import { excessWidth } from './on-screen.ts';
import { articleOf, comparisonOf, dossier, passageId } from './real-dossier.ts';
import { useSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * All of axe's rules for WCAG up to 2.2 AA and for good practice, and its experimental ones. Some are off by
 * default.
 */
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
/** The rules whose results can differ between light and dark. */
const RULES_ON_COLOR = ['color-contrast', 'link-in-text-block'];

/** Rules that a kind of page may break, and why. */
const EXCEPTIONS: Readonly<Record<string, string[]>> = {
  // The headings of one article skip levels, and the page keeps their levels.
  'an article with every kind of passage': ['heading-order'],
  'a comparison of six': ['heading-order'],
  'six texts read blind': ['heading-order'],
};

const VIEWS = [
  { width: 360, height: 740, colorScheme: 'light', runOnly: ALL_RULES },
  { width: 360, height: 740, colorScheme: 'dark', runOnly: RULES_ON_COLOR },
  { width: 1440, height: 900, colorScheme: 'dark', runOnly: RULES_ON_COLOR },
  { width: 1440, height: 900, colorScheme: 'light', runOnly: ALL_RULES },
] as const;

/**
 * Widths in addition to those of the views: the narrowest in WCAG 2.2 (SC 1.4.10), a tablet, and a small
 * window.
 */
const OTHER_WIDTHS = [320, 768, 1000];

/**
 * The width that is equivalent to a phone of 360 pixels with text at twice its size, since all sizes are in
 * rem.
 */
const LARGE_LETTERS = 180;

/** Returns the violations that axe finds in the current state of a page: each rule and element. */
async function violationsOf(
  page: Page,
  runOnly: readonly string[],
  exceptions: readonly string[],
): Promise<string[]> {
  const rules: RunOptions['rules'] = Object.fromEntries([
    ['target-size', { enabled: runOnly === ALL_RULES }] as const,
    ...exceptions.map((rule) => [rule, { enabled: false }] as const),
  ]);
  const options: RunOptions = { runOnly: [...runOnly], rules, resultTypes: ['violations'] };
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, given);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }, options);
}

/** Returns the levels of a page's visible headings, in order. */
function headingLevelsOf(page: Page): Promise<number[]> {
  return page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) =>
      headings.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1])),
    );
}

/** Opens a page and checks it with axe in each view, its width at each width, and its headings. */
async function expectAccessible(
  site: SiteInBrowser,
  kind: KindOfPage,
  widths: readonly number[] = OTHER_WIDTHS,
): Promise<void> {
  const exceptions = EXCEPTIONS[kind.kind] ?? [];
  const page = await openKind(site, kind);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await excessWidth(page), `wider than ${width} px`).toBe(0);
  }
  await page.evaluate(AXE);
  for (const { width, height, colorScheme, runOnly } of VIEWS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    expect(await excessWidth(page), `wider than ${width} px`).toBe(0);
    expect(await violationsOf(page, runOnly, exceptions), `${colorScheme}, ${width} px`).toEqual([]);
  }
  const levels = await headingLevelsOf(page);
  expect(
    levels.filter((level) => level === 1),
    'one h1',
  ).toEqual([1]);
  expect(levels[0], 'the h1 comes first').toBe(1);
  if (!exceptions.includes('heading-order')) {
    expect(
      levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
      'no level is skipped',
    ).toEqual([]);
  }
}

describe('axe finds no violations, light or dark, narrow or wide, and nothing is wider than the window, in', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  it.each(REAL_PAGES)('$kind, also with text at twice its size on a phone', (kind) =>
    expectAccessible(site, kind, [LARGE_LETTERS, ...OTHER_WIDTHS]),
  );

  it.each(['the overview', 'an unknown address'])(
    'the search forms of %s, which have different names',
    async (name) => {
      const page = await openKind(site, found(REAL_PAGES.find(({ kind }) => kind === name)));
      const names = await page
        .getByRole('search')
        .evaluateAll((forms) => forms.map((form) => form.getAttribute('aria-label')));
      expect(names).toEqual(['Search the whole site', 'Search the articles']);
    },
  );

  it('an article with a label open, a comparison with the target of a link highlighted, and search with a filter set', async () => {
    const [note] = dossier.notes.filter(({ article }) => article === articleOf('B').slug);
    const label = note?.id.replace(/^m-/, 'e-');
    await expectAccessible(site, { kind: 'label', path: `${articleOf('B').url}#${label}` });
    await expectAccessible(site, { kind: 'lit', path: `${comparisonOf('a-c')}#${passageId('C', 3)}` });
    await expectAccessible(site, {
      kind: 'narrowed',
      path: '/search/?q=guarantees&stance=weighs',
      searchEnds: 'found',
    });
  });
});

describe('axe finds no violations, and nothing is wider than the window, with six articles in', () => {
  const site = useSiteInBrowser(() => inject('grownSite'));

  it.each([
    { kind: 'a comparison narrowed to four', path: `${WHOLE}?only=a-b-d-f&unfold=texts` },
    { kind: 'the choice of any set', path: CHOICE },
  ])('$kind', (kind) => expectAccessible(site, kind));
});

describe('axe finds no violations, and nothing is wider than the window, with awkward texts in', () => {
  const site = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });

  it.each(AWKWARD_PAGES)('$kind', (kind) => expectAccessible(site, kind));
});
