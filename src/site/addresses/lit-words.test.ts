import { expect, it } from 'vitest';
import { readLitWords, writeAnyOf } from './lit-words.ts';

it('the words of a search are read without the spaces around them', () => {
  expect(readLitWords(new URLSearchParams('?only=a-b&q=+buffer+zone+'))).toEqual({
    query: 'buffer zone',
    anyOf: [],
  });
  expect(readLitWords(new URLSearchParams('?only=a-b'))).toEqual({ query: '', anyOf: [] });
});

it('a topic’s words are written into an address and read again, each by itself', () => {
  const query = writeAnyOf(['red lines', 'war & peace']);
  expect(query).toBe('?any=red+lines&any=war+%26+peace');
  expect(readLitWords(new URLSearchParams(query)).anyOf).toEqual(['red lines', 'war & peace']);
});
