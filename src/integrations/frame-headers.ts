import { appendFile, glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameRules } from '../domain/frame-headers.ts';
import { makePaths } from '../domain/paths.ts';

/** Cloudflare Pages reads no more rules (https://developers.cloudflare.com/pages/configuration/headers/), and one is for all paths. */
const MAX_RULES = 100 - 1;

/** Adds to the built `_headers` which pages no other site can frame. */
export function frameHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'frame-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const paths = makePaths(base);
        const files = await Array.fromAsync(glob('**/*.html', { cwd: fileURLToPath(dir) }));
        const rules = frameRules(
          files.map((file) => paths.home + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')),
          paths,
        );
        if (rules.length > MAX_RULES)
          logger.warn(
            `_headers has ${rules.length + 1} rules, of which Cloudflare Pages reads ${MAX_RULES + 1}.`,
          );
        await appendFile(new URL('_headers', dir), rules.join(''));
      },
    },
  };
}
