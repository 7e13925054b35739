import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameForIndex, nameFromIndex, textForIndex, textFromIndex, wordsTouched } from './indexed-passage.ts';
import { splitWords } from '../../text/white-space.ts';

it('indexed text counts each part of a compound as a word, and lone punctuation as none', () => {
  expect(splitWords(textForIndex('The U.S.-led – or so – cease-fire — “he/she” …'))).toHaveLength(9);
});

it('any text survives a round trip through the index, with its spaces collapsed', () => {
  const unit = fc.constantFrom('a', 'B', ' ', '-', '–', '—', '/', '“', '.', '¶', '7');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const collapsed = splitWords(text).join(' ');
      expect(textFromIndex(textForIndex(collapsed))).toBe(collapsed);
    }),
  );
});

it('any marks survive a round trip through a passage’s name, which has no white space', () => {
  const mark = fc.record({
    start: fc.nat(),
    end: fc.nat(),
    isNote: fc.boolean(),
    voice: fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed()),
  });
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const name = nameForIndex('p-a-12345', marks);
      expect(name).not.toMatch(/\s/);
      expect(nameFromIndex(name)).toEqual({ id: 'p-a-12345', marks });
    }),
  );
});

it.each([
  ['whole words', 'ab “cd ef” gh', 4, 9, 1, 3],
  ['parts of words', 'ab “cd ef” gh', 5, 8, 1, 3],
  ['the first word', 'ab cd', 0, 2, 0, 1],
  ['a space before a word', 'ab cd', 2, 5, 1, 2],
])('a range of characters that covers %s touches the right words', (_, text, from, to, start, end) => {
  expect(wordsTouched(text, from, to)).toEqual({ start, end });
});
