import { appendFile, glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePaths, type Paths } from './addresses/paths.ts';

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
        const paths = makePaths(base);
        const files = await Array.fromAsync(glob('**/*.html', { cwd: fileURLToPath(dir) }));
        const rules = frameRules(
          files.map((file) => paths.home + file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')),
          paths,
        );
        await appendFile(new URL('_headers', dir), rules.join(''));
      },
    },
  };
}

/**
 * Returns the rules of a `_headers` file that stop other sites from framing any page except embeds. Hosts
 * apply every rule that matches a path, so a rule for all paths could not be undone for embeds. Instead,
 * there is one rule for each form of address, so that each page matches exactly one.
 * @param addresses the root-relative addresses of all pages
 */
export function frameRules(addresses: readonly string[], { home, embeds }: Paths): string[] {
  const patterns = addresses
    .filter((address) => !address.startsWith(embeds))
    .map((address) => home + patternOf(address.slice(home.length)));
  return [...new Set(patterns)]
    .sort()
    .map((pattern) => `${pattern}\n  Content-Security-Policy: frame-ancestors 'self'\n`);
}

/**
 * Returns the pattern of an address: `harbour/compare/a-b/` becomes `:part1/compare/:part3/`. An address with
 * three parts or more keeps its second one, which no dossier can be named. So its pattern can't match an
 * embed's address, where the dossier comes second.
 */
function patternOf(address: string): string {
  const folders = address.split('/').slice(0, -1);
  const file = address.slice(address.lastIndexOf('/') + 1);
  return [
    // Cloudflare Pages drops a rule in which two placeholders have the same name.
    ...folders.map((folder, index) => (folders.length > 2 && index === 1 ? folder : `:part${index + 1}`)),
    file,
  ].join('/');
}
