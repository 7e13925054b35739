import { existsSync } from 'node:fs';
import { join } from 'node:path';

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC_PATHS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Finds the first Chrome, Chromium or Edge in the usual places of a system; `null` if there is none. */
export function installedBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  return usualPlaces(env, platform).find((path) => existsSync(path)) ?? null;
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  switch (platform) {
    case 'darwin':
      return MAC_PATHS.flatMap((path) => [
        join('/Applications', path),
        join(env['HOME'] ?? '/', 'Applications', path),
      ]);
    case 'win32': {
      const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
        (folder) => folder !== undefined,
      );
      return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => join(folder, ...path)));
    }
    default:
      return LINUX_NAMES.flatMap((name) => LINUX_FOLDERS.map((folder) => join(folder, name)));
  }
}
