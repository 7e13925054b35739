/**
 * Returns the Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/). Every script and style is a
 * file of this site, so nothing inline is allowed. Any page may fetch the site's own files, since Lighthouse
 * requests robots.txt from within the page (https://github.com/GoogleChrome/lighthouse/issues/4386).
 * @param runs what the page runs; only the search page needs `wasm`, for Pagefind's WebAssembly
 */
export function contentSecurityPolicy(runs: 'scripts' | 'wasm'): string {
  const scripts = { scripts: "'self'", wasm: "'self' 'wasm-unsafe-eval'" }[runs];
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
