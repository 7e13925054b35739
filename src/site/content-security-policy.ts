/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/). Every script and style is a file of
 * this site, so nothing inline is allowed; Pagefind's WebAssembly needs `wasm-unsafe-eval`, on the search
 * page alone. What the site has may be fetched from every page: Lighthouse asks for robots.txt in the page's
 * name (https://github.com/GoogleChrome/lighthouse/issues/4386).
 */
export function contentSecurityPolicy(runs: 'nothing' | 'scripts' | 'wasm'): string {
  const scripts = { nothing: "'none'", scripts: "'self'", wasm: "'self' 'wasm-unsafe-eval'" }[runs];
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
