import { describe, expect, it } from 'vitest';
import { isPlainClick } from './plain-click.ts';

const NO_KEYS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('a click on a link that copies', () => {
  it('copies if no key is held', () => {
    expect(isPlainClick(NO_KEYS)).toBe(true);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'follows the link like any other if %s is held',
    (key) => {
      expect(isPlainClick({ ...NO_KEYS, [key]: true })).toBe(false);
    },
  );
});
