import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const slugOf = (content: Uint8Array, encoding?: string) => {
  try {
    return decodeFile(content, encoding);
  } catch (error) {
    return (error as { slug: string }).slug;
  }
};

/** "Да" in Windows-1251. */
const YES = '\u00c4\u00e0';

describe('the letters of a saved page', () => {
  it.each([
    ['UTF-8 that nothing names', bytes('<p>Да'), '<p>Да'],
    ['UTF-8 with a byte order mark', bytes('\ufeff<p>Да'), '<p>Да'],
    ['UTF-16 with a byte order mark', latin1('\u00ff\u00fe\u0014\u0004\u0030\u0004'), 'Да'],
    [
      'what the meta tag names',
      latin1(`<meta charset="windows-1251"><p>${YES}`),
      '<meta charset="windows-1251"><p>Да',
    ],
    [
      'what the older meta tag names',
      latin1(`<META http-equiv=Content-Type content="text/html; charset=windows-1251">${YES}`),
      '<META http-equiv=Content-Type content="text/html; charset=windows-1251">Да',
    ],
    [
      'UTF-8 that still has the name of what it was before it was saved',
      bytes('<meta charset=windows-1251>Да'),
      '<meta charset=windows-1251>Да',
    ],
  ])('are read from %s', (_what, content, text) => {
    expect(decodeFile(content)).toBe(text);
  });

  it('are read in the encoding that the editor names', () => {
    expect(decodeFile(latin1(YES), 'windows-1251')).toBe('Да');
  });
});

describe('a file that is no page', () => {
  it.each([
    ['file-is-pdf', bytes('%PDF-1.7\n%âãÏÓ')],
    ['file-is-binary', latin1('PK\u0003\u0004\u0000\u0000')],
    ['file-is-archive', bytes('From: <Saved by Blink>\nMIME-Version: 1.0\n')],
    ['file-empty', bytes(' \n')],
    ['file-empty', bytes('')],
    ['encoding-unknown', latin1(YES)],
    ['encoding-unsupported', latin1(`<meta charset="klingon">${YES}`)],
    ['file-too-large', new Uint8Array(20_000_000)],
  ])('is refused as %s', (slug, content) => {
    expect(slugOf(content)).toBe(slug);
  });
});
