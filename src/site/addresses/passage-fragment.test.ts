import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageIds } from '../../text/hashes.ts';
import { collapseWhiteSpace } from '../../text/white-space.ts';
import { passageFragment, readFragment, siglumOfPassage, wholeFragment } from './passage-fragment.ts';

describe('a fragment', () => {
  it.each([
    ['', '', ''],
    ['#differ', 'differ', ''],
    ['#p-a-1:~:text=No%20agreement', 'p-a-1', 'No agreement'],
    ['#p-a-1:~:text=A%202-,No%20agreement,-with', 'p-a-1', 'No agreement'],
    ['#:~:text=No', '', 'No'],
    ['#p-a-1:~:', 'p-a-1', ''],
    ['#p-a-1:~:selector(x)&text=No', 'p-a-1', 'No'],
    ['#%E0%A4%A', '%E0%A4%A', ''],
    ['#a:~:text=%E0%A4%A', 'a', '%E0%A4%A'],
    ['#a:~:b:~:c', 'a', ''],
    ['##', '#', ''],
  ])('"%s" is read as the id "%s" and the words "%s"', (hash, id, words) => {
    expect(readFragment(hash)).toEqual({ id, words });
  });

  it('of a passage has its number and first words, and escapes what has a meaning in a directive', () => {
    expect(passageFragment('p-a-1', 'A 2', 'No well-meant, fair & square deal, says he')).toBe(
      '#p-a-1:~:text=A%202-,No%20well%2Dmeant%2C%20fair%20%26%20square%20deal%2C',
    );
  });

  it('of any passage is read as its id and its first words', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme' })
          .map(collapseWhiteSpace)
          .filter((text) => text !== ''),
        (text) => {
          const { id, words } = readFragment(passageFragment('p-a-1', 'A 2', text));
          expect(id).toBe('p-a-1');
          expect(text.startsWith(words)).toBe(true);
          expect(words).not.toBe('');
        },
      ),
    );
  });

  it('of a long text without spaces ends after a whole character', () => {
    const family = '👩‍👩‍👧';
    for (const text of [
      `${'井'.repeat(79)}${family}水水`,
      family.repeat(99),
      `${'井'.repeat(79)}n\u0303水`,
    ]) {
      const { words } = readFragment(passageFragment('p-a-1', 'A 2', text));
      expect(words.length).toBeLessThan(text.length);
      expect(text.startsWith(words)).toBe(true);
      const next = new Intl.Segmenter().segment(text).containing(words.length);
      expect(next?.index).toBe(words.length);
    }
  });

  it('of an old link that ends inside an emoji has the words before it', () => {
    expect(readFragment('#p-a-zzzzz:~:text=A%203-,%E4%BA%95%EF%BF%BD').words).toBe('井');
  });

  it('is read without an error, however broken it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void readFragment(hash)));
  });
});

describe('the words of a text directive', () => {
  const ASKED = 'https://example.org/a-b/#p-a-1:~:text=No%20agreement';

  it('are found if the browser removes them from the fragment', () => {
    expect(wholeFragment('#p-a-1', ASKED)).toBe('#p-a-1:~:text=No%20agreement');
  });

  it('are kept if the browser leaves them in the fragment', () => {
    expect(wholeFragment('#p-a-1:~:text=No', ASKED)).toBe('#p-a-1:~:text=No');
  });

  it('are ignored once the reader has moved to another passage or to none', () => {
    for (const hash of ['#p-a-2', '#p-a', '#p-a-12', '']) expect(wholeFragment(hash, ASKED), hash).toBe(hash);
  });

  it('are not made up if the address has none or the browser does not give the address', () => {
    for (const asked of ['https://example.org/a-b/#p-a-1', 'https://example.org/a-b/', ''])
      expect(wholeFragment('#p-a-1', asked), asked).toBe('#p-a-1');
  });
});

describe('the id of a passage', () => {
  it('tells which text it belongs to, whatever its words were', () => {
    for (const siglum of ['A', 'B', 'AA', 'Д', 'ΣΣ']) {
      for (const id of passageIds(siglum, ['The port opens', 'The port opens', '']))
        expect(siglumOfPassage(id), id).toBe(siglum.toLowerCase());
    }
    expect(siglumOfPassage('p-b-')).toBe('b');
  });

  it.each(['', 'p-', 'p-b', 'p--x', 'p-B-x', 'p-1-x', 'text-b', 'm-a-52q35', 'europes-leaders', 'up-b-x'])(
    'is not "%s"',
    (id) => {
      expect(siglumOfPassage(id)).toBeNull();
    },
  );
});
