import { defineConfig } from 'astro/config';
import { socialCards } from './src/features/cards/build/social-cards.ts';
import { frameHeaders } from './src/site/frame-headers.ts';
import { readSettings } from './src/site/settings.ts';
import { sayAssumptions } from './src/site/say-assumptions.ts';
import { searchIndex } from './src/features/search/build/search-index.ts';

const settings = readSettings(process.env);

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [sayAssumptions(settings), searchIndex(settings), frameHeaders(), socialCards(settings)],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      // Every script and style is a file of its own, so that the Content-Security-Policy needs neither hashes
      // nor 'unsafe-inline'.
      assetsInlineLimit: 0,
      // These browsers support light-dark(), @layer and nesting, so the build does not rewrite them.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    },
  },
});
