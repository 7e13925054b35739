import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** These read the source and the documents. */
const STRUCTURE = 'tests/structure/*.test.ts';
/** This one reads a built site. */
const BUNDLES = 'tests/structure/bundle-words.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/slowest-files.ts'],
    // The files of a worker share the modules, the parsed pages and the browser that each would else load
    // anew.
    isolate: false,
    // Browser tests mostly wait; more at once than this would wait for each other.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    // Far more than any test takes, also where other work has the processor.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A worker serves one project; so that it isn't given up between two files, one project comes after the
    // other.
    // `--changed` follows imports, which don't lead from these files to the tests that read or build them.
    forceRerunTriggers: ['**/package.json', '**/vitest.config.ts', '**/*.{astro,css,md}'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', STRUCTURE, 'tests/corpora/*.test.ts'],
          exclude: [BUNDLES],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts', BUNDLES],
          globalSetup: ['tests/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
