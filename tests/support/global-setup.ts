import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { buildSite, type BuildOptions } from './build-site.ts';
import { writeEdgeContent } from './edge-content.ts';
import { writeGrownContent } from './grown-content.ts';
import { MOVED, writeMovedContent } from './moved-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the real site, built for the root of REAL_SITE. */
    realSite: string;
    /** The folder with the site of the awkward fixture, built for AWKWARD_BASE on AWKWARD_SITE. */
    awkwardSite: string;
    /** The folder with the site of the grown content, built for the root of REAL_SITE without cards. */
    grownSite: string;
    /** The folder with the site of the moved content, built for MOVED_BASE without SITE and cards. */
    movedSite: string;
    /** The folder with the site of the edge content, built for the root of REAL_SITE without cards. */
    edgeSite: string;
  }
}

/** The origin for which the tests build the real site. */
export const REAL_SITE = 'https://synoptic.example';

/** The origin and the sub-path for which the tests build the awkward fixture. */
export const AWKWARD_SITE = 'https://awkward.example';
export const AWKWARD_BASE = '/some/path/';

/** The origin that the build of the moved content assumes, since it has none. */
export const MOVED_SITE = 'http://localhost:4321';
/** The sub-path for which the moved content is built. */
export const MOVED_BASE = '/news/';

const CACHE_DIR = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'test-site');

/** Builds all sites once for all tests, and unpacks the browser before any test needs it. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const contentDir = join(import.meta.dirname, '..', 'fixtures', 'awkward', 'content');
  const real = { outDir: join(CACHE_DIR, 'real'), site: REAL_SITE };
  const awkward = { outDir: join(CACHE_DIR, 'awkward'), contentDir, site: AWKWARD_SITE, base: AWKWARD_BASE };
  const grown = {
    outDir: join(CACHE_DIR, 'grown'),
    contentDir: join(CACHE_DIR, 'grown-content'),
    site: REAL_SITE,
    hasCards: false,
  };
  const moved = {
    outDir: join(CACHE_DIR, 'moved'),
    contentDir: join(CACHE_DIR, 'moved-content'),
    // An empty variable is the same as none.
    site: '',
    base: MOVED_BASE,
    hasCards: false,
  };
  const edge = {
    outDir: join(CACHE_DIR, 'edge'),
    contentDir: join(CACHE_DIR, 'edge-content'),
    site: REAL_SITE,
    hasCards: false,
  };
  writeEdgeContent(edge.contentDir);
  writeGrownContent(grown.contentDir);
  writeMovedContent(moved.contentDir, MOVED);
  await Promise.all([
    build('real site', real),
    build('awkward fixture', awkward),
    build('grown site', grown),
    build('moved site', moved),
    build('edge site', edge),
    findBrowser(),
  ]);
  provide('realSite', real.outDir);
  provide('awkwardSite', awkward.outDir);
  provide('grownSite', grown.outDir);
  provide('movedSite', moved.outDir);
  provide('edgeSite', edge.outDir);
}

async function build(name: string, options: BuildOptions): Promise<void> {
  const { exitCode, output } = await buildSite(options);
  if (exitCode !== 0) throw new Error(`The ${name} could not be built:\n${output}`);
}
