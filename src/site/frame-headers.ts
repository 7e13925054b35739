import { appendFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { ADDRESS_FORMS } from './addresses/address-forms.ts';
import { makePaths } from './addresses/paths.ts';

/** Adds rules to the built `_headers` that stop other sites from framing pages. */
export function frameHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'frame-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await appendFile(new URL('_headers', dir), frameRules(base).join(''));
      },
    },
  };
}

/**
 * Returns the rules of a `_headers` file that stop other sites from framing any page except embeds. Hosts
 * apply every rule that matches a path, so a rule for all paths could not be undone for embeds. Instead,
 * there is one rule for each form of address, so that each page matches exactly one.
 * @param base the path under which the site is served
 */
export function frameRules(base: string): string[] {
  const { home } = makePaths(base);
  const pages = Object.values(ADDRESS_FORMS).filter(
    (form) => form.endsWith('/') && form !== ADDRESS_FORMS.embed,
  );
  const patterns = ['404.html', ...pages.map((form) => patternOf(form.slice(1)))];
  return [...new Set(patterns)]
    .sort()
    .map((pattern) => `${home}${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`);
}

/**
 * Returns the pattern of a form: `:dossier/compare/:set/` becomes `:part1/compare/:part3/`. A form with three
 * parts keeps its second one, which no dossier can be named. So its pattern can't match an embed's address,
 * where the dossier comes second.
 */
function patternOf(form: string): string {
  const parts = form.split('/').slice(0, -1);
  // Cloudflare Pages drops a rule in which two placeholders have the same name.
  return parts
    .map((part, index) => (parts.length > 2 && index === 1 ? `${part}/` : `:part${index + 1}/`))
    .join('');
}
