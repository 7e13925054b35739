import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from './installed-browsers.ts';
import { packagedChromium, type BrowserBuild } from './packaged-chromium.ts';

/** Stops the browser's own requests, which would mix with those of the site's pages. */
const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds the browser for the tests: the one that CHROME_PATH names, else an installed Chrome, Chromium or
 * Edge, else the packaged Chromium. BROWSER=packaged always selects the packaged one. It is unpacked when it
 * is first used.
 * @throws Error that says what to do if there is no browser
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<BrowserBuild> {
  const { BROWSER, CHROME_PATH } = env;
  if (BROWSER !== 'packaged') {
    if (CHROME_PATH && !existsSync(CHROME_PATH))
      throw new Error(`CHROME_PATH is "${CHROME_PATH}", but there is no such file.`);
    const path = CHROME_PATH || installedBrowser(env, process.platform);
    if (path) return { name: path, executablePath: path, env: {} };
  }
  const packaged = await packagedChromium();
  if (packaged) return packaged;
  throw new Error(
    BROWSER === 'packaged'
      ? 'BROWSER=packaged selects the packaged Chromium, which runs only on Linux x86-64. Unset BROWSER, and install Chrome, Chromium or Edge.'
      : 'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to the file that starts one.',
  );
}

/**
 * Launches the browser for the tests, headless, and prints its name and version.
 * @param args additional command-line arguments
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { name, executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    // Chrome refuses to run in its sandbox as root.
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
