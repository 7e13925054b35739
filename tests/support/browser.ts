import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from './installed-browsers.ts';
import { packagedChromium, type BrowserBuild } from './packaged-chromium.ts';

/** No traffic of the browser's own, which would blur what the site's pages ask for. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds the browser for the tests: CHROME_PATH, else an installed Chrome, Chromium or Edge, else the packaged
 * one, which BROWSER=packaged asks for in any case. The packaged one is inflated on its first use.
 * @throws Error that says what to do where there is none
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<BrowserBuild> {
  const { BROWSER, CHROME_PATH } = env;
  if (BROWSER !== 'packaged') {
    if (CHROME_PATH && !existsSync(CHROME_PATH))
      throw new Error(`CHROME_PATH is "${CHROME_PATH}", where there is no file.`);
    const path = CHROME_PATH || installedBrowser(env, process.platform);
    if (path) return { name: path, executablePath: path, env: {} };
  }
  const packaged = await packagedChromium();
  if (packaged) return packaged;
  throw new Error(
    BROWSER === 'packaged'
      ? 'BROWSER=packaged asks for the packaged Chromium, which runs on Linux x86-64 alone. Unset BROWSER, and install Chrome, Chromium or Edge.'
      : 'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the file that starts one.',
  );
}

/**
 * Launches the browser for the tests, headless, and prints which it is.
 * @param args what it is told besides
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { name, executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    // Chrome refuses to run as root in its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...QUIET_ARGS, ...args],
    env: { ...definedOnly(process.env), ...env },
  });
  console.log(`Browser: ${name} (${browser.version()})`);
  return browser;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
