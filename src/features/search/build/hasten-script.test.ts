import { describe, expect, it } from 'vitest';
import { hastenScript } from './hasten-script.ts';

const page = (inMain: string) =>
  `<!doctype html><body><script type="module" src="/a/key.js"></script><main>${inMain}<p>é</p></main></body>`;
const scripts: Readonly<Record<string, string>> = {
  '/a/search.js':
    'import{a as t}from"./stem.js";import"./bare.js";const from="./no.js";import("./late.js");t()',
  '/a/alone.js': 'alert("import x from \'./no.js\'")',
};
const hasten = (inMain: string) => hastenScript(page(inMain), (url) => Promise.resolve(scripts[url] ?? ''));
const tagOf = (url: string) => `<script type="module" async src="${url}"></script>`;

describe('the search page’s script', () => {
  it('runs as soon as it arrives, with its imports listed before it', async () => {
    expect(await hasten('<i></i><script type="module" src="/a/search.js"></script>')).toBe(
      page(`<i></i>${['/a/stem.js', '/a/bare.js', '/a/search.js'].map(tagOf).join('')}`),
    );
  });

  it('is found however its tag is written, and not confused with text that looks like a tag', async () => {
    const text =
      '<script type="application/json">{"a":"<script type=\\"module\\" src=\\"/x.js\\">"}</script>';
    expect(await hasten(`${text}<script  src='/a/alone.js' type=module ></script>`)).toBe(
      page(`${text}${tagOf('/a/alone.js')}`),
    );
  });

  it.each([
    ['no script', ''],
    ['only an inline script', '<script type="module">0</script>'],
    ['more than one script', '<script type="module" src="/a/alone.js"></script>'.repeat(2)],
  ])('fails the build if there is %s', async (_, inMain) => {
    await expect(hasten(inMain)).rejects.toThrow('Expected exactly one');
  });
});
