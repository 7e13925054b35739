import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Redirect } from './addresses/lead-on.ts';
import { makePaths } from './addresses/paths.ts';
import { redirectRules, withoutQuery } from './addresses/redirect-rules.ts';
import { retiredRules } from './addresses/retired-rules.ts';

/** See https://developers.cloudflare.com/pages/configuration/redirects/. */
const MAX_STATIC_RULES = 2000;

/**
 * Writes the built `_redirects`, by which Netlify and Cloudflare Pages lead from addresses that were once
 * published to those that replace them. A file that moved is also put at its old address, for other hosts.
 * @param load returns where addresses lead that moved, without the path under which the site is served
 */
export function redirects(load: () => readonly Redirect[]): AstroIntegration {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const moved = load();
        // Rules with placeholders come last: Cloudflare Pages counts all that follow the first of them among
        // the few that it allows (https://developers.cloudflare.com/pages/configuration/redirects/).
        const rules = [...redirectRules(moved, base), ...retiredRules(makePaths(base).home)];
        if (moved.length > MAX_STATIC_RULES)
          logger.warn(
            `_redirects has ${moved.length} rules without placeholders, of which Cloudflare Pages reads ${MAX_STATIC_RULES}.`,
          );
        await writeFile(new URL('_redirects', dir), rules.map((rule) => `${rule}\n`).join(''));
        await Promise.all(
          moved.filter(isSameKindOfFile).map(async ({ from, to }) => {
            const old = new URL(from.slice(1), dir);
            if (existsSync(old)) return;
            await mkdir(new URL('.', old), { recursive: true });
            await copyFile(new URL(withoutQuery(to).slice(1), dir), old);
          }),
        );
      },
    },
  };
}

function isSameKindOfFile({ from, to }: Redirect): boolean {
  return extname(from) !== '' && extname(from) === extname(withoutQuery(to));
}
