import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

/**
 * Makes all pages share one process, since starting a process takes longer than showing a page.
 */
const FEW_PROCESSES = ['--renderer-process-limit=1'];

let shared: Promise<Browser> | null = null;

/**
 * Returns the browser that all test files of a worker share, or a new one if it has crashed. It is not
 * closed: it ends with the worker's process.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser(FEW_PROCESSES).then((browser) =>
    browser.on('disconnected', () => {
      shared = null;
    }),
  );
  return shared;
}
