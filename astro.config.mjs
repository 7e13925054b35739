import { defineConfig } from 'astro/config';
import { loadCorpus } from './src/corpus/load-corpus.ts';
import { socialCards } from './src/features/cards/build/social-cards.ts';
import { frameHeaders } from './src/site/frame-headers.ts';
import { redirects } from './src/site/redirects.ts';
import { readSettings } from './src/site/settings.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { separateScripts } from './src/site/separate-scripts.ts';
import { sayAssumptions } from './src/site/say-assumptions.ts';
import { searchIndex } from './src/features/search/build/search-index.ts';

const settings = readSettings(process.env);
// For `import.meta.env.SITE`, Astro prefers the environment to `site` below, even if it is empty there.
if (!settings.isSiteSet) delete process.env.SITE;

/**
 * The search page is heavy enough without files of other pages; embeds and the page for unknown addresses are
 * mostly the only page that a browser loads; large dossiers are rare.
 */
const SEPARATE_SCRIPTS = [
  'src/features/search/client/search-page.ts',
  'src/features/embed/client/narrow.ts',
  'src/client/mend-address.ts',
  'src/client/redirect.ts',
  'src/client/narrow-comparison.ts',
  'src/client/choose-articles.ts',
];

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    sayAssumptions(settings),
    searchIndex(settings),
    frameHeaders(),
    redirects(() => loadCorpus(settings.contentDir, process.cwd()).redirects),
    socialCards(settings),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    // Scripts read it: Astro's own `SITE` is set even if the environment does not set it.
    define: { 'import.meta.env.IS_SITE_SET': JSON.stringify(settings.isSiteSet) },
    // A build through links (src/cli/plain-folder.ts) knows files by the links' paths.
    resolve: { preserveSymlinks: process.env.KEEP_LINKS === 'yes' },
    plugins: [plainImports(), separateScripts(SEPARATE_SCRIPTS)],
    build: {
      // Every script and style is a file of its own, so that the Content-Security-Policy needs neither hashes
      // nor 'unsafe-inline'.
      assetsInlineLimit: 0,
      // These browsers support light-dark(), @layer and nesting, so the build does not rewrite them.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    },
  },
});
