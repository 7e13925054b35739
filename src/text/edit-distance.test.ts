import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['', '', 0],
  ['', 'army', 4],
  ['army', 'army', 0],
  ['zelinsky', 'zelensky', 1],
  ['zone', 'zones', 1],
  ['form', 'from', 2],
])('from %s to %s it is %i letters', (from, to, far) => {
  expect(editDistance(from, to)).toBe(far);
});

it('any two words are as far from each other as others count it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 9 });
  fc.assert(fc.property(word, word, (from, to) => editDistance(from, to) === distance(from, to)));
});
