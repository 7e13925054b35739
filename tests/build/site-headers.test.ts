import { describe, expect, test } from 'vitest';
import { readHeaders, type HeadersHost } from '../support/site-headers.ts';

const POLICY = 'Content-Security-Policy';

/** Returns the header that a host sends for a path, if the file has one rule with this pattern. */
const sentFor = (host: HeadersHost, pattern: string, path: string) =>
  readHeaders(`${pattern}\n  ${POLICY}: x\n`, host)(path).get(POLICY.toLowerCase());

describe('the tests’ own reading of _headers', () => {
  test.each([
    ['/', '/', true, true],
    ['/', '/about/', false, false],
    ['/*', '/', true, true],
    ['/*', '/a/b.txt', true, true],
    ['/a/*', '/a/', true, true],
    ['/a/*', '/a', false, true],
    ['/a/*', '/a/b/c/', true, true],
    ['/a/*', '/ab/', false, false],
    ['/about/', '/about', false, true],
    ['/about/', '/About/', false, true],
    ['/:one/', '/harbour/', true, true],
    ['/:one/', '/', false, false],
    ['/:one/', '/404.html', false, true],
    ['/:one/', '/harbour/compare/', false, false],
    ['/:one/:two/', '/harbour/compare/', true, true],
    ['/:one/:two/', '/harbour/', false, false],
    ['/:one/:two/', '/harbour/compare/a-b/', false, false],
    ['/:one/compare/:three/', '/harbour/compare/a-b/', true, true],
    ['/:one/compare/:three/', '/harbour/compare/', false, false],
    ['/:one/compare/:three/', '/embed/harbour/toll/', false, false],
    ['/:one/compare/:three/', '/embed/compare/toll/', true, true],
    ['/some/path/:one/', '/some/path/harbour/', true, true],
    ['/some/path/:one/', '/other/path/harbour/', false, false],
    ['/a.b', '/axb', false, false],
  ])('says whether %s matches %s: on Cloudflare Pages, %s; on Netlify, %s', (pattern, path, here, there) => {
    expect(sentFor('Cloudflare Pages', pattern, path)).toBe(here ? 'x' : undefined);
    expect(sentFor('Netlify', pattern, path)).toBe(there ? 'x' : undefined);
  });

  test('joins a header’s values from several rules on Cloudflare Pages, and takes the last on Netlify', () => {
    const file = '/*\n  X-A: 1\n/b/\n  X-A: 2\n';
    expect(readHeaders(file, 'Cloudflare Pages')('/b/').get('x-a')).toBe('1, 2');
    expect(readHeaders(file, 'Netlify')('/b/').get('x-a')).toBe('2');
  });

  test.each(['/:part/:part/', '/*/a/*'])('refuses %s, which Cloudflare Pages does not read', (pattern) => {
    expect(() => sentFor('Cloudflare Pages', pattern, '/a/b/')).toThrow(pattern);
  });
});
