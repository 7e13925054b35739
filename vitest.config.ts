import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/structure/{visible-literals*,words-of-scripts,imports,map,documents,read-document,editing-doc,node-version}.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Browser tests mostly wait; more at once than this would wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
