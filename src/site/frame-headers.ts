import { appendFile, glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePaths, type Paths } from './addresses/paths.ts';

/**
 * Cloudflare Pages reads no more rules (https://developers.cloudflare.com/pages/configuration/headers/), and
 * one is for all paths.
 */
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

/**
 * Rules of a `_headers` file by which no other site can frame a page, but for the embeds. Hosts merge the
 * headers of all rules that fit a path (https://developers.cloudflare.com/pages/configuration/headers/), so a
 * rule for all paths could not be undone for some; there is one for each first part of an address.
 * @param addresses the root-relative addresses of all pages
 */
export function frameRules(addresses: readonly string[], { home, embeds }: Paths): string[] {
  const patterns = addresses
    .filter((address) => !address.startsWith(embeds))
    .map((address) => {
      const [first = '', ...rest] = address.slice(home.length).split('/');
      return `${home}${first}${rest.length > 0 ? '/*' : ''}`;
    });
  return [...new Set(patterns)]
    .sort()
    .map((pattern) => `${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`);
}
