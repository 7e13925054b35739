import { expect, it } from 'vitest';
import { isModified } from './held-keys.ts';

const NO_KEYS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it('a click is not modified if no key is held', () => {
  expect(isModified(NO_KEYS)).toBe(false);
});

it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('a click is modified if %s is held', (key) => {
  expect(isModified({ ...NO_KEYS, [key]: true })).toBe(true);
});
