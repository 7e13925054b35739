import { describe, expect, it } from 'vitest';
import { hastenScript } from './hasten-script.ts';

const page = (inMain: string) =>
  `<!doctype html><body><script type="module" src="/a/key.js"></script><main>${inMain}<p>é</p></main></body>`;
const tagOf = (url: string) => `<script type="module" async src="${url}"></script>`;

describe('the search page’s script', () => {
  it('runs as soon as it arrives', () => {
    expect(hastenScript(page('<i></i><script type="module" src="/a/search.js"></script>'))).toBe(
      page(`<i></i>${tagOf('/a/search.js')}`),
    );
  });

  it('is found however its tag is written, and not confused with text that looks like a tag', () => {
    const text =
      '<script type="application/json">{"a":"<script type=\\"module\\" src=\\"/x.js\\">"}</script>';
    expect(hastenScript(page(`${text}<script  src='/a/alone.js' type=module ></script>`))).toBe(
      page(`${text}${tagOf('/a/alone.js')}`),
    );
  });

  it.each([
    ['no script', ''],
    ['only an inline script', '<script type="module">0</script>'],
    ['more than one script', '<script type="module" src="/a/alone.js"></script>'.repeat(2)],
  ])('fails the build if there is %s', (_, inMain) => {
    expect(() => hastenScript(page(inMain))).toThrow('Expected exactly one');
  });
});
