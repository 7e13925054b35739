import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { makePaths } from './addresses/paths.ts';
import { retiredRules } from './addresses/retired-rules.ts';

/**
 * Writes the built `_redirects`, by which Netlify and Cloudflare Pages lead from addresses that were once
 * published to those that replace them.
 */
export function redirects(): AstroIntegration {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { home } = makePaths(base);
        // Rules with placeholders come last: Cloudflare Pages counts all that follow the first of them among
        // the few that it allows (https://developers.cloudflare.com/pages/configuration/redirects/).
        const rules = [...retiredRules(home)];
        await writeFile(new URL('_redirects', dir), rules.map((rule) => `${rule}\n`).join(''));
      },
    },
  };
}
