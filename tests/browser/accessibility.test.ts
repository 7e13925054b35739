import { found } from '../../src/views/view.fixture.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { AWKWARD_BASE } from '../support/global-setup.ts';
import { AWKWARD_PAGES, openKind, REAL_PAGES, type KindOfPage } from './kinds-of-pages.ts';
import { excessWidth } from './on-screen.ts';
import { comparisonOf, passageId } from './real-dossier.ts';
import { useSiteInBrowser, type SiteInBrowser } from './site-in-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule that axe has for WCAG up to 2.2 AA and for good practice, tried-out ones and those that it
 * leaves off unless asked.
 */
const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
/** The rules to which dark and light make a difference. */
const RULES_ON_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Rules that a kind of page may break, and why. */
const EXCEPTIONS: Readonly<Record<string, string[]>> = {
  // One article's own headings leave levels out, and are shown as deep as they are.
  'an article with every kind of passage': ['heading-order'],
  'a comparison of six': ['heading-order'],
  'six texts read blind': ['heading-order'],
  'the choice of sixteen comparisons': ['heading-order'],
};

const VIEWS = [
  { width: 360, height: 740, colorScheme: 'light', runOnly: ALL_RULES },
  { width: 360, height: 740, colorScheme: 'dark', runOnly: RULES_ON_COLOUR },
  { width: 1440, height: 900, colorScheme: 'dark', runOnly: RULES_ON_COLOUR },
  { width: 1440, height: 900, colorScheme: 'light', runOnly: ALL_RULES },
] as const;

/**
 * Widths beside those of the views: the narrowest that WCAG 2.2 names (SC 1.4.10), a tablet, and a small
 * window.
 */
const OTHER_WIDTHS = [320, 768, 1000];

/**
 * As a phone of 360 pixels whose reader has set letters to twice their size, since all is measured in them.
 */
const LARGE_LETTERS = 180;

/** What axe finds wrong with a page as it stands: each rule with the elements that break it. */
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

/** The page's outline: its levels of headings in the order of the text. */
function headingLevelsOf(page: Page): Promise<number[]> {
  return page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) =>
      headings.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1])),
    );
}

/** Opens a page and holds it against axe in each view, and against the window in each width. */
async function expectAccessible(site: SiteInBrowser, kind: KindOfPage): Promise<void> {
  const exceptions = EXCEPTIONS[kind.kind] ?? [];
  const page = await openKind(site, kind);
  for (const width of OTHER_WIDTHS) {
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

describe('no width is exceeded, and axe finds nothing wrong, light and dark, narrow and wide, with', () => {
  const site = useSiteInBrowser(() => inject('realSite'));

  it.each(REAL_PAGES)('$kind', (kind) => expectAccessible(site, kind));

  it.each(REAL_PAGES)('$kind, in letters twice as large on a phone', async (kind) => {
    expect(await excessWidth(await openKind(site, kind, { width: LARGE_LETTERS, height: 370 }))).toBe(0);
  });

  it.each(['the overview', 'an unknown address'])(
    'the searches of %s, each of which has a name of its own',
    async (name) => {
      const page = await openKind(site, found(REAL_PAGES.find(({ kind }) => kind === name)));
      const names = await page
        .getByRole('search')
        .evaluateAll((forms) => forms.map((form) => form.getAttribute('aria-label')));
      expect(names).toEqual(['Whole site', 'Words in the articles']);
    },
  );

  it('a passage that a link has lit, and search with a filter set', async () => {
    await expectAccessible(site, { kind: 'lit', path: `${comparisonOf('a-c')}#${passageId('C', 3)}` });
    await expectAccessible(site, {
      kind: 'narrowed',
      path: '/search/?q=guarantees&stance=weighs',
      searchEnds: 'found',
    });
  });
});

describe('no width is exceeded, and axe finds nothing wrong, however awkward the texts, with', () => {
  const site = useSiteInBrowser(() => inject('awkwardSite'), { base: AWKWARD_BASE });

  it.each(AWKWARD_PAGES)('$kind', (kind) => expectAccessible(site, kind));
});
