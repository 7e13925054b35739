import type { KnipConfig } from 'knip';
import { codeOf } from './tests/structure/mirror-imports.ts';

/** What nobody uses: files, exports and dependencies (https://knip.dev). */
export default {
  entry: [
    'src/cli/*.ts',
    'src/pages/**/*.{astro,ts}',
    'tests/bench/*.ts',
    'tests/structure/{check-imports,visible-literals,write-map}.ts',
    // Started as a process of its own, by its path.
    'tests/support/inflate-chromium.ts',
  ],
  project: ['src/**/*.{ts,astro}', 'tests/**/*.ts', '*.{js,mjs,ts}'],
  ignoreDependencies: [
    // Read as files, by name and subset.
    '@fontsource-variable/noto-sans-arabic',
    '@fontsource-variable/noto-sans-devanagari',
    '@fontsource-variable/noto-sans-sc',
    '@fontsource/libre-franklin',
    '@fontsource/literata',
    // Astro's own; the benchmark weighs it against ours in the version that Astro has.
    '@astrojs/markdown-satteri',
  ],
  // Knip itself reads only the frontmatter of Astro files, and so not what their templates use.
  compilers: { astro: codeOf },
} satisfies KnipConfig;
