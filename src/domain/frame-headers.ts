import type { Paths } from './paths.ts';

/**
 * Rules of a `_headers` file by which no other site can frame a page, but for the embeds. Hosts add up all rules that fit a path
 * (https://developers.cloudflare.com/pages/configuration/headers/), so one for all paths could not be undone for some; there is one
 * for each first part of an address.
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
