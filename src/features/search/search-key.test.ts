import { expect, it } from 'vitest';
import { isSearchKey } from './search-key.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ['k', 'KeyK', { ctrlKey: true }, true],
  ['k', 'KeyK', { metaKey: true }, true],
  ['K', 'KeyK', { ctrlKey: true }, true],
  ['k', 'KeyV', { ctrlKey: true }, true],
  ['t', 'KeyK', { ctrlKey: true }, false],
  ['л', 'KeyK', { ctrlKey: true }, true],
  ['л', 'KeyG', { ctrlKey: true }, false],
  ['k', 'KeyK', {}, false],
  ['k', 'KeyK', { ctrlKey: true, shiftKey: true }, false],
  ['k', 'KeyK', { metaKey: true, altKey: true }, false],
] as const)(
  'the key %s at the position %s with %j is the shortcut for the search: %s',
  (key, code, held, does) => {
    expect(isSearchKey({ key, code, ...none, ...held })).toBe(does);
  },
);
