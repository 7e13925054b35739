import { appendFile, glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePaths, type Paths } from './addresses/paths.ts';

/**
 * The number of rules that this file may add. Cloudflare Pages reads 100
 * (https://developers.cloudflare.com/pages/configuration/headers/), and `_headers` has one for all paths
 * already.
 */
const MAX_RULES = 100 - 1;

/** Adds rules to the built `_headers` that stop other sites from framing pages. */
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
            `_headers has ${rules.length + 1} rules, but Cloudflare Pages reads only ${MAX_RULES + 1}.`,
          );
        await appendFile(new URL('_headers', dir), rules.join(''));
      },
    },
  };
}

/**
 * Returns the rules of a `_headers` file that stop other sites from framing any page except embeds. Hosts
 * merge all rules that match a path (https://developers.cloudflare.com/pages/configuration/headers/), so a
 * rule for all paths could not be undone for embeds. Instead, there is one rule for each first part of an
 * address.
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
