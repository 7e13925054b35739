import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { sharedBrowser } from '../support/shared-browser.ts';
import { serveFolder, type Interference, type StaticServer } from '../support/static-server.ts';
import { watchForTrouble } from './trouble.ts';

/** Options for opening a page. */
export interface OpenOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Whether the page's scripts run; true by default. */
  javaScript?: boolean;
  /** Whether the test can set the page's clock forward with `page.clock`, instead of waiting. */
  hasClock?: boolean;
  /** `reduce` by default, so that no scrolling is animated. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** The event of the first navigation to wait for; fonts that never arrive hold up `load`. */
  until?: 'load' | 'domcontentloaded';
  /** What the page is expected to report: every pattern must occur, and nothing else may. */
  expected?: RegExp[];
}

/** A built site in a browser, for the tests in one file. */
export interface SiteInBrowser {
  /** Opens a path of the site in a new context, which is closed after the test. */
  open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** Returns the address of a path of the site. */
  url: (path: string) => string;
  /** Returns the paths that were requested since the test began. */
  requests: () => readonly string[];
  /** Calls the function for every request until the test ends, to decide how to interfere. */
  interfere: (decide: (path: string) => Interference | undefined) => void;
}

/** Options for serving a site, and the default size of its pages' windows. */
interface SiteOptions extends Pick<OpenOptions, 'width' | 'height'> {
  /** The sub-path for which the site was built. */
  base?: string;
  /** Whether the host applies the rules of `_redirects`. */
  redirects?: boolean;
}

const LAPTOP = { width: 1440, height: 900 };
/** Milliseconds after which a click, or waiting for a state, fails. */
const ACTION_TIMEOUT = 8_000;

/**
 * Serves a built site to a browser. After each test, it closes the pages that the test opened and checks that
 * they reported exactly the trouble that was expected.
 * @param folder returns the site's folder; called before the first test
 */
export function useSiteInBrowser(
  folder: () => string | Promise<string>,
  options: SiteOptions = {},
): SiteInBrowser {
  let browser: Browser;
  let server: StaticServer;
  let interference: ((path: string) => Interference | undefined) | null = null;
  let visits: { context: BrowserContext; unexpected: () => string[] }[] = [];

  beforeAll(async () => {
    const built = await folder();
    const { base = '/', redirects = false } = options;
    [browser, server] = await Promise.all([
      sharedBrowser(),
      serveFolder(built, { base, redirects, onRequest: (path) => interference?.(path) }),
    ]);
  });

  afterEach(async () => {
    const ended = visits;
    visits = [];
    interference = null;
    for (const { context } of ended) await context.close();
    server.requests.length = 0;
    expect(ended.flatMap(({ unexpected }) => unexpected())).toEqual([]);
  });

  afterAll(async () => {
    // There is no server if it could not start.
    await (server as StaticServer | undefined)?.close();
  });

  return {
    async open(
      path,
      {
        width,
        height,
        javaScript = true,
        hasClock = false,
        reducedMotion = 'reduce',
        colorScheme = 'light',
        until = 'load',
        expected = [],
      } = {},
    ) {
      const viewport = {
        width: width ?? options.width ?? LAPTOP.width,
        height: height ?? options.height ?? LAPTOP.height,
      };
      const context = await browser.newContext({
        viewport,
        colorScheme,
        reducedMotion,
        javaScriptEnabled: javaScript,
      });
      visits.push({ context, unexpected: await watchForTrouble(context, server.origin, expected) });
      context.setDefaultTimeout(ACTION_TIMEOUT);
      if (hasClock) await context.clock.install();
      const page = await context.newPage();
      await page.goto(server.url(path), { waitUntil: until });
      return page;
    },
    url: (path) => server.url(path),
    requests: () => server.requests,
    interfere: (decide) => (interference = decide),
  };
}
