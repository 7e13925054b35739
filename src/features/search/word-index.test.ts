import { expect, it } from 'vitest';
import { attemptAddress, partsFor } from './word-index.ts';

it('a word is in the last part whose first stem is not after its own; with no parts, none is needed', () => {
  const parts: [string, string][] = [
    ['buffer', '/1'],
    ['nato', '/2'],
    ['zone', '/3'],
  ];
  expect(partsFor(['army', 'buffers', 'expansion', 'nato', 'zoo'], parts)).toEqual(['/1', '/1', '/2', '/3']);
  expect(partsFor(['nato'], [])).toEqual([]);
});

it('each attempt to load a module has its own address, and the first uses the plain one', () => {
  expect([0, 1, 2].map((failures) => attemptAddress('/p.js', failures))).toEqual([
    '/p.js',
    '/p.js?attempt=2',
    '/p.js?attempt=3',
  ]);
});
