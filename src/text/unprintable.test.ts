import { describe, expect, it } from 'vitest';
import { findUnprintable, removeUnprintable } from './unprintable.ts';

describe('characters that no text can show', () => {
  it.each([
    ['a control character of ASCII', 'well\u001D open', [{ offset: 4, code: 'U+001D' }]],
    ['NUL, DEL and one of the C1 controls', '\0a\u007Fb\u0085', ['U+0000', 'U+007F', 'U+0085']],
    ['half a surrogate pair', 'a\uD83Db\uDE00', ['U+D83D', 'U+DE00']],
    ['noncharacters', '\uFFFE\uFFFF\u{1FFFF}\uFDD0', ['U+FFFE', 'U+FFFF', 'U+1FFFF', 'U+FDD0']],
  ])('are found: %s', (_, text, expected) => {
    expect(findUnprintable(text)).toMatchObject(
      expected.map((each) => (typeof each === 'string' ? { code: each } : each)),
    );
  });

  it('are removed, but for white space', () => {
    expect(removeUnprintable('in\u001Fform\u000Bation\u001D here')).toBe('inform\u000Bation here');
  });

  it('are not tabs, line breaks, no-break spaces, joiners, emoji, private use or the replacement character', () => {
    expect(findUnprintable('\t\r\n\u00A0\u200D\u00AD\u2028👩‍🌾\uE000\uFFFD')).toEqual([]);
  });
});
