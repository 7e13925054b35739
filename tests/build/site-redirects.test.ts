import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRedirects } from '../support/site-redirects.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const FILE = `# A comment
/old/ /new/ 301
/asks/ /new/?only=a-b 302
/part/ /new/#part 308

/embed/:dossier/:set/:proposition/ /embed/:dossier/:proposition/?only=:set 301
/archive/* /kept/:splat 301
`;

describe('the rules of a _redirects file', () => {
  const redirectOf = readRedirects(FILE);

  it.each([
    ['/old/', '', 301, '/new/'],
    ['/old/', '?q=x', 301, '/new/?q=x'],
    ['/asks/', '?q=x', 302, '/new/?only=a-b'],
    ['/part/', '?q=x', 308, '/new/?q=x#part'],
    ['/embed/harbour/a-b/toll/', '', 301, '/embed/harbour/toll/?only=a-b'],
    ['/archive/2020/one.html', '?q=x', 301, '/kept/2020/one.html?q=x'],
    ['/archive/', '', 301, '/kept/'],
  ])('lead from %s%s with the status %i to %s', (path, search, status, location) => {
    expect(redirectOf(path, search)).toEqual({ status, location });
  });

  it.each([
    '/',
    '/old',
    '/Old/',
    '/old/more/',
    '/new/',
    '/embed/harbour/toll/',
    '/embed/a/b/c/d/',
    '/archive',
  ])('leave %s alone', (path) => {
    expect(redirectOf(path)).toBeNull();
  });

  it.each([
    '/old/',
    '/old/ /new/',
    '/old/ /new/ 200',
    '/old/ /new/ 301 Country=au',
    'https://site.example/old/ /new/ 301',
    '/oembed/:proposition.json /new/ 301',
    '/a*b/ /new/ 301',
    '/*/old/ /new/ 301',
    '/:any/ /new/ 301\n/old/ /new/ 301',
  ])('are refused if hosts don’t read them alike: %j', (file) => {
    expect(() => readRedirects(file)).toThrow();
  });
});

describe('a static server', () => {
  let withRules: StaticServer;
  let withoutRules: StaticServer;
  const ask = async (server: StaticServer, path: string) => {
    const { status, headers } = await fetch(server.url(path), { redirect: 'manual' });
    return [status, headers.get('location')];
  };

  beforeAll(async () => {
    const folder = makeScratchFolder(afterAll);
    mkdirSync(join(folder, 'there'));
    writeFileSync(join(folder, 'there', 'index.html'), 'There');
    writeFileSync(join(folder, '_redirects'), '/base/gone/ /base/there/ 301\n/base/there/ /base/ 301\n');
    [withRules, withoutRules] = await Promise.all([
      serveFolder(folder, { base: '/base/', redirects: true }),
      serveFolder(folder, { base: '/base/' }),
    ]);
  });
  afterAll(() => Promise.all([withRules.close(), withoutRules.close()]));

  it('applies the rules only if it is asked to', async () => {
    expect(await ask(withRules, '/gone/?q=x')).toEqual([301, '/base/there/?q=x']);
    expect(await ask(withoutRules, '/gone/?q=x')).toEqual([404, null]);
  });

  it('applies a rule before it looks for a file', async () => {
    expect(await ask(withRules, '/there/')).toEqual([301, '/base/']);
    expect(await ask(withoutRules, '/there/')).toEqual([200, null]);
  });
});
