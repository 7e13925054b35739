import type { Plugin } from 'vite';

/**
 * Lets dynamic imports load their module and nothing else. Otherwise, Vite adds code that also preloads what
 * the module imports and its styles, even where there are none, and every page that can import pays for it.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
