import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const GOOD = { SITE: 'https://example.org', BASE: '/news/', CONTACT: 'mailto:editor@example.org' };

const NO_SITE =
  'SITE is not set: canonical addresses, the sitemap and the feed assume http://localhost:4321.';
const NO_BASE = 'BASE is not set: the site assumes the root of its host, "/".';
const NO_CONTACT = 'CONTACT is not set: the About page says that no address for corrections was given.';

describe('the settings', () => {
  it('come from the environment, without assumptions if it sets all of them', () => {
    expect(readSettings({ ...GOOD, CONTENT_DIR: '/tmp/content', OUT_DIR: '/tmp/out' })).toMatchObject({
      site: 'https://example.org',
      isSiteSet: true,
      base: '/news/',
      contact: 'mailto:editor@example.org',
      contentDir: resolve('/tmp/content'),
      outDir: resolve('/tmp/out'),
      hasCards: true,
      assumptions: [],
    });
  });

  it('leave social cards out if CARDS is none, say so, and allow no other value', () => {
    expect(readSettings({ ...GOOD, CARDS: 'none' })).toMatchObject({
      hasCards: false,
      assumptions: [expect.stringContaining('no social cards')],
    });
    expect(() => readSettings({ ...GOOD, CARDS: 'some' })).toThrow('CARDS is "some"');
  });

  it.each([
    ['nothing is set', {}],
    ['everything is set to nothing', { SITE: '', BASE: '', CONTACT: '', CONTENT_DIR: '', OUT_DIR: '' }],
  ])('have defaults if %s, and say what they assume', (_, env) => {
    expect(readSettings(env)).toMatchObject({
      site: 'http://localhost:4321',
      isSiteSet: false,
      base: '/',
      contact: null,
      contentDir: resolve('content'),
      outDir: resolve('dist'),
      assumptions: [NO_SITE, NO_BASE, NO_CONTACT],
    });
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['HTTPS://Example.ORG', 'https://example.org'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('read SITE=%s as the origin %s', (SITE, site) => {
    expect(readSettings({ ...GOOD, SITE }).site).toBe(site);
  });

  it.each([
    'example.org',
    '//example.org',
    'https://',
    'https://example.org/news',
    'https://u:p@example.org/',
    'https://example.org/?x',
    'ftp://example.org',
    'javascript:alert(1)',
    'not an address',
  ])('reject SITE=%s', (SITE) => {
    expect(() => readSettings({ ...GOOD, SITE })).toThrow(
      new Error(
        `SITE is "${SITE}". It has to be an origin like https://example.org; a sub-path goes into BASE.`,
      ),
    );
  });

  it.each([
    ['/', '/'],
    ['news', '/news/'],
    ['/news', '/news/'],
    ['news/', '/news/'],
    ['/a/b/', '/a/b/'],
    ['//a//b//', '/a/b/'],
    ['/~me/v1.2_x/', '/~me/v1.2_x/'],
  ])('read BASE=%s as the sub-path %s', (BASE, base) => {
    expect(readSettings({ ...GOOD, BASE }).base).toBe(base);
  });

  it.each(['https://example.org/news/', '/a b/', '/a?b', '/a#b', '/ä/', '/<script>/', '/a"b/', '/../'])(
    'reject BASE=%s',
    (BASE) => {
      expect(() => readSettings({ ...GOOD, BASE })).toThrow(
        new Error(`BASE is "${BASE}". It has to be a path like /news/.`),
      );
    },
  );

  it.each(['mailto:editor@example.org', 'https://example.org/contact?about=a'])(
    'accept CONTACT=%s',
    (CONTACT) => {
      expect(readSettings({ ...GOOD, CONTACT }).contact).toBe(CONTACT);
    },
  );

  it.each([
    'editor@example.org',
    'http://example.org',
    'javascript:alert(1)',
    'mailto:',
    'https://',
    'mailto:a b',
    ' mailto:a@b',
  ])('reject CONTACT=%s', (CONTACT) => {
    expect(() => readSettings({ ...GOOD, CONTACT })).toThrow(
      new Error(`CONTACT is "${CONTACT}". It has to begin with mailto: or https://.`),
    );
  });

  it('report everything that is wrong at once', () => {
    expect(() => readSettings({ SITE: 'x', BASE: '?', CONTACT: 'y' })).toThrow(
      new Error(
        [
          'SITE is "x". It has to be an origin like https://example.org; a sub-path goes into BASE.',
          'BASE is "?". It has to be a path like /news/.',
          'CONTACT is "y". It has to begin with mailto: or https://.',
        ].join('\n'),
      ),
    );
  });

  it('name a cache for each content folder, so that builds of different content don’t mix', () => {
    const cacheOf = (CONTENT_DIR: string) => readSettings({ ...GOOD, CONTENT_DIR }).cacheDir;
    expect(cacheOf('/tmp/a')).not.toBe(cacheOf('/tmp/b'));
    expect(cacheOf('content')).toBe(readSettings(GOOD).cacheDir);
    expect(cacheOf('/tmp/a').startsWith(join('node_modules', '.astro'))).toBe(true);
  });
});
