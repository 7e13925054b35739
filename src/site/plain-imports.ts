import type { Plugin } from 'vite';

/**
 * Lets dynamic imports load their module and nothing else. Otherwise, Vite adds code that also preloads what
 * the module imports and its styles, even where there are none, and every page that can import pays for it:
 * about 700 bytes, also with `build.modulePreload: false`. The code is in an internal module of Vite's; if
 * that is renamed, pages only get heavier, which a test notices.
 * @throws {Error} if a module that is imported dynamically has styles, since nothing would load them
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    // On the server, pages are imported dynamically, and Astro links their styles.
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
    generateBundle(_, bundle) {
      // Where pages are made, each is imported dynamically, and Astro links its styles.
      if (this.environment.name !== 'client') return;
      for (const part of Object.values(bundle))
        if (part.type === 'chunk' && part.isDynamicEntry && part.viteMetadata?.importedCss.size)
          throw new Error(
            `${part.fileName} is imported dynamically, so the styles that it has would not load.`,
          );
    },
  };
}
