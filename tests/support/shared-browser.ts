import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

/**
 * A context shows all of its pages in one process, since starting a process takes longer than showing a page.
 */
const FEW_PROCESSES = ['--renderer-process-limit=1'];

let shared: Promise<Browser> | null = null;

/**
 * The browser that all test files of a worker share; a new one where the last has crashed. Nobody closes it:
 * it ends with the worker's process.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser(FEW_PROCESSES).then((browser) =>
    browser.on('disconnected', () => {
      shared = null;
    }),
  );
  return shared;
}
