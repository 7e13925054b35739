import { expect, it } from 'vitest';
import { NOTHING } from '../../words/en/search-results.ts';
import { noneInWords } from './none-in-words.ts';
import { readTerms } from './query-terms.ts';

const none = (
  query: string,
  { unknown = [], elsewhere = 0 }: { unknown?: number[]; elsewhere?: number } = {},
) => {
  const terms = readTerms(query);
  const { kind, of } = noneInWords({
    query,
    terms,
    unknown: terms.filter((_, index) => unknown.includes(index)),
    elsewhere,
  });
  return NOTHING[kind](of).join('').trim();
};

it('what found nothing is told apart: filters alone, no word, words that no article has, words that none has together, and what the filters exclude', () => {
  expect(none('')).toBe('No article has these values together');
  expect(none('?!…')).toBe('Type a word to search for');
  expect(none('NATO kangaroo', { unknown: [1] })).toBe('No article has kangaroo');
  expect(none('emu NATO kangaroo', { unknown: [0, 2] })).toBe('No article has emu or kangaroo');
  expect(none('emu kangaroo', { unknown: [0, 1] })).toBe('No article has emu kangaroo');
  expect(none('army buffer')).toBe('No article has army buffer');
  expect(none('army', { elsewhere: 3 })).toBe('None of the articles chosen has army');
});

it('a long query is repeated in part, and no character is cut in two', () => {
  expect(none('😀'.repeat(80) + 'a')).toBe(`No article has ${'😀'.repeat(80)} …`);
  expect(none('a'.repeat(80))).toBe(`No article has ${'a'.repeat(80)}`);
});
