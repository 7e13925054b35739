import { transform } from '@astrojs/compiler-rs';
import type { KnipConfig } from 'knip';
import { importsOf } from './tests/structure/mirror-imports.ts';

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
    '@fontsource/libre-franklin',
    '@fontsource/literata',
    // Astro's own; the benchmark weighs it against ours in the version that Astro has.
    '@astrojs/markdown-satteri',
  ],
  // Knip itself reads only the frontmatter of Astro files, and so not what their templates use.
  compilers: { astro: (code: string) => `${importsOf(code)}\n${templateOf(code)}` },
} satisfies KnipConfig;

/** An Astro file's template as code; what the compiler puts before it names every import as a whole. */
function templateOf(code: string): string {
  const { code: compiled } = transform(code, { filename: 'component.astro' });
  return compiled.slice(compiled.indexOf('= $$createComponent(')).replace(/^= /, '');
}
