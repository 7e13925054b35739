import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageFragment, readFragment } from './passage-fragment.ts';

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
  ])('"%s" means the id "%s" and the words "%s"', (hash, id, words) => {
    expect(readFragment(hash)).toEqual({ id, words });
  });

  it('of a passage has its number and first words, with all that has a meaning in a directive escaped', () => {
    expect(passageFragment('p-a-1', 'A 2', ' No well-meant, fair & square deal, says he')).toBe(
      '#p-a-1:~:text=A%202-,No%20well%2Dmeant%2C%20fair%20%26%20square%20deal%2C',
    );
  });

  it('of any passage is read as its id and the words that it begins with', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
        (text) => {
          const { id, words } = readFragment(passageFragment('p-a-1', 'A 2', text));
          expect(id).toBe('p-a-1');
          expect(text.trim().split(/\s+/).join(' ').startsWith(words)).toBe(true);
          expect(words).not.toBe('');
        },
      ),
    );
  });

  it('however broken, is read without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void readFragment(hash)));
  });
});
