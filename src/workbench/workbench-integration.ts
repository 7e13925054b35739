import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { EDIT_PATH, makeHandler } from './handle-requests.ts';
import { openWorkbench } from './workbench.ts';

/**
 * Makes Astro's integration for the workbench, which only `npm run edit` adds to the site's own: its
 * requests, its page for each dossier, and the editing layer on all pages.
 * @param contentDir the absolute path of the content folder
 */
export function workbench(contentDir: string): AstroIntegration {
  return {
    name: 'workbench',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, injectScript, updateConfig }) => {
        const projectDir = fileURLToPath(config.root);
        const handler = makeHandler(openWorkbench(contentDir, projectDir), config.base);
        const page = fileURLToPath(new URL('pages/coverage.astro', import.meta.url));
        const client = fileURLToPath(new URL('client/start.ts', import.meta.url));
        injectRoute({ pattern: `/${EDIT_PATH}[dossier]`, entrypoint: page, prerender: true });
        injectScript('page', `import ${JSON.stringify(client)};`);
        updateConfig({
          vite: {
            // No other page may read what the server answers.
            server: { cors: false },
            // Found only when a page runs them, they would make the first page load twice.
            optimizeDeps: { include: ['es-toolkit/string', 'rfc6902'] },
            plugins: [
              {
                name: 'workbench',
                // Astro puts its own handlers first, and refuses addresses without a slash at their end.
                configureServer: (server) => () => {
                  server.middlewares.stack.unshift({ route: '', handle: handler });
                },
              },
            ],
          },
        });
      },
    },
  };
}
