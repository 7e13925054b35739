import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutEnd, cutStart, splitGraphemes } from './graphemes.ts';

const FAMILY = '👩‍👩‍👧';
const THUMB = '👍🏽';

describe('cutting a text', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a short text stays', 'short', 9, 'short', 'short'],
    ['letters', 'abcdef', 3, 'abc', 'def'],
    ['an emoji', `ab👍cd`, 3, 'ab', 'cd'],
    ['a family', `${FAMILY}x${FAMILY}`, 8, FAMILY, FAMILY],
    ['a family that does not fit', `a${FAMILY}b`, 8, 'a', 'b'],
    ['a skin tone', `${THUMB}${THUMB}`, 6, THUMB, THUMB],
    ['an accent apart', 'n\u0303n\u0303', 3, 'n\u0303', 'n\u0303'],
    ['a flag', '🇫🇷🇩🇪', 6, '🇫🇷', '🇩🇪'],
    ['a syllable of three letters', 'नमस्ते', 3, 'नम', ''],
  ])('cuts no character in two: %s', (_, text, length, start, end) => {
    expect([cutEnd(text, length), cutStart(text, length)]).toEqual([start, end]);
  });

  it('cuts between code points in a browser that does not know characters', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(splitGraphemes('a👍b')).toEqual(['a', '👍', 'b']);
    expect(cutEnd('a👍b', 2)).toBe('a');
    expect(cutStart('a👍b', 2)).toBe('b');
  });
});
