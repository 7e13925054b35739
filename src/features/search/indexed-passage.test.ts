import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameForIndex, nameFromIndex, textForIndex, textFromIndex, wordsTouched } from './indexed-passage.ts';
import { splitWords } from '../../text/white-space.ts';

it('an indexed text has the parts of compounds as words, and no signs as such', () => {
  expect(splitWords(textForIndex('The U.S.-led – or so – cease-fire — “he/she” …'))).toHaveLength(9);
});

it('any text is the same after the index, its spaces collapsed', () => {
  const unit = fc.constantFrom('a', 'B', ' ', '-', '–', '—', '/', '“', '.', '¶', '7');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const collapsed = splitWords(text).join(' ');
      expect(textFromIndex(textForIndex(collapsed))).toBe(collapsed);
    }),
  );
});

it('any voices come back out of a passage’s name, which has no white space', () => {
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
  ['a space before', 'ab cd', 2, 5, 1, 2],
])('a stretch of characters that has %s touches these words', (_, text, from, to, start, end) => {
  expect(wordsTouched(text, from, to)).toEqual({ start, end });
});
