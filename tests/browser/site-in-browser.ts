import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { sharedBrowser } from '../support/shared-browser.ts';
import { serveFolder, type Interference, type StaticServer } from '../support/static-server.ts';
import { watchForTrouble } from './trouble.ts';

/** How a page is opened. */
export interface OpenOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Off: the page's scripts don't run, as in a browser without JavaScript. */
  javaScript?: boolean;
  /** On: the test can set the page's clock forward, by `page.clock`, instead of waiting. */
  hasClock?: boolean;
  /** `reduce` by default, so that no scrolling is animated. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** How long the first navigation is waited for; fonts that never come hold up `load`. */
  until?: 'load' | 'domcontentloaded';
  /** What the page is expected to report: every pattern has to occur, and nothing else may. */
  expected?: RegExp[];
}

/** A built site in a browser, for the tests of one file. */
export interface SiteInBrowser {
  /** Opens a path of the site in a context of its own, which ends with the test. */
  open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** The address of a path of the site. */
  url: (path: string) => string;
  /** The paths that were requested since the test began. */
  requests: () => readonly string[];
  /** Until the test ends, asks for every request what is to be done to it. */
  interfere: (decide: (path: string) => Interference | undefined) => void;
}

/** How the site is served, and how its pages are opened where a test does not say otherwise. */
interface SiteOptions extends Pick<OpenOptions, 'width' | 'height'> {
  /** The sub-path that the site was built for. */
  base?: string;
}

const LAPTOP = { width: 1440, height: 900 };
/** Milliseconds after which a click, or a wait for a state, has failed. */
const ACTION_TIMEOUT = 8_000;

/**
 * Serves a built site to a browser. After each test it checks that the pages that the test opened reported no
 * trouble but what was expected, and closes them.
 * @param folder asked for the site's folder before the first test
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
    const { base = '/' } = options;
    [browser, server] = await Promise.all([
      sharedBrowser(),
      serveFolder(built, { base, onRequest: (path) => interference?.(path) }),
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
    // There is none where it could not start.
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
