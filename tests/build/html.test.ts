import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { awkwardSite, realSite } from './built-sites.ts';
import { findBrokenLinks } from './check-links.ts';
import { validateHtml } from './html-rules.ts';
import { makeScratchFolder } from './scratch-folder.ts';

describe('the checks themselves', () => {
  test.each([
    ['an image without an alternative text', 'wcag/h37', '<img src="/a.png">'],
    ['a heading that skips a level', 'heading-level', '<h3>Deep</h3>'],
    ['a field without a label', 'input-missing-label', '<input type="text">'],
    ['an unclosed element', 'close-order', '<p><em>Open</p>'],
    ['a duplicate id', 'no-dup-id', '<p id="a">A</p><p id="a">B</p>'],
    [
      'a script from another host without a hash',
      'require-sri',
      '<script src="https://example.com/a.js"></script>',
    ],
  ])('the validator finds %s', async (_what, rule, html) => {
    const found = await validateHtml(
      `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><h1>A page</h1>${html}</body></html>`,
    );
    expect(found.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test('the link checker finds a missing page, missing fragments and a redirect, and nothing else', async () => {
    const folder = makeScratchFolder();
    const links = [
      '/some/path/here.html#there',
      '/some/path/here.html#gone',
      '#gone',
      'gone/',
      'sub',
      '/outside/',
      'https://example.com/gone',
    ];
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'index.html'), links.map((link) => `<a href="${link}">x</a>`).join(''));
    writeFileSync(join(folder, 'here.html'), '<p id="there">x</p>');
    const broken = await findBrokenLinks(folder, '/some/path/', ['/']);
    expect(broken.map(({ link, status }) => `${link} ${status}`).sort()).toEqual([
      '/outside/ 404',
      '/some/path/#gone 200',
      '/some/path/gone/ 404',
      '/some/path/here.html#gone 200',
      '/some/path/sub 301',
    ]);
  });
});

describe.each([realSite(), awkwardSite()])('$name', (site) => {
  test.each(site.pages.map(({ address, html }) => [address, html] as const))(
    '%s is valid HTML',
    async (_address, html) => {
      expect(await validateHtml(html)).toEqual([]);
    },
  );

  test('every internal link resolves without a redirect, including its fragment', async () => {
    const paths = site.pages.map(({ address }) => `/${address.slice(site.base.length)}`);
    expect(await findBrokenLinks(site.folder, site.base, paths)).toEqual([]);
  });
});
