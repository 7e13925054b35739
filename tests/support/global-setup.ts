import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the real site, built for REAL_SITE at the root of its host. */
    realSite: string;
  }
}

/** The origin that the real site is built for in the tests. */
export const REAL_SITE = 'https://synoptic.example';

/** Builds the real site once for all tests, and has the browser at hand before any of them asks for it. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const outDir = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'test-site', 'real');
  const [{ exitCode, output }] = await Promise.all([buildSite({ outDir, site: REAL_SITE }), findBrowser()]);
  if (exitCode !== 0) throw new Error(`The real site could not be built:\n${output}`);
  provide('realSite', outDir);
}
